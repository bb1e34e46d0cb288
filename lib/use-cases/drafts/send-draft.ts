import { z } from 'zod';
import { handOver, hashDraftFiles } from '#lib/db/attachments';
import { isReferenceTaken } from '#lib/db/cases';
import { type Draft, markSent } from '#lib/db/drafts';
import type { Organisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import { done, type Result } from '#lib/domain/cases/refusal';
import { isTold } from '#lib/domain/forms/changed-form';
import { filesGiven } from '#lib/domain/forms/files-question';
import type { Form } from '#lib/domain/forms/form';
import { firstUnanswered } from '#lib/domain/forms/unanswered';
import type { Reference } from '#lib/domain/references/reference';
import { fileCase } from '#lib/use-cases/cases/file-case';
import type { Context } from '#lib/use-cases/context';
import { lockOpenDraft } from '#lib/use-cases/drafts/lock-open-draft';
import { write } from '#lib/use-cases/write';

/**
 * What sending led to: a case (the same one however often it is sent), a page still to answer, the answers again because the
 * form was changed meanwhile, or no draft.
 */
export type Sent =
  | { to: 'sent'; reference: Reference }
  | { to: 'page'; page: string }
  | { to: 'check' | 'lost' };

const schema = z.object({
  token: z.string().max(200).nullable(),
  /** The version of the form that the answers were shown in before they were sent. */
  version: z.number().optional(),
});

/**
 * Makes the case of a draft: case, first event, people, dates and the promised acknowledgement in one transaction.
 * Sent twice, also at the same moment, it makes one case and gives the same reference.
 */
export async function sendDraft(context: Context, form: Form, input: unknown): Promise<Result<Sent>> {
  try {
    return await sendOnce(context, form, input);
  } catch (error) {
    // One in 78 thousand million: the reference drawn is another case's. Nothing was written; draw again.
    if (isReferenceTaken(error)) return sendOnce(context, form, input);
    throw error;
  }
}

function sendOnce(context: Context, form: Form, input: unknown): Promise<Result<Sent>> {
  return write<typeof schema, Sent>(
    context,
    {
      permission: 'form:fill-in',
      schema,
      act: async (tx, { token, version }, organisation) => {
        const locked = await lockOpenDraft(context, tx, { form, token });
        if (locked.state === 'lost') return done<Sent>({ to: 'lost' });
        if (locked.state === 'sent') return done<Sent>({ to: 'sent', reference: locked.reference });
        const { draft } = locked;
        if (!isTold(form, { version, formVersion: draft.formVersion })) return done<Sent>({ to: 'check' });
        const missing = firstUnanswered(form, draft.answers, {
          options: organisation.options,
          today: context.today,
        });
        if (missing !== null) return done<Sent>({ to: 'page', page: missing });
        const matter = await fileDraft(context, { tx, organisation }, { form, draft, token: locked.token });
        return done<Sent>({ to: 'sent', reference: matter.reference });
      },
    },
    input,
  );
}

type ToSend = { form: Form; draft: Draft; token: string };

async function fileDraft(
  context: Context,
  { tx, organisation }: { tx: Transaction; organisation: Organisation },
  { form, draft, token }: ToSend,
): Promise<Case> {
  const questions = filesGiven(form, draft.answers);
  const files = questions.length === 0 ? [] : await hashDraftFiles(tx, draft.id, questions);
  const matter = await fileCase(
    context,
    { tx, organisation },
    {
      form,
      answers: draft.answers,
      files,
      channel: 'web',
      language: context.locale,
      receivedOn: context.today,
      route: draft.route,
      loggedById: null,
      accessCode: context.secrets.accessCodeFor(token),
    },
  );
  if (files.length > 0) await handOver(tx, { draftId: draft.id, caseId: matter.id, questions });
  await markSent(tx, draft.id, { caseId: matter.id, at: context.now });
  return matter;
}
