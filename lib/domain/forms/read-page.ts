import { fieldsOf, keptFields } from '#lib/domain/forms/fields';
import type { Answers, Page, Problem, RawAnswers, ReadingContext } from '#lib/domain/forms/form';
import { pageSchema } from '#lib/domain/forms/schema';

export type PageRead =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly raw: RawAnswers };

/**
 * Reads one posted page: its answers, or every problem in the page's order with what was typed (cut to what may be
 * kept). Fields of other pages are ignored. Never throws, whatever was sent.
 */
export function readPage(page: Page, raw: RawAnswers, ctx: ReadingContext): PageRead {
  const read = pageSchema(page, ctx).safeParse(raw);
  if (read.success) return { ok: true, answers: read.data };
  const issues = read.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
  const problems = page.questions.flatMap((question) =>
    issues
      .filter(({ field }) => fieldsOf(question).includes(field))
      .map(({ field, message }) => ({ field, question: question.id, message })),
  );
  return { ok: false, problems, raw: keptFields(page, raw) };
}
