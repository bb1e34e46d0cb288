import { classes } from '#components/ui/classes';
import type { StandingState } from '#lib/domain/deadlines/standing';

/** Each state has its own silhouette, so that none depends on its colour. */
const shapes: Record<StandingState, { outline: string; isFilled?: true; mark?: string }> = {
  'on-time': { outline: 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4' },
  'due-soon': {
    outline: 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4',
    mark: 'M8 1.8a6.2 6.2 0 0 1 0 12.4z',
  },
  'due-today': { outline: 'M8 1l7 7-7 7-7-7z', mark: 'M8 4.5L11.5 8 8 11.5 4.5 8z' },
  overdue: { outline: 'M8 1.2l7 13H1z', isFilled: true },
  waiting: { outline: 'M4.5 2.5h2v11h-2zM9.5 2.5h2v11h-2z' },
  'done-in-time': { outline: 'M2.5 8.5l3.5 3.5 7.5-8.5' },
  closed: { outline: 'M3 8h10' },
  'done-late': { outline: 'M2.5 8.5l3.5 3.5 7.5-8.5' },
};

type DueTagProps = { state: StandingState; text: string };

/** How a clock stands: a word, a shape and a colour. */
export function DueTag({ state, text }: DueTagProps) {
  const { outline, isFilled, mark } = shapes[state];
  return (
    <span className={classes('due', `due-${state}`)}>
      <svg aria-hidden="true" className="due-shape" viewBox="0 0 16 16">
        <path className={classes('due-outline', isFilled && 'due-mark')} d={outline} />
        {mark ? <path className="due-mark" d={mark} /> : null}
      </svg>
      {text}
    </span>
  );
}
