import type { Metadata } from 'next';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { type Following, followingBy } from '#lib/use-cases/following/follow';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const title = translator((await publicContext()).locale, 'follow')('title');
  return { title, robots: { index: false, follow: false } };
}

/** Begins or stops the mails of whoever follows a report: by a button, so that no mail scanner does it. */
export default async function FollowingPage({ params, searchParams }: Props) {
  const token = (await params).token.slice(0, 500);
  const query = await searchParams;
  const context = await publicContext();
  const { locale } = context;
  const t = translator(locale, 'follow');
  const what = queryText(query, 'problem') === '' ? (followingBy(context, token)?.what ?? null) : null;
  return (
    <div className="column flow">
      <h1>{what === null ? t('title') : t(`${what}.title`)}</h1>
      {what === null ? (
        <p>{t('over')}</p>
      ) : (
        <Ask isDone={queryText(query, 'done') !== ''} locale={locale} token={token} what={what} />
      )}
      <p>
        <a href={urls.home()}>{t('home')}</a>
      </p>
    </div>
  );
}

type AskProps = { isDone: boolean; locale: Locale; token: string; what: Following };

function Ask({ isDone, locale, token, what }: AskProps) {
  const t = translator(locale, 'follow');
  if (isDone)
    return (
      <Notice kind="success" role="status" title={t(`done.${what}.title`)}>
        <p>{t(`done.${what}.text`)}</p>
      </Notice>
    );
  return (
    <>
      <p>{t(`${what}.text`)}</p>
      <form action={urls.following()} method="post">
        <input name="token" type="hidden" value={token} />
        <div className="actions">
          <Button>{t(`${what}.go`)}</Button>
        </div>
      </form>
    </>
  );
}
