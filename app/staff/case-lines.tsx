import { type CaseColumn, type CaseRow, CaseTable } from '#components/cases/case-table';
import type { Heading } from '#components/ui/sort-heading';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { PROCESSES } from '#lib/domain/processes/registry';
import { formatReference, toReference } from '#lib/domain/references/reference';
import { hourWords } from '#lib/messages/clock-words';
import { urls } from '#lib/urls';
import type { QueueLine } from '#lib/use-cases/cases/list-cases';
import { dueWords, SIGN_WORDS, STATUS_WORDS, shortDate } from './words';

type CaseLinesProps = {
  caption: string;
  lines: readonly QueueLine[];
  today: PlainDate;
  /** Whether they are all one person’s, or nobody's. */
  isWithoutOwner?: boolean | undefined;
  /** Sort links, by column. */
  sorts?: Partial<Record<CaseColumn, NonNullable<Heading['sort']>>> | undefined;
};

const TEXTS: Readonly<Record<CaseColumn, string>> = {
  reference: 'Reference',
  what: 'What',
  who: 'Who',
  service: 'Service',
  status: 'Status',
  received: 'Received',
  due: 'Due',
  owner: 'Owner',
};

/** Cases as lines, wherever they are listed. */
export function CaseLines({ caption, lines, today, isWithoutOwner, sorts = {} }: CaseLinesProps) {
  const heading = (column: CaseColumn): Heading => ({ text: TEXTS[column], sort: sorts[column] });
  return (
    <CaseTable
      absent={{ due: 'Nothing due', owner: 'Nobody yet' }}
      caption={caption}
      headings={{
        reference: heading('reference'),
        what: heading('what'),
        who: heading('who'),
        service: heading('service'),
        status: heading('status'),
        received: heading('received'),
        due: heading('due'),
        owner: heading('owner'),
      }}
      isWithoutOwner={isWithoutOwner}
      rows={lines.map((line) => rowOf(line, today))}
      statuses={STATUS_WORDS}
    />
  );
}

function rowOf(line: QueueLine, today: PlainDate): CaseRow {
  const { standing, dueOn, dueAt } = line;
  const reference = toReference(line.reference);
  return {
    href: urls.case(reference),
    reference: formatReference(reference),
    kind: kindOf(line),
    subject: line.subject,
    signs: line.signs.map((sign) => ({ sign, text: SIGN_WORDS[sign] })),
    who: whoOf(line),
    service: line.serviceName,
    status: line.status,
    received: shortDate(line.receivedOn, today),
    due: standing && {
      state: standing.state,
      text: `${dueWords(standing, dueOn, today)}${dueAt === null ? '' : `, ${hourWords(dueAt)}`}`,
    },
    owner: line.assignedToName,
  };
}

function whoOf({ isAsked, residentName }: QueueLine): string {
  return isAsked ? 'Not shown' : (residentName ?? 'Not given');
}

function kindOf({ isAsked, process }: QueueLine): string {
  const { shortName } = PROCESSES[process];
  return isAsked ? `${shortName}, asked of you:` : shortName;
}
