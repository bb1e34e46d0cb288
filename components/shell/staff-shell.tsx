'use client';

import type { ReactNode } from 'react';
import { Icon, type IconName } from '#components/ui/icon';
import { SkipLink } from '#components/ui/skip-link';

export type RailLink = {
  href: string;
  text: string;
  icon: IconName;
  count?: string | undefined;
  isCurrent?: boolean | undefined;
};

type StaffShellProps = {
  council: string;
  homeHref: string;
  /** `toggle` is heard ("Show or hide the menu"), `menu` is seen ("Menu"). */
  labels: { skip: string; nav: string; menu: string; toggle: string };
  nav: readonly RailLink[];
  user: { name: string; role: string };
  /** The form or link that signs out. */
  signOut: ReactNode;
  density?: 'compact' | 'comfortable' | undefined;
  children: ReactNode;
};

type RailProps = Omit<StaffShellProps, 'children' | 'density'>;

function RailLinks({ nav }: { nav: readonly RailLink[] }) {
  return nav.map((link) => (
    <li key={link.href}>
      <a aria-current={link.isCurrent ? 'page' : undefined} className="rail-link" href={link.href}>
        <Icon name={link.icon} />
        <span>{link.text}</span>
        {link.count ? <span className="rail-count">{link.count}</span> : null}
      </a>
    </li>
  ));
}

/** Folds by a checkbox, so that it needs no script: ticked, it opens on a small screen and closes on a large one. */
function Rail({ council, homeHref, labels, nav, user, signOut }: RailProps) {
  return (
    <header className="rail">
      <div className="rail-head">
        <a className="rail-home" href={homeHref}>
          {council}
        </a>
        <div className="rail-toggle">
          <Icon name="menu" />
          <span aria-hidden="true">{labels.menu}</span>
          <input aria-label={labels.toggle} className="rail-box" type="checkbox" />
        </div>
      </div>
      <div className="rail-body">
        <nav aria-label={labels.nav}>
          <ul>
            <RailLinks nav={nav} />
          </ul>
        </nav>
        <div className="rail-foot">
          <p className="rail-user">{user.name}</p>
          <p className="rail-role">{user.role}</p>
          {signOut}
        </div>
      </div>
    </header>
  );
}

/** The frame of every staff page. */
export function StaffShell({ children, density, ...rail }: StaffShellProps) {
  return (
    <div className="staff" data-density={density}>
      <SkipLink>{rail.labels.skip}</SkipLink>
      <Rail {...rail} />
      <main className="staff-main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
