import { answerTo, holds } from '#lib/domain/forms/condition';
import type { Answer, Answers, Form, Page } from '#lib/domain/forms/form';

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

function positionOf(form: Pages, pageId: string): number {
  return form.pages.findIndex((page) => page.id === pageId);
}
