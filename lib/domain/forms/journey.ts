import { answerTo, holds } from '#lib/domain/forms/condition';
import { rawOf } from '#lib/domain/forms/fields';
import type { Answer, Answers, Form, Page, ReadingSources } from '#lib/domain/forms/form';
import { isAsked } from '#lib/domain/forms/options';
import { readPage } from '#lib/domain/forms/read-page';

/** The order of pages is the form's list; everything here is computed from it. */
export type Pages = Pick<Form, 'pages'>;

/** Where a journey stands: the pages to be seen, and the answers that count. */
type Walk = { readonly pages: readonly Page[]; readonly known: Answers };

/** The page with this id, visible or not. */
export function pageById(form: Pages, pageId: string): Page | null {
  return form.pages.find((page) => page.id === pageId) ?? null;
}

/** The pages these answers lead to, in order. A signpost is the last: nothing is asked after it. */
export function visiblePages(form: Pages, answers: Answers): readonly Page[] {
  return walk(form, answers).pages;
}

/** The page to show after this one: a page id, 'check' after the last, null after a signpost. */
export function nextPage(form: Pages, answers: Answers, pageId: string): string | null {
  if (pageById(form, pageId)?.signpost) return null;
  const position = positionOf(form, pageId);
  return visiblePages(form, answers).find((page) => positionOf(form, page.id) > position)?.id ?? 'check';
}

/** The page before this one (or before 'check'); null before the first, where the start page lies. */
export function previousPage(form: Pages, answers: Answers, pageId: string): string | null {
  const position = pageId === 'check' ? form.pages.length : positionOf(form, pageId);
  return visiblePages(form, answers).findLast((page) => positionOf(form, page.id) < position)?.id ?? null;
}

/**
 * The first visible page that was never put or whose stored answers no longer pass (a category of another service);
 * also the signpost a journey ends on. Null when everything is there.
 */
export function firstUnanswered(form: Pages, answers: Answers, sources: ReadingSources): string | null {
  const { pages, known } = walk(form, answers);
  return pages.find((page) => !isAnswered(page, known, sources))?.id ?? null;
}

/** Whether the form may be sent. */
export function isComplete(form: Pages, answers: Answers, sources: ReadingSources): boolean {
  return firstUnanswered(form, answers, sources) === null;
}

/** Where to go after a change made from the check page: a page that now lacks an answer, else back to 'check'. */
export function afterChange(form: Pages, answers: Answers, sources: ReadingSources): string {
  return firstUnanswered(form, answers, sources) ?? 'check';
}

/** 'Step 3 of 9' by the answers so far; the total may change with a branch. Number 0 for a page not visible. */
export function progress(form: Pages, answers: Answers, pageId: string): { number: number; total: number } {
  const pages = visiblePages(form, answers);
  return { number: pages.findIndex((page) => page.id === pageId) + 1, total: pages.length };
}

/** The answers that count: those of pages no longer visible are dropped. Only these are filed. */
export function relevantAnswers(form: Pages, answers: Answers): Answers {
  return walk(form, answers).known;
}

// A condition sees only answers of visible pages before it, so an answer left behind by an abandoned branch is mute.
function walk(form: Pages, answers: Answers): Walk {
  const pages: Page[] = [];
  const known = new Map<string, Answer>();
  for (const page of form.pages) {
    if (page.when && !holds(page.when, Object.fromEntries(known))) continue;
    pages.push(page);
    for (const [id, answer] of answersOf(page, answers)) known.set(id, answer);
    if (page.signpost) break;
  }
  return { pages, known: Object.fromEntries(known) };
}

function answersOf(page: Page, answers: Answers): [string, Answer][] {
  return page.questions.flatMap(({ id }) =>
    Object.hasOwn(answers, id) ? [[id, answerTo(answers, id)]] : [],
  );
}

function isAnswered(page: Page, answers: Answers, sources: ReadingSources): boolean {
  if (page.signpost) return false;
  const asked = page.questions.filter((question) => isAsked(question, sources.options));
  const put = asked.every((question) => Object.hasOwn(answers, question.id));
  return put && readPage(page, rawOf(page, answers), { ...sources, answers }).ok;
}

function positionOf(form: Pages, pageId: string): number {
  return form.pages.findIndex((page) => page.id === pageId);
}
