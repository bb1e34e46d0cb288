import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';

type ColumnsProps = {
  children: ReactNode;
  /** "Who answers, by when": beside the column where there is room, below it where there is none. */
  aside?: ReactNode;
  asideLabel?: string | undefined;
  /** What is done once the aside is read: it stands in the column, and after the aside for whoever reads or listens in order. */
  then?: ReactNode;
};

/** One calm column of running text, at most 65 characters wide. */
export function Columns({ children, aside, asideLabel, then }: ColumnsProps) {
  return (
    <div className={classes('columns', aside !== undefined && 'columns-two')}>
      <div className="column flow">{children}</div>
      {aside ? (
        <aside aria-label={asideLabel} className="aside flow">
          {aside}
        </aside>
      ) : null}
      {then ? <div className="column columns-then flow">{then}</div> : null}
    </div>
  );
}
