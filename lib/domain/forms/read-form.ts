import { holds } from '#lib/domain/forms/condition';
import { keptFields } from '#lib/domain/forms/fields';
import type { Answers, Form, Problem, RawAnswers, ReadingSources } from '#lib/domain/forms/form';
import { type PageRead, readPage } from '#lib/domain/forms/read-page';

export type FormRead =
  | { readonly ok: true; readonly answers: Answers }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly raw: RawAnswers;
      /** The signpost page the answers lead to instead of a case. */
      readonly signpost: string | null;
    };

type Pages = Pick<Form, 'pages'>;

/**
 * Reads a whole form posted at once (the contact centre's one-page version): pages in order, each seeing the answers
 * before it; what was posted for pages that do not apply is ignored. Never throws.
 */
export function readForm(form: Pages, raw: RawAnswers, sources: ReadingSources): FormRead {
  let answers: Answers = {};
  const problems: Problem[] = [];
  for (const page of form.pages) {
    if (page.when && !holds(page.when, answers)) continue;
    if (page.signpost) return { ok: false, problems, raw: keptForm(form, raw), signpost: page.id };
    const read = readPage(page, raw, { ...sources, answers });
    answers = { ...answers, ...answersOf(read) };
    problems.push(...problemsOf(read));
  }
  if (problems.length === 0) return { ok: true, answers };
  return { ok: false, problems, raw: keptForm(form, raw), signpost: null };
}

function answersOf(read: PageRead): Answers {
  return read.ok ? read.answers : {};
}

function problemsOf(read: PageRead): readonly Problem[] {
  return read.ok ? [] : read.problems;
}

function keptForm(form: Pages, raw: RawAnswers): RawAnswers {
  return Object.assign({}, ...form.pages.map((page) => keptFields(page, raw)));
}
