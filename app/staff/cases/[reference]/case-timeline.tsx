import type { ReactNode } from 'react';
import { Timeline, type TimelineEvent } from '#components/cases/timeline';
import { Details } from '#components/ui/details';
import { FileLink } from '#components/ui/file-link';
import type { IconName } from '#components/ui/icon';
import { isWhole, type WholeEvent } from '#lib/domain/cases/answer-parts';
import { liveDraft } from '#lib/domain/cases/draft';
import type { Visibility } from '#lib/domain/cases/event';
import { filesNamedIn, mailedFiles, unfold } from '#lib/domain/cases/mailed-letter';
import { urls } from '#lib/urls';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { fileWords, instantWords } from '../../words';
import { AnswerParts } from './answer-parts';
import { whatHappened, whoOf } from './event-words';

/** Everything that happened, the newest first. */
export function CaseTimeline({ shown }: { shown: ShownCase }) {
  const events = shown.events
    .filter(isWhole)
    .toReversed()
    .map((event) => toLine(shown, event));
  return <Timeline events={events} label="What happened, the newest first" />;
}

function toLine(shown: ShownCase, event: WholeEvent): TimelineEvent {
  return {
    id: `event-${event.sequence}`,
    who: whoOf(shown, event),
    when: instantWords(new Date(event.at)),
    dateTime: event.at,
    what: whatHappened(shown, event),
    icon: ICONS[event.data.type],
    sight: SIGHTS[event.visibility],
    // The draft that counts stands above with all that it says.
    quote: event.sequence === liveDraft(shown.matter)?.event ? undefined : quoteOf(event),
    foot: footOf(shown, event),
  };
}

const SIGHTS: Readonly<Record<Visibility, TimelineEvent['sight']>> = {
  staff: { kind: 'staff', text: 'Staff only' },
  resident: { kind: 'resident', text: 'Resident sees this' },
  public: { kind: 'resident', text: 'Public' },
};

const ICONS: Readonly<Record<WholeEvent['data']['type'], IconName>> = {
  'case-received': 'tray',
  'case-acknowledged': 'letter',
  'case-assessed': 'list',
  'case-allocated': 'person',
  'allocation-accepted': 'person',
  'allocation-returned': 'person',
  'case-recategorised': 'list',
  'service-changed': 'person',
  'consent-recorded': 'person',
  'received-corrected': 'calendar',
  'language-chosen': 'letter',
  'contact-changed': 'person',
  'access-code-renewed': 'lock',
  'access-code-taken': 'lock',
  'representative-named': 'person',
  'representative-opened': 'lock',
  'representative-ended': 'person',
  'note-added': 'note',
  'letter-set-aside': 'note',
  'contact-warned': 'letter',
  'contact-limited': 'letter',
  'contact-limit-reviewed': 'letter',
  'contact-limit-lifted': 'letter',
  'resident-asked': 'letter',
  'reply-received': 'tray',
  'fact-recorded': 'calendar',
  'time-extended': 'calendar',
  'extension-withdrawn': 'calendar',
  'delay-explained': 'letter',
  'contribution-asked': 'letter',
  'contribution-given': 'tray',
  'contribution-taken-back': 'letter',
  'case-withdrawn': 'check',
  'case-lapsed': 'check',
  'resident-wrote': 'tray',
  'stranger-wrote': 'warning',
  'council-wrote': 'letter',
  'case-reopened': 'tray',
  'handling-rated': 'note',
  'next-stage-asked': 'tray',
  'case-split': 'tray',
  'case-merged': 'tray',
  'case-taken-in': 'tray',
  'case-let-go': 'tray',
  'requests-aggregated': 'list',
  'undertaking-given': 'check',
  'undertaking-changed': 'calendar',
  'undertaking-reassigned': 'person',
  'undertaking-kept': 'check',
  'undertaking-given-up': 'warning',
  'lesson-recorded': 'note',
  'lesson-done': 'check',
  'change-published': 'list',
  'change-withdrawn': 'list',
  'files-added': 'file',
  'draft-saved': 'note',
  'approval-asked': 'person',
  'draft-approved': 'check',
  'draft-returned': 'warning',
  'answer-sent': 'letter',
  'answered-in-call': 'phone',
  'decision-recorded': 'letter',
  'stage-sent-back': 'tray',
  'resident-told': 'phone',
  'member-copied': 'letter',
  'mail-sent': 'letter',
  'mail-failed': 'warning',
  'investigation-begun': 'tray',
  'case-closed': 'check',
  'case-erased': 'file',
  'dates-recomputed': 'calendar',
  'answer-published': 'list',
  'publication-withdrawn': 'list',
};

function quoteOf({ data, text }: WholeEvent): string | undefined {
  if (text === null) return undefined;
  return mailedFiles(data) === null ? text : unfold(text).own;
}

function footOf(shown: ShownCase, { data, sequence, text }: WholeEvent) {
  const mailed = mailedFiles(data);
  if (mailed !== null) return mailFoot(text, filesOf(shown, mailed));
  const files = filesOf(shown, filesNamedIn(data));
  if (data.type !== 'answer-sent') return files;
  return (
    <>
      <AnswerParts answer={sequence} events={shown.events} />
      {files}
    </>
  );
}

// What the writer's program put below their words, one click away.
function mailFoot(text: string | null, files: ReactNode) {
  const { quoted } = unfold(text ?? '');
  if (quoted === '') return files;
  return (
    <>
      {files}
      <Details summary="The email it answers">
        <p className="written">{quoted}</p>
      </Details>
    </>
  );
}

function filesOf({ attachments, matter }: ShownCase, ids: readonly string[]) {
  const files = attachments.filter(({ id }) => ids.includes(id));
  if (files.length === 0) return undefined;
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id}>
          <FileLink
            about={fileWords(file)}
            href={urls.caseFile(matter.reference, file.id)}
            name={file.name}
          />
        </li>
      ))}
    </ul>
  );
}
