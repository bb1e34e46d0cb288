import type { Metadata } from 'next';
import { translator } from '#lib/messages/translate';
import { publicContext } from '#lib/web/context';
import { ResidentFrame } from './(resident)/frame';
import { NothingHere } from './(resident)/nothing-here';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await publicContext()).locale, 'common.errors')('notFoundTitle') };
}

/** For addresses that no page has. */
export default function NotFound() {
  return (
    <ResidentFrame>
      <NothingHere />
    </ResidentFrame>
  );
}
