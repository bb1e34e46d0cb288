import type { ReactNode } from 'react';

/**
 * What Enter in a field sends by, as the first button of a form in which others come before its own. Nobody sees it, hears
 * it or comes to it by Tab.
 */
export function DefaultButton({ children }: { children: ReactNode }) {
  return (
    <button aria-hidden className="hidden-text" tabIndex={-1} type="submit">
      {children}
    </button>
  );
}
