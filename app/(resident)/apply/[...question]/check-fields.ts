import { zodResolver } from '@hookform/resolvers/zod';
import { createFormControl } from 'react-hook-form';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { fieldsOf } from '#lib/domain/forms/fields';
import type { Answers, Page, Problem, RawAnswers } from '#lib/domain/forms/form';
import { pageSchema } from '#lib/domain/forms/schema';

type Settled = { page: Page; today: PlainDate };

// A settled page carries its options, and nothing about it depends on an earlier answer.
const NOTHING_EARLIER = {
  options: { services: [], wards: [], categories: {}, texts: false, map: false },
  answers: {},
};

/** What is to be put right in a form's fields, in the page's order. The schema is the server's. */
export async function checkFields(
  form: HTMLFormElement,
  { page, today }: Settled,
): Promise<readonly Problem[]> {
  const { handleSubmit } = createFormControl<RawAnswers, unknown, Answers>({
    defaultValues: fieldsIn(form),
    resolver: zodResolver(pageSchema(page, { ...NOTHING_EARLIER, today })),
  });
  let problems: readonly Problem[] = [];
  await handleSubmit(
    () => {},
    (errors) => {
      problems = page.questions.flatMap((question) =>
        fieldsOf(question).flatMap((field) => {
          const message = errors[field]?.message;
          return message === undefined ? [] : [{ field, question: question.id, message: String(message) }];
        }),
      );
    },
  )();
  return problems;
}

function fieldsIn(form: HTMLFormElement): RawAnswers {
  const data = new FormData(form);
  const names = [...new Set(data.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = data.getAll(name).map(String);
      return [name, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}
