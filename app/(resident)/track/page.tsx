import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Button } from '#components/ui/button';
import { ErrorSummary } from '#components/ui/error-summary';
import { Notice } from '#components/ui/notice';
import { TextInput } from '#components/ui/text-input';
import { parseReference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';
import { NotShown } from './[reference]/not-shown';

type Props = { searchParams: Promise<Query> };
type Problem = { field: string; text: string };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await publicContext();
  const query = await searchParams;
  if (isNone(query)) {
    return { title: translator(locale, 'track.unknown')('title'), robots: { index: false, follow: false } };
  }
  const title = translator(locale, 'track')('title');
  const problem = problemIn(query, locale);
  return {
    title: problem ? translator(locale, 'common.problem')('titlePrefix', { title }) : title,
    robots: { index: problem === null },
  };
}

export default async function TrackPage({ searchParams }: Props) {
  const query = await searchParams;
  const context = await publicContext();
  const typed = queryText(query, 'reference');
  const reference = parseReference(typed);
  // A form that asks for the reference only comes here by GET.
  if (reference !== null && queryText(query, 'problem') === '') redirect(urls.trackCase(reference));
  if (isNone(query)) return <NotShown />;
  const problem = problemIn(query, context.locale);
  const { council } = await findCouncil(context);
  const t = translator(context.locale, 'track');
  return (
    <div className="column flow">
      {problem ? (
        <ErrorSummary
          errors={[{ href: `#${problem.field}`, text: problem.text }]}
          title={t('problem.title')}
        />
      ) : null}
      {queryText(query, 'link') === 'sent' ? (
        <Notice kind="success" role="status" title={t('link.sentTitle')}>
          <p>{t('link.sentText')}</p>
          <p>{t('link.sentHelp', { phone: council.phone })}</p>
        </Notice>
      ) : null}
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <LookUp locale={context.locale} problem={problem} typed={typed} />
      <section className="flow">
        <h2>{t('link.heading')}</h2>
        <p>{t('link.lead')}</p>
        <SendLink locale={context.locale} problem={problem} />
        <p>
          {t('link.all')}{' '}
          <a href={urls.myRequests()}>{translator(context.locale, 'comingBack.requests')('title')}</a>
        </p>
        <p className="small muted">{t('link.neither', { phone: council.phone })}</p>
        <p>
          {t('link.noReference')}{' '}
          <a href={urls.apply('review-request')}>
            {translator(context.locale, 'processes')('review-request.door.title')}
          </a>
        </p>
      </section>
    </div>
  );
}

type FormProps = { locale: Locale; problem: Problem | null; typed?: string | undefined };

function LookUp({ locale, problem, typed }: FormProps) {
  const t = translator(locale, 'track.form');
  return (
    <form action={urls.trackLookUp()} method="post" noValidate>
      <ReferenceInput id="reference" locale={locale} problem={problem} typed={typed} />
      <TextInput
        autoComplete="off"
        hint={t('codeHint')}
        label={`${t('code')} ${translator(locale, 'common')('optional')}`}
        name="code"
        spellCheck={false}
        width={28}
      />
      <div className="actions">
        <Button>{t('go')}</Button>
      </div>
    </form>
  );
}

function SendLink({ locale, problem }: FormProps) {
  const t = translator(locale, 'track.link');
  return (
    <form action={urls.trackSendLink()} method="post" noValidate>
      <ReferenceInput id="link-reference" locale={locale} problem={problem} />
      <TextInput autoComplete="email" label={t('email')} name="email" spellCheck={false} type="email" />
      <div className="actions">
        <Button look="secondary">{t('go')}</Button>
      </div>
    </form>
  );
}

function ReferenceInput({ id, locale, problem, typed }: FormProps & { id: string }) {
  const t = translator(locale, 'track.form');
  return (
    <TextInput
      autoCapitalize="characters"
      autoComplete="off"
      defaultValue={typed}
      error={problem?.field === id ? problem.text : undefined}
      errorPrefix={translator(locale, 'apply.question')('errorPrefix')}
      hint={t('referenceHint')}
      id={id}
      label={t('reference')}
      name="reference"
      spellCheck={false}
      width={16}
    />
  );
}

// Asked for with something that cannot be a reference.
function isNone(query: Query): boolean {
  const typed = queryText(query, 'reference');
  return queryText(query, 'problem') === '' && typed !== '' && parseReference(typed) === null;
}

function problemIn(query: Query, locale: Locale): Problem | null {
  const t = translator(locale, 'track.problem');
  switch (queryText(query, 'problem')) {
    case '':
      // The form was sent with nothing in it.
      return 'reference' in query ? { field: 'reference', text: t('missing') } : null;
    case 'missing':
      return { field: 'reference', text: t('missing') };
    case 'link-missing':
      return { field: 'link-reference', text: t('missingEmail') };
    case 'link':
      return { field: 'link-reference', text: t('linkGone') };
    case 'blocked':
      return { field: 'reference', text: t('blocked', { minutes: minutesIn(query) }) };
    default:
      return { field: 'reference', text: t('notShown') };
  }
}

function minutesIn(query: Query): number {
  const minutes = Number(queryText(query, 'minutes'));
  return Number.isInteger(minutes) && minutes > 0 && minutes <= 60 ? minutes : 15;
}
