import { Tag } from '#components/ui/tag';
import { formatLong } from '#lib/domain/calendar/plain-date';
import type { ShownCase } from '#lib/use-cases/cases/find-case';

/** What this case has taught: what will change, who sees to it by when, and what came of it. */
export function CaseLessons({ lessons, partnerName }: ShownCase) {
  if (lessons.length === 0) return null;
  return (
    <section aria-labelledby="lessons">
      <h2 className="heading mb-2" id="lessons">
        What we have learnt
      </h2>
      <ul className="grid gap-4">
        {lessons.map(({ id, words, owner, by, dueOn, doneOn, done }) => (
          <li className="grid gap-1" key={id}>
            <p className="max-w-[68ch] whitespace-pre-line">{words}</p>
            <p className="small muted">
              Owner: {owner.name} · by {formatLong(dueOn, 'en')}
              {by === 'partner' ? ` · ${partnerName ?? 'A partner'} does it` : ''}
            </p>
            {doneOn === null ? null : (
              <p className="max-w-[68ch] whitespace-pre-line">
                <Tag icon="check">Done on {formatLong(doneOn, 'en')}</Tag> {done}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
