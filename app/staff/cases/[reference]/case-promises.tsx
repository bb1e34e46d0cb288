import { Tag } from '#components/ui/tag';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { UndertakingStory } from '#lib/domain/cases/undertaking-story';
import { formatPounds } from '#lib/domain/remedies/pounds';
import { REMEDY_NAMES } from '#lib/domain/remedies/remedy';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { PromiseTag } from '../../promise-tag';

/** What the resident has been promised: each with its owner, its date and what came of it. */
export function CasePromises({ shown, today }: { shown: ShownCase; today: PlainDate }) {
  if (shown.undertakings.length === 0) return null;
  return (
    <section aria-labelledby="promises">
      <h2 className="heading mb-2" id="promises">
        Promises
      </h2>
      <ul className="grid gap-4">
        {shown.undertakings.map((promise) => (
          <li className="grid gap-1" key={promise.id}>
            <div className="flex flex-wrap items-center gap-x-3">
              <strong>{REMEDY_NAMES[promise.kind]}</strong>
              <PromiseTag promise={promise} today={today} />
              {promise.amount === null ? null : <Tag>{formatPounds(promise.amount)}</Tag>}
            </div>
            <Lines text={promise.words} />
            <p className="small muted">{aboutOf(shown, promise)}</p>
            {promise.moves.map(({ id, from, why }) => (
              <Lines
                key={id}
                text={`Moved from ${formatLong(from, 'en')}${why === null ? '' : `: ${why}`}`}
              />
            ))}
            <Lines text={promise.end} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function aboutOf({ partnerName }: ShownCase, { owner, by, dueOn }: UndertakingStory): string {
  const who = by === 'partner' ? ` · ${partnerName ?? 'A partner'} does it` : '';
  return `Owner: ${owner.name} · by ${formatLong(dueOn, 'en')}${who}`;
}

function Lines({ text }: { text: string | null }) {
  if (text === null) return null;
  return <p className="max-w-[68ch] whitespace-pre-line">{text}</p>;
}
