import { z } from 'zod';
import { isReferenceTaken } from '#lib/db/cases';
import { insertDraft, markSent } from '#lib/db/drafts';
import type { Organisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import { addMonths, compareDates, type PlainDate, parsePlainDate } from '#lib/domain/calendar/plain-date';
import { CHANNELS } from '#lib/domain/cases/event';
import { done, type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import type { Council } from '#lib/domain/council/council';
import { LANGUAGES } from '#lib/domain/council/language';
import { askedAloud } from '#lib/domain/forms/files-question';
import type { Answers, Form, Problem } from '#lib/domain/forms/form';
import { readForm } from '#lib/domain/forms/read-form';
import { formIn } from '#lib/domain/forms/registry';
import { PROCESSES, packOn } from '#lib/domain/processes/registry';
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
  language: z.enum(LANGUAGES, { error: 'Choose the language they want.' }).default('en'),
  receivedOn: z
    .string()
    .transform((text) => parsePlainDate(text))
    .refine((date): date is PlainDate => date !== null, { error: 'Enter the date it reached the council.' }),
  raw: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Made with the opened page: posted twice, it makes one case and gives the same code. */
  token: z.string().min(20).max(200),
});

const FURTHEST_BACK_MONTHS = 24;

type Logging = {
  form: Form;
  answers: Answers;
  token: string;
  filing: Pick<ToFile, 'channel' | 'language' | 'receivedOn'>;
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
      act: async (tx, { form: formId, channel, language, receivedOn, raw, token }, organisation) => {
        const { nation } = organisation.council;
        const form = formIn(nation, formId);
        if (!form) return refuse('not-found', 'There is no such form.');
        const wrongDate = refuseDate(form, receivedOn, {
          today: context.today,
          council: organisation.council,
        });
        if (wrongDate) return wrongDate;
        const { options } = organisation;
        const read = readForm(askedAloud(form), raw, { options, today: context.today });
        if (!read.ok)
          return done<Logged>({ to: 'problems', problems: read.problems, signpost: read.signpost });
        return done(
          await fileOnce(
            context,
            { tx, organisation },
            {
              form,
              answers: read.answers,
              token,
              filing: { channel, language, receivedOn },
            },
          ),
        );
      },
    },
    input,
  );
}

// Before the first rules there is nothing to count by, and so old a date is rather a slip of the year.
function refuseDate(
  { process }: Form,
  receivedOn: PlainDate,
  { today, council: { nation, packsFrom } }: { today: PlainDate; council: Council },
): Refusal | null {
  if (compareDates(receivedOn, today) > 0) {
    return refuse('wrong-input', 'The date it reached the council must be today or before.', 'receivedOn');
  }
  const hasRules = packOn(PROCESSES[process], receivedOn, { nation, packsFrom, code: null }) !== null;
  if (hasRules && compareDates(addMonths(today, -FURTHEST_BACK_MONTHS), receivedOn) <= 0) return null;
  return refuse('wrong-input', 'That date is too long ago. Check the year.', 'receivedOn');
}

async function fileOnce(
  context: Context,
  { tx, organisation }: { tx: Transaction; organisation: Organisation },
  { form, answers, token, filing }: Logging,
): Promise<Logged> {
  const draft = { id: context.newId(), form: form.id, formVersion: form.version, answers: {}, route: null };
  await insertDraft(tx, { ...draft, tokenHash: context.secrets.hashToken(token), at: context.now });
  const accessCode = context.secrets.accessCodeFor(token);
  const locked = await lockOpenDraft(context, tx, { form, token });
  if (locked.state === 'sent') return { to: 'logged', reference: locked.reference, accessCode };
  if (locked.state === 'lost') throw new Error('A draft vanished while it was being filed.');
  const loggedById = context.actor.kind === 'staff' ? context.actor.id : null;
  const matter = await fileCase(
    context,
    { tx, organisation },
    { form, answers, files: [], ...filing, route: null, loggedById, accessCode },
  );
  await markSent(tx, locked.draft.id, { caseId: matter.id, at: context.now });
  return { to: 'logged', reference: matter.reference, accessCode };
}
