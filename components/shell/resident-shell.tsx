'use client';

import type { ReactNode } from 'react';
import { SkipLink } from '#components/ui/skip-link';

/** The languages of the site: the name each has for itself, its tag ('cy'), and this page in it; null for the one in use. */
export type ShellLanguages = {
  label: string;
  list: readonly { name: string; tag: string; href: string | null }[];
};

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
  /** The quick way out, on pages about what somebody may have to hide. */
  exit?: ReactNode;
  /** Absent where there is only one. */
  languages?: ShellLanguages | undefined;
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

function Languages({ label, list }: ShellLanguages) {
  return (
    <nav aria-label={label} className="languages">
      <ul>
        {list.map(({ name, tag, href }) => (
          <li key={tag} lang={tag}>
            {href === null ? (
              <span aria-current="true">{name}</span>
            ) : (
              <a href={href} hrefLang={tag} rel="alternate">
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
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
  const { labels, emergency, exit, languages, footerLinks, footerNote } = frame;
  return (
    <div className="resident">
      <SkipLink>{labels.skip}</SkipLink>
      <header>
        {emergency || languages ? (
          <div className="emergency">
            <div className="hall">
              {emergency}
              {languages ? <Languages {...languages} /> : null}
            </div>
          </div>
        ) : null}
        <Masthead {...frame} />
      </header>
      {exit}
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
