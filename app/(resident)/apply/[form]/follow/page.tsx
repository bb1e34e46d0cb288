import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { BackLink } from '#components/ui/back-link';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { TextInput } from '#components/ui/text-input';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { followedFrom } from '#lib/use-cases/following/follow';
import { publicContext } from '#lib/web/context';
import { draftToken } from '#lib/web/draft-cookie';
import { type Query, queryText } from '#lib/web/query';
import { formOf } from '../form-of';

type Props = { params: Promise<{ form: string }>; searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const title = translator((await publicContext()).locale, 'follow')('title');
  return { title, robots: { index: false } };
}

/** Asks for an address to which to tell what happens with a report like the one that was begun. */
export default async function FollowPage({ params, searchParams }: Props) {
  const form = await formOf(params);
  const context = await publicContext();
  const query = await searchParams;
  const followed = await followedFrom(context, form, draftToken(form.id, await cookies()));
  if (followed === null) redirect(urls.apply(form.id));
  const t = translator(context.locale, 'follow');
  const asking = form.pages.find(({ nearbyWhen }) => nearbyWhen !== undefined)?.id;
  return (
    <div className="column flow">
      <BackLink href={asking === undefined ? urls.apply(form.id) : urls.applyPage(form.id, asking)}>
        {t('back')}
      </BackLink>
      {queryText(query, 'done') === 'sent' ? (
        <Notice kind="success" role="status" title={t('sent.title')}>
          <p>{t('sent.text')}</p>
        </Notice>
      ) : null}
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>{t('who')}</p>
      <form action={urls.applyFollowAsk(form.id)} method="post" noValidate>
        <Email locale={context.locale} problem={queryText(query, 'problem')} />
        <div className="actions">
          <Button>{t('go')}</Button>
        </div>
      </form>
    </div>
  );
}

const PROBLEMS = ['email', 'too-many-attempts'] as const;

function Email({ locale, problem }: { locale: Locale; problem: string }) {
  const t = translator(locale, 'follow');
  const known = PROBLEMS.find((each) => each === problem);
  return (
    <TextInput
      autoComplete="email"
      error={known === undefined ? undefined : t(`problem.${known}`)}
      errorPrefix={translator(locale, 'apply.question')('errorPrefix')}
      label={t('email')}
      name="email"
      spellCheck={false}
      type="email"
    />
  );
}
