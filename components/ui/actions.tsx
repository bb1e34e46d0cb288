import type { ReactNode } from 'react';

/** Buttons and links that end a page, in one row that wraps. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
