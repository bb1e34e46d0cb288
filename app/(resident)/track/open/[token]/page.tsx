import type { Metadata } from 'next';
import { Actions } from '#components/ui/actions';
import { Button } from '#components/ui/button';
import { translator } from '#lib/messages/translate';
import { publicContext } from '#lib/web/context';
import { urls } from '#lib/web/urls';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const title = translator((await publicContext()).locale, 'track.open')('title');
  return { title, robots: { index: false, follow: false } };
}

/** Where a mailed link leads: a button, so that only a person uses the link up. */
export default async function OpenLinkPage({ params }: Props) {
  const { token } = await params;
  const t = translator((await publicContext()).locale, 'track.open');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <form action={urls.trackOpen()} method="post">
        <input name="token" type="hidden" value={token.slice(0, 200)} />
        <Actions>
          <Button>{t('go')}</Button>
        </Actions>
      </form>
      <p className="muted">{t('other')}</p>
    </div>
  );
}
