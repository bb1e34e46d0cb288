import type { ReactNode } from 'react';
import { StaffShell } from '#components/shell/staff-shell';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';

/** The frame of the mail viewer: for whoever runs this installation on their own computer, signed in or not. */
export async function MailFrame({ children }: { children: ReactNode }) {
  const { council } = await findCouncil(await publicContext());
  return (
    <StaffShell
      council={council.shortName}
      homeHref={urls.mailbox()}
      labels={{ skip: 'Skip to the main part', nav: 'Pages', menu: 'Menu', toggle: 'Show or hide the menu' }}
      nav={[
        { href: urls.mailbox(), text: 'Mail viewer', icon: 'letter', isCurrent: true },
        { href: urls.staff(), text: 'My work', icon: 'tray' },
        { href: urls.home(), text: 'Residents’ pages', icon: 'home' },
      ]}
      signOut={null}
      user={{ name: 'Mail viewer', role: 'Only on this computer' }}
    >
      {children}
    </StaffShell>
  );
}
