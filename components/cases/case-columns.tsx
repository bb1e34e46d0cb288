import type { ReactNode } from 'react';

type CaseColumnsProps = {
  children: ReactNode;
  /** What next: at the right hand, first on a small screen. */
  next: ReactNode;
  /** What one looks up, each part with its heading: under what next. */
  lookUp?: ReactNode;
};

/** A case page under its identity bar, with the story in the middle. */
export function CaseColumns({ children, next, lookUp }: CaseColumnsProps) {
  return (
    <div className="case-columns">
      <div className="case-aside">
        {next}
        {lookUp ? <div className="case-look-up">{lookUp}</div> : null}
      </div>
      <div className="case-story flow">{children}</div>
    </div>
  );
}
