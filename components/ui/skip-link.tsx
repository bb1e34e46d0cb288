import type { ReactNode } from 'react';

/** The first stop of the keyboard: past the masthead to the page. */
export function SkipLink({ href = '#main', children }: { href?: string; children: ReactNode }) {
  return (
    <a className="skip-link" href={href}>
      {children}
    </a>
  );
}
