import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { Button } from '#components/ui/button';
import { ErrorSummary } from '#components/ui/error-summary';
import { Notice } from '#components/ui/notice';
import { TextInput } from '#components/ui/text-input';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { findMyRequests } from '#lib/use-cases/tracking/my-requests';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';
import { openList } from '#lib/web/requests-cookie';
import { RequestList } from './request-list';

type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await publicContext()).locale, 'comingBack.requests')('title') };
}

/** All requests with one email address: asked for by it, listed once the link in the mail was used. */
export default async function MyRequestsPage({ searchParams }: Props) {
  const context = await publicContext();
  const linkId = openList(context, await cookies());
  if (linkId !== null) {
    const requests = await findMyRequests(context, linkId);
    const { council } = await findCouncil(context);
    return <RequestList reader={{ council, locale: context.locale }} requests={requests} />;
  }
  return <Ask context={context} query={await searchParams} />;
}

const PROBLEMS = ['email', 'link', 'blocked'] as const;

async function Ask({ context, query }: { context: Context; query: Query }) {
  const { council } = await findCouncil(context);
  const t = translator(context.locale);
  const problem = PROBLEMS.find((each) => each === queryText(query, 'problem'));
  const told = problem === undefined ? undefined : t(`comingBack.requests.problem.${problem}`);
  return (
    <div className="column flow">
      {told === undefined ? null : (
        <ErrorSummary errors={[{ href: '#email', text: told }]} title={t('track.problem.title')} />
      )}
      {queryText(query, 'link') === 'sent' ? (
        <Notice kind="success" role="status" title={t('comingBack.requests.sentTitle')}>
          <p>{t('comingBack.requests.sentText')}</p>
          <p>{t('comingBack.requests.sentHelp', { phone: council.phone })}</p>
        </Notice>
      ) : null}
      <h1>{t('comingBack.requests.title')}</h1>
      <p className="lead">{t('comingBack.requests.lead')}</p>
      <form action={urls.myRequestsSendLink()} method="post" noValidate>
        <TextInput
          autoComplete="email"
          error={told}
          errorPrefix={t('apply.question.errorPrefix')}
          hint={t('comingBack.requests.emailHint')}
          label={t('comingBack.requests.email')}
          name="email"
          spellCheck={false}
          type="email"
        />
        <div className="actions">
          <Button>{t('comingBack.requests.go')}</Button>
        </div>
      </form>
      <p>
        {t('comingBack.requests.byReference')} <a href={urls.track()}>{t('track.title')}</a>
      </p>
    </div>
  );
}
