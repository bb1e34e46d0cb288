import type { Metadata } from 'next';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { publicContext } from '#lib/web/context';
import { OpenLink } from '../../../open-link';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const title = translator((await publicContext()).locale, 'comingBack.openDraft')('title');
  return { title, robots: { index: false, follow: false } };
}

export default async function OpenDraftPage({ params }: Props) {
  const { token } = await params;
  return (
    <OpenLink
      action={urls.savedOpen()}
      token={token}
      words={translator((await publicContext()).locale, 'comingBack.openDraft')}
    />
  );
}
