import { cookies, headers } from 'next/headers';
import type { ReactNode } from 'react';
import { type RailLink, StaffShell } from '#components/shell/staff-shell';
import { Button } from '#components/ui/button';
import { ROLE_NAMES, type StaffActor } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { DENSITY_COOKIE, toDensity } from '#lib/web/density';
import { hasMailbox } from '#lib/web/mailbox';
import { staffContextOrNull } from '#lib/web/session';

/** The rail and what stands beside it, for whoever is signed in. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const context = await staffContextOrNull();
  // The page leads on to signing in; only what is nowhere is shown to nobody in particular.
  if (context === null) return <main className="staff p-8">{children}</main>;
  const { council } = await findCouncil(context);
  const density = toDensity((await cookies()).get(DENSITY_COOKIE)?.value);
  const path = (await headers()).get('x-path') ?? '';
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
      nav={linksFor(context.actor, path)}
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

function linksFor(actor: StaffActor, path: string): RailLink[] {
  const isWithin = (href: string) => path === href || path.startsWith(`${href}/`);
  const links: (RailLink & { isShown: boolean })[] = [
    {
      href: urls.callers(),
      text: 'Calls',
      icon: 'phone',
      isShown: can(actor, 'case:tell'),
      isCurrent: isWithin(urls.callers()),
    },
    { href: urls.staff(), text: 'My work', icon: 'tray', isShown: true, isCurrent: path === urls.staff() },
    { href: urls.queue(), text: 'Cases', icon: 'list', isShown: true, isCurrent: isWithin(urls.queue()) },
    {
      href: urls.log(),
      text: 'Log a request',
      icon: 'note',
      isShown: can(actor, 'case:log'),
      isCurrent: isWithin(urls.log()),
    },
    {
      href: urls.reports(),
      text: 'Reports',
      icon: 'chart',
      isShown: can(actor, 'report:read'),
      isCurrent: isWithin(urls.reports()),
    },
    { href: urls.mailbox(), text: 'Mail viewer', icon: 'letter', isShown: hasMailbox() },
    { href: urls.home(), text: 'Residents’ pages', icon: 'home', isShown: true },
  ];
  return links.filter(({ isShown }) => isShown).map(({ isShown: _, ...link }) => link);
}
