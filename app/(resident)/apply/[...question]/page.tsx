import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { rawOf } from '#lib/domain/forms/fields';
import type { Form, Page, Problem, RawAnswers } from '#lib/domain/forms/form';
import { pageById, visiblePages } from '#lib/domain/forms/journey';
import { readPage } from '#lib/domain/forms/read-page';
import { settlePage } from '#lib/domain/forms/settle-page';
import { firstUnanswered } from '#lib/domain/forms/unanswered';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findNearby } from '#lib/use-cases/drafts/find-nearby';
import { findPublished } from '#lib/use-cases/drafts/find-published';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';
import { foundPlacesIn } from '../../../found-places';
import { formOf } from '../[form]/form-of';
import { LostAnswers } from '../[form]/lost-answers';
import { type OpenDraft, openDraftOf } from '../[form]/open-draft';
import { keptFilesOf, refusedFiles } from './kept-files';
import { QuestionPage } from './question-page';
import { SignpostPage } from './signpost-page';

// /apply/[form]/[step], in one segment: each is a level that Next draws, and the page people spend their time on has enough.
type Props = { params: Promise<{ question: readonly string[] }>; searchParams: Promise<Query> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { form, step } = await placeOf(params);
  const page = pageById(form, step);
  const { locale } = await publicContext();
  if (page === null) return { title: form.start.title };
  const isWrong = queryText(await searchParams, 'problem') === '1';
  const { title } = page;
  const shown = isWrong ? translator(locale, 'common.problem')('titlePrefix', { title }) : title;
  return { title: `${shown} – ${form.start.title}` };
}

export default async function StepPage({ params, searchParams }: Props) {
  const { form, step } = await placeOf(params);
  const query = await searchParams;
  const context = await publicContext();
  const draft = await openDraftOf(context, form);
  if (draft === null) return <LostAnswers form={form} locale={context.locale} />;
  const page = shownPage(form, draft, step);
  const frame = {
    form,
    draft,
    locale: context.locale,
    isChange: queryText(query, 'change') === '1',
    isFound: queryText(query, 'found') === 'new',
  };
  if (page.signpost) return <SignpostPage {...frame} page={page} ways={page.signpost.ways} />;
  const settled = settlePage(page, { options: draft.sources.options, answers: draft.answers });
  const typed = typedOn(page, draft);
  const isWrong = typed !== null && queryText(query, 'problem') === '1';
  const problems = isWrong ? [...problemsOf(page, typed, draft), ...refusedFiles(draft, context)] : [];
  const raw = typed ?? rawOf(page, draft.answers);
  return (
    <QuestionPage
      {...frame}
      files={await keptFilesOf(context, form, page)}
      nearby={await findNearby(context, form, { page, answers: draft.answers })}
      page={settled}
      places={
        await foundPlacesIn(context, { questions: page.questions, raw: typed ?? {}, locale: context.locale })
      }
      problems={problems}
      published={await findPublished(context, { page, answers: draft.answers })}
      raw={raw}
    />
  );
}

async function placeOf(params: Props['params']): Promise<{ form: Form; step: string }> {
  const [id = '', step = '', ...more] = (await params).question;
  if (more.length > 0) redirect(urls.nothing());
  return { form: await formOf(Promise.resolve({ form: id })), step };
}

// A page that the answers do not lead to is shown only to put right what was typed on it.
function shownPage(form: Form, draft: OpenDraft, step: string): Page {
  const known = visiblePages(form, draft.answers).find(({ id }) => id === step);
  const tried = draft.attempt?.page === step ? pageById(form, step) : null;
  const page = known ?? tried;
  if (page) return page;
  const next = firstUnanswered(form, draft.answers, draft.sources);
  redirect(next === null ? urls.applyCheck(form.id) : urls.applyPage(form.id, next));
}

function typedOn(page: Page, { attempt }: OpenDraft): RawAnswers | null {
  return attempt?.page === page.id ? attempt.raw : null;
}

function problemsOf(page: Page, raw: RawAnswers, { answers, sources }: OpenDraft): readonly Problem[] {
  const read = readPage(page, raw, { ...sources, answers });
  return read.ok ? [] : read.problems;
}
