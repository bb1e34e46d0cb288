'use client';

import type { ReactNode } from 'react';
import { SkipLink } from '#components/ui/skip-link';

export type ShellLink = { href: string; text: string; isCurrent?: boolean | undefined };

type ResidentShellProps = {
  council: string;
  /** What this place is, under the council's name: "Complaints and requests". */
  product?: string | undefined;
  homeHref: string;
  labels: { skip: string; nav: string; footer: string };
  nav: readonly ShellLink[];
  footerLinks: readonly ShellLink[];
  footerNote?: ReactNode;
  /** The line above everything: what to do in an emergency. */
  emergency?: ReactNode;
  children: ReactNode;
};

function Links({ links }: { links: readonly ShellLink[] }) {
  return links.map((link) => (
    <li key={link.href}>
      <a aria-current={link.isCurrent ? 'page' : undefined} href={link.href}>
        {link.text}
      </a>
    </li>
  ));
}

function Masthead({ council, product, homeHref, labels, nav }: Omit<ResidentShellProps, 'children'>) {
  return (
    <div className="masthead hall">
      <div className="masthead-row">
        <a className="masthead-home" href={homeHref}>
          <span className="masthead-council">{council}</span>
          {product ? <span className="masthead-product">{product}</span> : null}
        </a>
        {nav.length > 0 ? (
          <nav aria-label={labels.nav} className="masthead-nav">
            <ul>
              <Links links={nav} />
            </ul>
          </nav>
        ) : null}
      </div>
    </div>
  );
}

/** The frame of every resident's page. */
export function ResidentShell({ children, ...frame }: ResidentShellProps) {
  const { labels, emergency, footerLinks, footerNote } = frame;
  return (
    <div className="resident">
      <SkipLink>{labels.skip}</SkipLink>
      <header>
        {emergency ? (
          <div className="emergency">
            <div className="hall">{emergency}</div>
          </div>
        ) : null}
        <Masthead {...frame} />
      </header>
      <main className="resident-main hall" id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="hall">
          <nav aria-label={labels.footer}>
            <ul className="footer-links">
              <Links links={footerLinks} />
            </ul>
          </nav>
          {footerNote ? <div className="footer-note">{footerNote}</div> : null}
        </div>
      </footer>
    </div>
  );
}
