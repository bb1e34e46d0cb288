import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { publicContext } from '#lib/web/context';
import { isSetUp } from '#lib/web/set-up';
import { ResidentFrame } from './(resident)/frame';
import { NothingHere } from './(resident)/nothing-here';
import StaffLayout from './staff/layout';
import { NothingForStaff } from './staff/nothing-here';

export async function generateMetadata(): Promise<Metadata> {
  if (await isForStaff()) return { title: 'Not found – Answerable' };
  return { title: translator((await publicContext()).locale, 'common.errors')('notFoundTitle') };
}

/** For addresses that no page has; pages that do not find what theirs names lead to one, since this is drawn without a script. */
export default async function NotFound() {
  // Next draws it, unseen, beside every page that lies here: also beside the only one there is before there is a council.
  if (!(await isSetUp())) return null;
  if (await isForStaff())
    return (
      <StaffLayout>
        <NothingForStaff />
      </StaffLayout>
    );
  return (
    <ResidentFrame>
      <NothingHere />
    </ResidentFrame>
  );
}

async function isForStaff(): Promise<boolean> {
  return `${(await headers()).get('x-path')}/`.startsWith(`${urls.staff()}/`);
}
