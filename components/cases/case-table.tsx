'use client';

import { Signs } from '#components/cases/signs';
import type { CaseStatus } from '#components/cases/status-tag';
import { classes } from '#components/ui/classes';
import { type Heading, SortHeading } from '#components/ui/sort-heading';
import { VisuallyHidden } from '#components/ui/visually-hidden';
import type { Sign } from '#lib/domain/cases/signs';
import type { StandingState } from '#lib/domain/deadlines/standing';

const columns = ['reference', 'what', 'who', 'service', 'status', 'received', 'due', 'owner'] as const;

export type CaseColumn = (typeof columns)[number];

/** A case as plain words: the page carries these to the browser, not the marks they are drawn with. */
export type CaseRow = {
  href: string;
  reference: string;
  kind: string;
  subject: string;
  /** What is to be known of it at a glance. */
  signs: readonly { sign: Sign; text: string }[];
  who: string;
  service: string;
  status: CaseStatus;
  received: string;
  /** Null: nothing is due. */
  due: { state: StandingState; text: string } | null;
  /** Null: nobody has it yet. */
  owner: string | null;
};

type CaseTableProps = {
  caption: string;
  headings: Record<CaseColumn, Heading>;
  statuses: Readonly<Record<CaseStatus, string>>;
  /** Said where nothing is due and where nobody has it. */
  absent: { due: string; owner: string };
  rows: readonly CaseRow[];
  /** Whether whose they are goes without saying. */
  isWithoutOwner?: boolean | undefined;
};

/**
 * The queue: dense rows, each opened by its reference from anywhere on the row; on a small screen rows become cards. A
 * cell is its own tag and has no other inside but signs, which few cases have: so a page of rows stays light.
 */
export function CaseTable({ caption, headings, rows, isWithoutOwner, ...words }: CaseTableProps) {
  const owner = isWithoutOwner ? undefined : headings.owner.text;
  const shown = columns.filter((column) => column !== 'owner' || owner !== undefined);
  return (
    <table className="case-table">
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {shown.map((column) => (
            <SortHeading key={column} {...headings[column]} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.reference} owner={owner} row={row} {...words} />
        ))}
      </tbody>
    </table>
  );
}

const ROWS: Readonly<Record<CaseStatus, string | false>> = {
  received: 'case-new',
  'in-progress': false,
  answered: 'case-answered',
  closed: 'case-closed',
};

type RowProps = Pick<CaseTableProps, 'absent' | 'statuses'> & { owner: string | undefined; row: CaseRow };

function Row({ absent, statuses, owner, row }: RowProps) {
  const { due } = row;
  return (
    <tr className={classes('case-row', ROWS[row.status], edgeOf(row))}>
      <th className="case-reference" scope="row">
        <a className="code" href={row.href} translate="no">
          {row.reference}
        </a>
      </th>
      <td className="case-what">
        <span className="case-kind">{row.kind}</span> {row.subject}
        {row.signs.length === 0 ? null : (
          <div className="case-signs">
            <Signs signs={row.signs} />
          </div>
        )}
      </td>
      <td className="case-who">{row.who}</td>
      <td className="case-service">{row.service}</td>
      <td className="case-status">{statuses[row.status]}</td>
      <td className="case-received-on">{row.received}</td>
      <td className={due === null ? 'case-due case-absent' : `case-due due due-${due.state}`}>
        {due?.text ?? absent.due}
      </td>
      {owner === undefined ? null : (
        <td className={classes('case-owner', row.owner === null && 'case-absent')} data-label={owner}>
          {row.owner ?? absent.owner}
        </td>
      )}
    </tr>
  );
}

// What a row's edge says at a glance; its due date says it in words.
function edgeOf({ due }: CaseRow): string | false {
  return (due?.state === 'overdue' || due?.state === 'due-today') && `case-edge-${due.state}`;
}
