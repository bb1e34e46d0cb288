import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { problemHref, QuestionField } from '#components/forms/question-field';
import { Button } from '#components/ui/button';
import { DefaultButton } from '#components/ui/default-button';
import { ErrorSummary } from '#components/ui/error-summary';
import { Notice } from '#components/ui/notice';
import type { Page, Problem, RawAnswers } from '#lib/domain/forms/form';
import { type Reach, reachAsPosted, reachPage, readReach, settleReach } from '#lib/domain/forms/reach';
import { translateForm } from '#lib/domain/forms/translate-form';
import { formatReference } from '#lib/domain/references/reference';
import { dataWords } from '#lib/messages/data-words';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';
import { typedIn } from '#lib/web/typed-cookie';
import { foundPlacesIn } from '../../../../found-places';
import { questionWords } from '../../../question-words';
import { openLetters } from '../open-letters';
import { PageTop } from '../page-top';

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const t = translator((await publicContext()).locale, 'reach');
  return { title: t('title'), robots: { index: false, follow: false } };
}

/** How we reach the resident: by email, phone or post, where, and whether by text as well. */
export default async function ContactPage({ params, searchParams }: Props) {
  const { context, matter, letters, permit, back } = await openLetters((await params).reference);
  const { reach } = letters;
  if (reach === null) redirect(back);
  const { reference } = matter;
  const { locale } = context;
  const query = await searchParams;
  const problem = queryText(query, 'problem');
  const before = await typedBefore(query);
  const shown = shownPage(context, reach, before);
  const asked = { questions: shown.page.questions, raw: before.typed ?? {}, locale };
  const places = await foundPlacesIn(context, asked);
  const t = translator(locale, 'reach');
  return (
    <div className="column flow">
      <PageTop locale={locale} matter={matter}>
        <Outcome
          isDone={queryText(query, 'done') === 'changed'}
          locale={locale}
          problem={problem}
          shown={shown}
        />
      </PageTop>
      <h1>{t('title')}</h1>
      <p className="lead">{t('text', { reference: formatReference(reference) })}</p>
      <form action={urls.trackContactChange(reference)} method="post" noValidate>
        <DefaultButton>{t('go')}</DefaultButton>
        <input name="permit" type="hidden" value={permit} />
        {shown.page.questions.map((question) => (
          <QuestionField
            key={question.id}
            places={places[question.id]}
            problem={shown.problems.find((each) => each.question === question.id)}
            question={question}
            raw={shown.raw}
            words={questionWords(locale, shown.page)}
          />
        ))}
        <div className="actions">
          <Button>{t('go')}</Button>
        </div>
      </form>
    </div>
  );
}

type Before = { typed: RawAnswers | null; isLooking: boolean };

async function typedBefore(query: Query): Promise<Before> {
  const isLooking = queryText(query, 'find') !== '';
  const isShownAgain = isLooking || queryText(query, 'problem') !== '';
  return { typed: isShownAgain ? await typedIn('reach') : null, isLooking };
}

type Shown = { page: Page; raw: RawAnswers; problems: readonly Problem[] };

// The details as they are, or as they were typed and could not be kept, with why.
function shownPage(
  { locale, sendsTexts, today }: Context,
  reach: Reach,
  { typed, isLooking }: Before,
): Shown {
  const raw = typed ?? reachAsPosted(reach);
  const page = settleReach(translateForm(reachPage, dataWords(locale)), raw, sendsTexts);
  const read = typed === null || isLooking ? null : readReach(page, typed, today);
  return { page, raw, problems: read === null || read.ok ? [] : read.problems };
}

const PROBLEMS = ['wrong-input', 'not-now', 'too-many-attempts', 'not-allowed'] as const;

type OutcomeProps = { isDone: boolean; locale: Locale; problem: string; shown: Shown };

function Outcome({ isDone, locale, problem, shown: { problems } }: OutcomeProps) {
  const t = translator(locale, 'reach');
  if (isDone)
    return (
      <Notice kind="success" role="status" title={t('done')}>
        <p>{t('doneText')}</p>
      </Notice>
    );
  if (problems.length > 0)
    return (
      <ErrorSummary
        errors={problems.map((each) => ({ href: problemHref(each), text: each.message }))}
        title={translator(locale, 'common.problem')('title')}
      />
    );
  const known = PROBLEMS.find((each) => each === problem);
  if (known === undefined) return null;
  return (
    <Notice kind="danger" role="alert" title={t('notDone')}>
      <p>{t(`problem.${known}`)}</p>
    </Notice>
  );
}
