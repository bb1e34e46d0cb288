import type { ReactNode } from 'react';

/** A case page under its identity bar: the story in the middle, what next at the right hand, first on a small screen. */
export function CaseColumns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="case-columns">
      <div className="case-aside">{aside}</div>
      <div className="case-story flow">{children}</div>
    </div>
  );
}
