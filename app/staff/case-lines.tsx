import { type CaseColumn, type CaseRow, CaseTable } from '#components/cases/case-table';
import { DueTag } from '#components/cases/due-tag';
import { StatusTag } from '#components/cases/status-tag';
import type { Heading } from '#components/ui/sort-heading';
import { VisuallyHidden } from '#components/ui/visually-hidden';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { PROCESSES } from '#lib/domain/processes/registry';
import { formatReference, toReference } from '#lib/domain/references/reference';
import type { QueueLine } from '#lib/use-cases/cases/list-cases';
import { urls } from '#lib/web/urls';
import { dueWords, STATUS_WORDS, shortDate } from './words';

type CaseLinesProps = {
  caption: string;
  lines: readonly QueueLine[];
  today: PlainDate;
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
export function CaseLines({ caption, lines, today, sorts = {} }: CaseLinesProps) {
  const heading = (column: CaseColumn): Heading => ({ text: TEXTS[column], sort: sorts[column] });
  return (
    <CaseTable
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
      rows={lines.map((line) => rowOf(line, today))}
    />
  );
}

function rowOf(line: QueueLine, today: PlainDate): CaseRow {
  const reference = toReference(line.reference);
  return {
    href: urls.case(reference),
    reference: formatReference(reference),
    what: (
      <span title={line.subject}>
        <span className="text-muted font-normal">{PROCESSES[line.process].shortName}</span> {line.subject}
      </span>
    ),
    who: line.residentName ?? 'Not given',
    service: line.serviceName,
    status: <StatusTag status={line.status} text={STATUS_WORDS[line.status]} />,
    received: shortDate(line.receivedOn, today),
    due: dueOf(line, today),
    owner: line.assignedToName ?? <Nobody />,
    edge: edgeOf(line),
    isNew: line.status === 'received',
  };
}

function dueOf({ standing, dueOn }: QueueLine, today: PlainDate) {
  if (standing === null) return <Dash words="Nothing is due" />;
  return <DueTag state={standing.state} text={dueWords(standing, dueOn, today)} />;
}

function edgeOf({ standing }: QueueLine): NonNullable<CaseRow['edge']> {
  const state = standing?.state;
  return state === 'overdue' || state === 'due-today' ? state : 'none';
}

function Nobody() {
  return <Dash words="Nobody yet" />;
}

function Dash({ words }: { words: string }) {
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
