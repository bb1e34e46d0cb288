'use client';

import type { ReactNode } from 'react';
import { DueTag } from '#components/cases/due-tag';
import { type CaseStatus, StatusTag } from '#components/cases/status-tag';
import { classes } from '#components/ui/classes';
import { type Heading, SortHeading } from '#components/ui/sort-heading';
import { VisuallyHidden } from '#components/ui/visually-hidden';
import type { StandingState } from '#lib/domain/deadlines/standing';

const columns = ['reference', 'what', 'who', 'service', 'status', 'received', 'due', 'owner'] as const;

export type CaseColumn = (typeof columns)[number];

/** A case as plain words: the page carries these to the browser, not the marks they are drawn with. */
export type CaseRow = {
  href: string;
  reference: string;
  kind: string;
  subject: string;
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
  /** For ears, where there is only a dash to see. */
  absent: { due: string; owner: string };
  rows: readonly CaseRow[];
};

/** The queue: dense rows, each opened by its reference from anywhere on the row; on a small screen rows become cards. */
export function CaseTable({ caption, headings, rows, ...words }: CaseTableProps) {
  return (
    <table className="case-table">
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <SortHeading key={column} {...headings[column]} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.reference} owner={headings.owner.text} row={row} {...words} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Pick<CaseTableProps, 'absent' | 'statuses'> & { owner: string; row: CaseRow };

function Row({ absent, statuses, owner, row }: RowProps) {
  return (
    <tr className={classes('case-row', edgeOf(row), row.status === 'received' && 'case-new')}>
      <th className="case-reference" scope="row">
        <a className="code" href={row.href} translate="no">
          {row.reference}
        </a>
      </th>
      <td className="case-what" title={row.subject}>
        <span className="case-clamp">
          <span className="case-kind">{row.kind}</span> {row.subject}
        </span>
      </td>
      <td className="case-who">{row.who}</td>
      <td className="case-service">{row.service}</td>
      <td className="case-status">
        <StatusTag status={row.status} text={statuses[row.status]} />
      </td>
      <td className="case-received">{row.received}</td>
      <td className="case-due">{row.due === null ? <Dash>{absent.due}</Dash> : <DueTag {...row.due} />}</td>
      <td className="case-owner" data-label={owner}>
        {row.owner ?? <Dash>{absent.owner}</Dash>}
      </td>
    </tr>
  );
}

// What a row's edge says at a glance; its due tag says it in words.
function edgeOf({ due }: CaseRow): string | false {
  return (due?.state === 'overdue' || due?.state === 'due-today') && `case-edge-${due.state}`;
}

function Dash({ children }: { children: ReactNode }) {
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{children}</VisuallyHidden>
    </span>
  );
}
