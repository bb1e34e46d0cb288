import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { type RailLink, StaffShell } from '#components/shell/staff-shell';
import { Button } from '#components/ui/button';
import { ROLE_NAMES } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { DENSITY_COOKIE, toDensity } from '#lib/web/density';
import { hasMailbox } from '#lib/web/mailbox';
import type { StaffContext } from '#lib/web/session';
import { urls } from '#lib/web/urls';

export type StaffPlace = 'my-work' | 'cases' | 'log' | 'mail' | 'nowhere';

type StaffFrameProps = { place: StaffPlace; context: StaffContext; children: ReactNode };

/** The rail and what stands beside it, for whoever is signed in. */
export async function StaffFrame({ place, context, children }: StaffFrameProps) {
  const { council } = await findCouncil(context);
  const density = toDensity((await cookies()).get(DENSITY_COOKIE)?.value);
  return (
    <StaffShell
      council={council.shortName}
      density={density === 'normal' ? undefined : density}
      homeHref={urls.staff()}
      labels={{
        skip: 'Skip to the main part',
        nav: 'Staff pages',
        menu: 'Menu',
        toggle: 'Show or hide the menu',
      }}
      nav={linksFor(context, place)}
      signOut={
        <form action={urls.signOut()} method="post">
          <Button look="quiet">Sign out</Button>
        </form>
      }
      user={{ name: context.actor.name, role: ROLE_NAMES[context.actor.role] }}
    >
      {children}
    </StaffShell>
  );
}

function linksFor({ actor }: StaffContext, place: StaffPlace): RailLink[] {
  const links: (RailLink & { place: StaffPlace; isShown: boolean })[] = [
    { place: 'my-work', href: urls.staff(), text: 'My work', icon: 'tray', isShown: true },
    { place: 'cases', href: urls.queue(), text: 'Cases', icon: 'list', isShown: true },
    { place: 'log', href: urls.log(), text: 'Log a request', icon: 'phone', isShown: can(actor, 'case:log') },
    { place: 'mail', href: urls.mailbox(), text: 'Mail viewer', icon: 'letter', isShown: hasMailbox() },
    { place: 'nowhere', href: urls.home(), text: 'Residents’ pages', icon: 'home', isShown: true },
  ];
  return links
    .filter(({ isShown }) => isShown)
    .map(({ href, text, icon, place: own }) => ({
      href,
      text,
      icon,
      isCurrent: own === place && own !== 'nowhere',
    }));
}
