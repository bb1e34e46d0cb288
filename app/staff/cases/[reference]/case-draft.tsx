import { FileLink } from '#components/ui/file-link';
import { formatLong } from '#lib/domain/calendar/plain-date';
import type { AnswerContent } from '#lib/domain/cases/answer-content';
import { type Draft, liveDraft } from '#lib/domain/cases/draft';
import { draftedContent } from '#lib/domain/cases/drafted-content';
import { urls } from '#lib/urls';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { fileWords } from '../../words';
import { AnswerParts } from './answer-parts';

/** The answer as it is drafted: by whom, when, how it stands, and everything that it says. */
export function CaseDraft({ shown }: { shown: ShownCase }) {
  const draft = liveDraft(shown.matter);
  if (draft === null) return null;
  const drafted = draftedContent(shown.events, shown.matter);
  const outcome = shown.outcomes.find(({ id }) => id === drafted.outcome);
  return (
    <section aria-labelledby="draft" className="flow">
      <h2 className="heading mb-2" id="draft">
        Draft {draft.number} of the answer
      </h2>
      <p>
        {`${draft.by.name}, ${formatLong(draft.on, 'en')}. `}
        <strong>{stateWords(draft)}</strong>
      </p>
      <p>Outcome: {outcome?.name ?? 'not chosen yet'}</p>
      <p className="max-w-[68ch] whitespace-pre-line">{drafted.text}</p>
      <AnswerParts answer={draft.event} events={shown.events} />
      <Files drafted={drafted} shown={shown} />
    </section>
  );
}

const STATES: Readonly<Record<Draft['state'], string>> = {
  open: 'Not sent.',
  submitted: 'Waits for approval.',
  returned: 'Returned.',
  approved: 'Approved.',
  over: '',
};

function stateWords({ state, approver }: Draft): string {
  return state === 'submitted' && approver !== null
    ? `Waits for approval by ${approver.name}.`
    : STATES[state];
}

function Files({ drafted, shown }: { drafted: AnswerContent; shown: ShownCase }) {
  const files = shown.attachments.filter(({ id }) => drafted.attachmentIds.includes(id));
  if (files.length === 0) return null;
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id}>
          <FileLink
            about={fileWords(file)}
            href={urls.caseFile(shown.matter.reference, file.id)}
            name={file.name}
          />
        </li>
      ))}
    </ul>
  );
}
