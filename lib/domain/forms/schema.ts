// The one schema of a page: the server reads posts with it, the browser gives it to react-hook-form's zodResolver.
// zod/mini, because it travels to residents' phones.
import * as z from 'zod/mini';
import type { Answer, Answers, Page, Question, RawAnswers, ReadingContext } from '#lib/domain/forms/form';
import { type AnswerRead, readAnswer } from '#lib/domain/forms/read-answer';

export type QuestionSchema = z.ZodMiniType<Answer, RawAnswers>;
export type PageSchema = z.ZodMiniType<Answers, RawAnswers>;

/** Fields of one question → its answer. An issue's path is the field to focus, its message the sentence to show. */
export function questionSchema(question: Question, ctx: ReadingContext): QuestionSchema {
  return z.pipe(
    z.custom<RawAnswers>(),
    z.transform((raw, payload): Answer => {
      const read = readAnswer(question, raw, ctx);
      if (read.ok) return read.answer;
      payload.issues.push(issue(read, raw));
      return z.NEVER;
    }),
  );
}

/** Fields of a page → answers by question id. Unknown fields are left out; every fault is told at once. */
export function pageSchema(page: Page, ctx: ReadingContext): PageSchema {
  return z.pipe(
    z.custom<RawAnswers>(),
    z.transform((raw, payload): Answers => {
      const reads = page.questions.map((question) => [question.id, readAnswer(question, raw, ctx)] as const);
      const kept = reads.flatMap(([id, read]) => (read.ok ? [[id, read.answer] as const] : []));
      payload.issues.push(...reads.flatMap(([, read]) => (read.ok ? [] : [issue(read, raw)])));
      return Object.fromEntries(kept);
    }),
  );
}

function issue(read: Extract<AnswerRead, { ok: false }>, input: unknown) {
  return { code: 'custom' as const, path: [read.field], message: read.message, input };
}
