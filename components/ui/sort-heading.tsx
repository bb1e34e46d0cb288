import { classes } from '#components/ui/classes';

export type SortDirection = 'ascending' | 'descending';

export type Heading = {
  text: string;
  isNumeric?: boolean | undefined;
  /** A link that sorts by this column; `direction` is there when the table is sorted by it now. */
  sort?: { href: string; direction?: SortDirection | undefined } | undefined;
};

const marks: Record<SortDirection, string> = { ascending: 'M5 1l4 7H1z', descending: 'M5 9L1 2h8z' };

/** The head of a column, with its sort link where it has one. */
export function SortHeading({ text, isNumeric, sort }: Heading) {
  const direction = sort?.direction;
  return (
    <th aria-sort={direction} className={classes(isNumeric && 'numeric')} scope="col">
      {sort ? (
        <a className="sort-link" href={sort.href}>
          {text}
          {direction ? (
            <svg aria-hidden="true" className="sort-mark" viewBox="0 0 10 10">
              <path d={marks[direction]} />
            </svg>
          ) : null}
        </a>
      ) : (
        text
      )}
    </th>
  );
}
