import { rawOf } from '#lib/domain/forms/fields';
import type { Answers, Page, ReadingSources } from '#lib/domain/forms/form';
import { type Pages, relevantAnswers, visiblePages } from '#lib/domain/forms/journey';
import { isAsked } from '#lib/domain/forms/options';
import { readPage } from '#lib/domain/forms/read-page';

/**
 * The first visible page that was never put or whose stored answers no longer pass (a category of another service);
 * also the signpost a journey ends on. Null when everything is there.
 */
export function firstUnanswered(form: Pages, answers: Answers, sources: ReadingSources): string | null {
  const known = relevantAnswers(form, answers);
  return visiblePages(form, answers).find((page) => !isAnswered(page, known, sources))?.id ?? null;
}

/** Whether the form may be sent. */
export function isComplete(form: Pages, answers: Answers, sources: ReadingSources): boolean {
  return firstUnanswered(form, answers, sources) === null;
}

/** Where to go after a change made from the check page: a page that now lacks an answer, else back to 'check'. */
export function afterChange(form: Pages, answers: Answers, sources: ReadingSources): string {
  return firstUnanswered(form, answers, sources) ?? 'check';
}

function isAnswered(page: Page, answers: Answers, sources: ReadingSources): boolean {
  if (page.signpost) return false;
  const asked = page.questions.filter((question) => isAsked(question, sources.options));
  const put = asked.every((question) => Object.hasOwn(answers, question.id));
  return put && readPage(page, rawOf(page, answers), { ...sources, answers }).ok;
}
