import type { StandingState } from '#lib/domain/deadlines/standing';

/** How a clock stands: a word, a colour and a shape of its own (due.css), so that none depends on its colour. */
export function DueTag({ state, text }: { state: StandingState; text: string }) {
  return <span className={`due due-${state}`}>{text}</span>;
}
