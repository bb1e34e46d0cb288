import { z } from 'zod';
import { type CaseFile, findCaseFile } from '#lib/db/case-files';
import { type LockedCase, lockCase, saveEvents } from '#lib/db/cases';
import type { Organisation } from '#lib/db/organisation';
import {
  deleteRepresentativeCode,
  findRepresentative,
  insertRepresentativeCode,
} from '#lib/db/representative-codes';
import type { Transaction } from '#lib/db/transaction';
import { subjectOf } from '#lib/domain/cases/case';
import type { NewEvent } from '#lib/domain/cases/event';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import {
  endRepresentative as decideEnd,
  nameRepresentative as decideNaming,
} from '#lib/domain/cases/topics/representation';
import { IDENTITY_DETAILS, identityQuestions } from '#lib/domain/contact/identity';
import { cleanLine } from '#lib/domain/forms/clean-text';
import { can } from '#lib/domain/permissions/permissions';
import type { AccessCode } from '#lib/domain/references/access-code';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import { personOf } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { stampOf } from '#lib/use-cases/stamp';
import { residentAs, roleOf } from '#lib/use-cases/tracking/role';
import { write } from '#lib/use-cases/write';

const reference = z.string().max(40);

const naming = z.object({
  reference,
  name: z.string().max(80, 'Keep it to 80 characters.').transform(cleanLine),
  /** What a caller said right, where an officer names somebody for them. */
  agreed: z.array(z.enum(IDENTITY_DETAILS)).default([]),
  /** Made with the opened page: posted twice, it gives the same code. */
  token: z.string().min(20).max(200),
});

/** A code for somebody who reads a case for its resident. */
export type Named = { reference: Reference; accessCode: AccessCode };

/**
 * Gives somebody a code of their own that opens a case's letters. The resident asks for it themselves, or on the telephone
 * once they are known: a code that an officer has read out opens once, and is then replaced by one that nobody else has seen.
 */
export function nameRepresentative(context: Context, input: unknown): Promise<Result<Named>> {
  return write<typeof naming, Named>(
    context,
    {
      permission: 'case:represent',
      schema: naming,
      act: async (tx, { reference: typed, name, agreed, token }, organisation) => {
        const found = await findLocked(context, tx, typed);
        if (!found.ok) return found;
        const { file, locked } = found.value;
        const { matter } = locked;
        const accessCode = context.secrets.accessCodeFor(token);
        const isRead = context.actor.kind === 'staff';
        const codeHash = hashOf(context, { accessCode, isRead });
        const caseId = matter.id;
        const named = done({ reference: matter.reference, accessCode });
        if ((await findRepresentative(tx, { caseId, codeHash })) !== null) return named;
        const questions = identityQuestions(personOf(file), file.subject);
        const asked = isRead ? { questions, agreed } : null;
        const decided = decideNaming(matter, name, asked);
        if (!decided.ok) return decided;
        const after = await append(context, { tx, locked, organisation }, decided.value);
        await insertRepresentativeCode(tx, { caseId, number: after.sequence, codeHash });
        return named;
      },
    },
    input,
  );
}

function hashOf(
  { secrets }: Context,
  { accessCode, isRead }: { accessCode: AccessCode; isRead: boolean },
): Buffer {
  return isRead ? secrets.hashFirstCode(accessCode) : secrets.hashAccessCode(accessCode);
}

const ending = z.object({ reference, representative: z.coerce.number().int().catch(0) });

/** Ends somebody's code: it opens nothing from then on, also where the letters are open with it. */
export function endRepresentative(context: Context, input: unknown): Promise<Result<Reference>> {
  return write<typeof ending, Reference>(
    context,
    {
      permission: 'case:represent',
      schema: ending,
      act: async (tx, { reference: typed, representative: number }, organisation) => {
        const found = await findLocked(context, tx, typed);
        if (!found.ok) return found;
        const { locked } = found.value;
        const decided = decideEnd(locked.matter, number);
        if (!decided.ok) return decided;
        const { id: caseId, reference: ended } = await append(
          context,
          { tx, locked, organisation },
          decided.value,
        );
        await deleteRepresentativeCode(tx, { caseId, number });
        return done(ended);
      },
    },
    input,
  );
}

/** Records that somebody opened a case with the code they have for it, once a day. */
export async function recordOpening(
  context: Context,
  { caseId, representative }: { caseId: string; representative: number },
): Promise<void> {
  const actor = residentAs(caseId, roleOf({ representative }));
  await write(
    { ...context, actor },
    {
      permission: 'case:read-letters',
      schema: z.object({}),
      act: async (tx, _input, organisation) => {
        const locked = await lockCase(tx, caseId);
        const theirs = locked?.matter.representatives.find(({ number }) => number === representative);
        if (locked === null || theirs === undefined || theirs.openedOn.at(-1) === context.today)
          return done(null);
        const data = { type: 'representative-opened' as const, representative };
        const events = [{ data, visibility: 'resident' as const, text: null }];
        await append({ ...context, actor }, { tx, locked, organisation }, events);
        return done(null);
      },
    },
    {},
  );
}

type Found = { file: CaseFile; locked: LockedCase };

async function findLocked({ actor }: Context, tx: Transaction, typed: string): Promise<Result<Found>> {
  const parsed = parseReference(typed);
  const file = parsed && (await findCaseFile(tx, { actor, permission: 'case:represent' }, parsed));
  const locked = file && (await lockCase(tx, file.matter.id));
  if (!file || !locked || !can(actor, 'case:represent', subjectOf(locked.matter)))
    return refuse('not-found', 'There is no such case, or you may not open it.');
  return done({ file, locked });
}

type At = { tx: Transaction; locked: LockedCase; organisation: Organisation };

async function append(context: Context, { tx, locked, organisation }: At, events: readonly NewEvent[]) {
  const counting = countingOf(organisation.council);
  const { matter } = await saveEvents(tx, { locked, stamp: stampOf(context), counting }, events);
  return matter;
}
