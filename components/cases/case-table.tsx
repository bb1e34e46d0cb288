import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';
import { Code } from '#components/ui/code';
import { type Heading, SortHeading } from '#components/ui/sort-heading';
import { VisuallyHidden } from '#components/ui/visually-hidden';

const columns = ['reference', 'what', 'who', 'service', 'status', 'received', 'due', 'owner'] as const;

export type CaseColumn = (typeof columns)[number];

/** What a row's edge says at a glance; its due tag says it in words. */
export type CaseEdge = 'overdue' | 'due-today' | 'none';

export type CaseRow = {
  href: string;
  reference: string;
  what: ReactNode;
  who: string;
  service: string;
  status: ReactNode;
  received: ReactNode;
  due: ReactNode;
  owner: ReactNode;
  edge?: CaseEdge | undefined;
  /** Nobody has opened it yet. */
  isNew?: boolean | undefined;
};

type CaseTableProps = {
  caption: string;
  headings: Record<CaseColumn, Heading>;
  rows: readonly CaseRow[];
};

function CaseCell({ column, heading, row }: { column: CaseColumn; heading: string; row: CaseRow }) {
  if (column === 'reference') {
    return (
      <th className="case-reference" scope="row">
        <a href={row.href}>
          <Code value={row.reference} />
        </a>
      </th>
    );
  }
  return (
    <td className={`case-${column}`}>
      <span aria-hidden="true" className="case-label">
        {heading}
      </span>
      <span className="case-value">{row[column]}</span>
    </td>
  );
}

/** The queue: dense rows, each opened by its reference from anywhere on the row; on a small screen rows become cards. */
export function CaseTable({ caption, headings, rows }: CaseTableProps) {
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
          <tr
            className={classes('case-row', `case-edge-${row.edge ?? 'none'}`, row.isNew && 'case-new')}
            key={row.reference}
          >
            {columns.map((column) => (
              <CaseCell column={column} heading={headings[column].text} key={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
