import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { publicContext } from '#lib/web/context';
import { isSetUp } from '#lib/web/set-up';
import { ResidentFrame } from './(resident)/frame';
import { NothingHere } from './(resident)/nothing-here';
import RootLayout, { viewport } from './layout';
import StaffLayout from './staff/layout';
import { NothingForStaff } from './staff/nothing-here';

export { viewport };

export async function generateMetadata(): Promise<Metadata> {
  if (await isForStaff()) return { title: 'Not found – Answerable' };
  return { title: translator((await publicContext()).locale, 'common.errors')('notFoundTitle') };
}

/**
 * For addresses that no page has; pages that do not find what theirs names lead to one, since this is drawn without a script.
 * A whole document of its own: what stands in not-found.tsx is drawn, unseen, with every page.
 */
export default async function NotFound() {
  // Before there is a council, only the machines' addresses lead here.
  if (!(await isSetUp())) return <RootLayout>{null}</RootLayout>;
  return <RootLayout>{(await isForStaff()) ? <ForStaff /> : <ForResidents />}</RootLayout>;
}

function ForStaff() {
  return (
    <StaffLayout>
      <NothingForStaff />
    </StaffLayout>
  );
}

function ForResidents() {
  return (
    <ResidentFrame>
      <NothingHere />
    </ResidentFrame>
  );
}

async function isForStaff(): Promise<boolean> {
  return `${(await headers()).get('x-path')}/`.startsWith(`${urls.staff()}/`);
}
