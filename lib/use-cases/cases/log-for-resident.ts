import { z } from 'zod';
import { isReferenceTaken } from '#lib/db/cases';
import { insertDraft, markSent } from '#lib/db/drafts';
import { loadOrganisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import { compareDates, type PlainDate, parsePlainDate } from '#lib/domain/calendar/plain-date';
import { CHANNELS } from '#lib/domain/cases/event';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import type { Answers, Form, Problem } from '#lib/domain/forms/form';
import { readForm } from '#lib/domain/forms/read-form';
import { formById } from '#lib/domain/forms/registry';
import type { AccessCode } from '#lib/domain/references/access-code';
import type { Reference } from '#lib/domain/references/reference';
import { fileCase, type ToFile } from '#lib/use-cases/cases/file-case';
import type { Context } from '#lib/use-cases/context';
import { lockOpenDraft } from '#lib/use-cases/drafts/lock-open-draft';
import { write } from '#lib/use-cases/write';

/** What logging led to: a case with a fresh code for the caller, or what to put right on the page. */
export type Logged =
  | { to: 'logged'; reference: Reference; accessCode: AccessCode }
  | { to: 'problems'; problems: readonly Problem[]; signpost: string | null };

const schema = z.object({
  form: z.string().max(64),
  channel: z.enum(CHANNELS, { error: 'Choose how they got in touch.' }),
  receivedOn: z
    .string()
    .transform((text) => parsePlainDate(text))
    .refine((date): date is PlainDate => date !== null, { error: 'Enter the date it reached the council.' }),
  raw: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Made with the opened page: posted twice, it makes one case and gives the same code. */
  token: z.string().min(20).max(200),
});

type Logging = {
  form: Form;
  answers: Answers;
  token: string;
  filing: Pick<ToFile, 'channel' | 'receivedOn'>;
};

/** Files a case for somebody who rang, wrote or came in: the resident's form in one piece, with the true date of receipt. */
export async function logForResident(context: Context, input: unknown): Promise<Result<Logged>> {
  try {
    return await logOnce(context, input);
  } catch (error) {
    if (isReferenceTaken(error)) return logOnce(context, input);
    throw error;
  }
}

function logOnce(context: Context, input: unknown): Promise<Result<Logged>> {
  return write<typeof schema, Logged>(
    context,
    {
      permission: 'case:log',
      schema,
      act: async (tx, { form: formId, channel, receivedOn, raw, token }) => {
        const form = formById(formId);
        if (!form) return refuse('not-found', 'There is no such form.');
        if (compareDates(receivedOn, context.today) > 0) {
          return refuse(
            'wrong-input',
            'The date it reached the council must be today or before.',
            'receivedOn',
          );
        }
        const { options } = await loadOrganisation(context.database.client, context.now.getTime());
        const read = readForm(form, raw, { options, today: context.today });
        if (!read.ok)
          return done<Logged>({ to: 'problems', problems: read.problems, signpost: read.signpost });
        return done(
          await fileOnce(context, tx, {
            form,
            answers: read.answers,
            token,
            filing: { channel, receivedOn },
          }),
        );
      },
    },
    input,
  );
}

async function fileOnce(
  context: Context,
  tx: Transaction,
  { form, answers, token, filing }: Logging,
): Promise<Logged> {
  const draft = { id: context.newId(), form: form.id, formVersion: form.version, answers: {}, route: null };
  await insertDraft(tx, { ...draft, tokenHash: context.secrets.hashToken(token), at: context.now });
  const accessCode = context.secrets.accessCodeFor(token);
  const locked = await lockOpenDraft(context, tx, { form, token });
  if (locked.state === 'sent') return { to: 'logged', reference: locked.reference, accessCode };
  if (locked.state === 'lost') throw new Error('A draft vanished while it was being filed.');
  const organisation = await loadOrganisation(context.database.client, context.now.getTime());
  const loggedById = context.actor.kind === 'staff' ? context.actor.id : null;
  const matter = await fileCase(
    context,
    { tx, organisation },
    { form, answers, ...filing, route: null, loggedById, accessCode },
  );
  await markSent(tx, locked.draft.id, { caseId: matter.id, at: context.now });
  return { to: 'logged', reference: matter.reference, accessCode };
}
