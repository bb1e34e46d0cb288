'use client';

import type { MouseEvent } from 'react';
import { buttonClasses } from '#components/ui/button';

/** The way out for somebody who must not be seen here. With scripts, the way back does not lead to this page again. */
export function ExitPage({ href, text }: { href: string; text: string }) {
  const leave = (event: MouseEvent) => {
    event.preventDefault();
    // Not a moment longer than it takes to press it, however slow the network.
    document.body.style.display = 'none';
    window.location.replace(href);
  };
  return (
    <section aria-label={text} className="exit-page">
      <a className={buttonClasses('danger')} href={href} onClick={leave}>
        {text}
      </a>
    </section>
  );
}
