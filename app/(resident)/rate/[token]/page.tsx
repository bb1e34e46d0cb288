import type { Metadata } from 'next';
import { DescriptionList } from '#components/ui/description-list';
import { Notice } from '#components/ui/notice';
import type { Rating } from '#lib/domain/cases/rating';
import { formatReference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findRated } from '#lib/use-cases/tracking/rate-by-mail';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';
import { typedIn } from '#lib/web/typed-cookie';
import { RateQuestions } from '../../rate-questions';

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const title = translator((await publicContext()).locale, 'ownSteps.rate')('heading');
  return { title, robots: { index: false, follow: false } };
}

/** Asks how we did, by the link of our answer's mail: it opens nothing of the case. */
export default async function RatePage({ params, searchParams }: Props) {
  const token = (await params).token.slice(0, 500);
  const query = await searchParams;
  const context = await publicContext();
  const { locale } = context;
  const t = translator(locale, 'ownSteps');
  const rated = await findRated(context, token);
  const isNow = queryText(query, 'done') === 'rate';
  return (
    <div className="column flow">
      <h1>{t('rate.heading')}</h1>
      {rated === null ? <p>{t('rate.byMail.over')}</p> : null}
      {rated === null ? null : (
        <p>{t('rate.byMail.about', { reference: formatReference(rated.reference) })}</p>
      )}
      {rated?.rating ? <Said isNow={isNow} locale={locale} rating={rated.rating} /> : null}
      {rated?.rating === null ? (
        <>
          <Problem locale={locale} reason={queryText(query, 'problem')} />
          <form action={urls.rate()} className="flow" method="post" noValidate>
            <input name="token" type="hidden" value={token} />
            <RateQuestions locale={locale} typed={await typedIn('rate')} />
          </form>
        </>
      ) : null}
      <p>
        <a href={urls.track()}>{t('rate.byMail.track')}</a>
      </p>
    </div>
  );
}

// It is said once. Who comes back reads what they said.
function Said({ isNow, locale, rating }: { isNow: boolean; locale: Locale; rating: Rating }) {
  const t = translator(locale, 'ownSteps');
  const said = [
    { name: t('rate.handling'), value: t(`rate.handled.${rating.handling}`) },
    { name: t('rate.solved'), value: t(`rate.isSolved.${rating.solved}`) },
  ];
  return (
    <>
      {isNow ? (
        <Notice kind="success" role="status" title={t('done.rate.title')}>
          <p>{t('done.rate.text')}</p>
        </Notice>
      ) : (
        <p>{t('problem.already-done')}</p>
      )}
      <DescriptionList facts={said} />
    </>
  );
}

const PROBLEMS = ['wrong-input', 'too-many-attempts', 'already-done'] as const;

function Problem({ locale, reason }: { locale: Locale; reason: string }) {
  if (reason === '') return null;
  const t = translator(locale, 'ownSteps');
  const known = PROBLEMS.find((each) => each === reason);
  return (
    <Notice kind="danger" role="alert" title={t('notDone')}>
      <p>{known ? t(`problem.${known}`) : t('rate.byMail.notNow')}</p>
    </Notice>
  );
}
