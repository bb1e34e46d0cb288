import { answerTo } from '#lib/domain/forms/condition';
import type { Answers, FilesQuestion, Form, Page } from '#lib/domain/forms/form';
import { relevantAnswers } from '#lib/domain/forms/journey';

const LABEL = 'Do you have photos or documents that help?';

/** Photos and documents, for any form that has a use for them. */
export const filesPage: Page = {
  id: 'files',
  title: LABEL,
  questions: [
    {
      id: 'files',
      kind: 'files',
      label: LABEL,
      hint: 'You can add 5 files: photos as JPEG, PNG or HEIC, documents as PDF, Word (.docx), OpenDocument (.odt) or plain text (.txt). Each can be up to 10 MB, and all of them together up to 24 MB. We take out of photos where they were taken.',
      optional: true,
      maxFiles: 5,
      readBackLabel: 'Photos and documents',
      messages: { missing: 'Add a photo or a document.' },
    },
  ],
};

/** The question for files on a page; null on a page that asks for none. */
export function filesQuestionOf(page: Page): FilesQuestion | null {
  return page.questions.find((question) => question.kind === 'files') ?? null;
}

/** The questions for files that these answers have files for. */
export function filesGiven(form: Form, answers: Answers): readonly string[] {
  const known = relevantAnswers(form, answers);
  const asked = form.pages.flatMap((page) => filesQuestionOf(page)?.id ?? []);
  return asked.filter((id) => answerTo(known, id).length > 0);
}

/** A form as it is asked on the telephone, where no file can be given. */
export function askedAloud(form: Form): Form {
  return { ...form, pages: form.pages.filter((page) => filesQuestionOf(page) === null) };
}
