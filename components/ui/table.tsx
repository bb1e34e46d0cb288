import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';
import { type Heading, SortHeading } from '#components/ui/sort-heading';
import { VisuallyHidden } from '#components/ui/visually-hidden';

export type Column<Row> = Heading & {
  key: string;
  cell: (row: Row) => ReactNode;
  /** The column that names the row. */
  isRowHeader?: boolean | undefined;
};

type TableProps<Row> = {
  caption: string;
  isCaptionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Staff: the head of a long table stays in sight. */
  isSticky?: boolean | undefined;
};

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classes(column.isNumeric && 'numeric');
  const content = column.cell(row);
  return column.isRowHeader ? (
    <th className={className} scope="row">
      {content}
    </th>
  ) : (
    <td className={className}>{content}</td>
  );
}

/**
 * Rows under sortable heads. A table wider than the screen scrolls by itself, never the page; it takes the
 * focus so that the keyboard can scroll it too.
 */
export function Table<Row>({ caption, isCaptionHidden, columns, rows, rowKey, isSticky }: TableProps<Row>) {
  return (
    <section
      aria-label={caption}
      className={isSticky ? undefined : 'table-scroll'}
      tabIndex={isSticky ? undefined : 0}
    >
      <table className={classes('table', isSticky && 'table-sticky')}>
        <caption>{isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, text, isNumeric, sort }) => (
              <SortHeading isNumeric={isNumeric} key={key} sort={sort} text={text} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell column={column} key={column.key} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
