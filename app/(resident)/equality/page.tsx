import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Button } from '#components/ui/button';
import { LinkButton } from '#components/ui/link-button';
import { Notice } from '#components/ui/notice';
import { Radios } from '#components/ui/radios';
import { asksAboutEquality, equalityQuestionIds } from '#lib/domain/equality/questions';
import { equalityWords } from '#lib/messages/equality-words';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';

type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const title = translator((await publicContext()).locale, 'equality')('title');
  return { title, robots: { index: false } };
}

/** Asked of anybody, of nobody in particular: the page knows nothing of what was sent before it. */
export default async function EqualityPage({ searchParams }: Props) {
  const context = await publicContext();
  const { council } = await findCouncil(context);
  if (!asksAboutEquality(council.nation)) notFound();
  const done = queryText(await searchParams, 'done');
  return done === '' ? <Questions locale={context.locale} /> : <Done done={done} locale={context.locale} />;
}

function Questions({ locale }: { locale: Locale }) {
  const t = translator(locale, 'equality');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>{t('why')}</p>
      <p>{t('apart')}</p>
      <form action={urls.equalityAnswer()} autoComplete="off" method="post">
        {equalityQuestionIds.map((question) => {
          const { label, options } = equalityWords(locale, question);
          return <Radios key={question} label={label} name={question} options={options} />;
        })}
        <div className="actions">
          <Button>{t('send')}</Button>
        </div>
      </form>
    </div>
  );
}

function Done({ done, locale }: { done: string; locale: Locale }) {
  const t = translator(locale, 'equality');
  const isCounted = done === 'counted';
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <Notice
        kind={isCounted ? 'success' : 'information'}
        role="status"
        title={t(isCounted ? 'sentTitle' : 'nothingTitle')}
      >
        <p>{t(isCounted ? 'sentText' : 'nothingText')}</p>
      </Notice>
      <div className="actions">
        <LinkButton href={urls.home()} look="secondary">
          {t('home')}
        </LinkButton>
      </div>
    </div>
  );
}
