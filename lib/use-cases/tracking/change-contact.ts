import { z } from 'zod';
import { type CaseFile, findCaseFile } from '#lib/db/case-files';
import type { Transaction } from '#lib/db/transaction';
import { subjectOf } from '#lib/domain/cases/case';
import { type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import type { KnownBy } from '#lib/domain/cases/topics/contact-change';
import { IDENTITY_DETAILS, type IdentityDetail, identityQuestions } from '#lib/domain/contact/identity';
import { cleanText } from '#lib/domain/forms/clean-text';
import type { Problem } from '#lib/domain/forms/form';
import { type Reach, reachFrom, reachPage, readReach, settleReach } from '#lib/domain/forms/reach';
import type { Actor } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import { moveContact } from '#lib/use-cases/cases/move-contact';
import { personOf, reachOf, residentOf } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { write } from '#lib/use-cases/write';

const schema = z.object({
  reference: z.string().max(40),
  raw: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Of an officer who changes it for somebody: what they said right, and how else the officer knows them. */
  agreed: z.array(z.enum(IDENTITY_DETAILS)).default([]),
  proof: z.string().max(500, 'Keep it to 500 characters.').transform(cleanText).default(''),
});

/**
 * Changes how the resident of a case is reached, in all stages of the matter, and tells them where they are reached now and
 * where they were. Themselves, or an officer who is sure that it is them. `raw`: the page `reachPage` as it was posted; what
 * cannot be kept is refused as wrong-input, at its question.
 */
export function changeContact(context: Context, input: unknown): Promise<Result<Reference>> {
  return write<typeof schema, Reference>(
    context,
    {
      permission: 'case:change-contact',
      schema,
      act: async (tx, { reference, raw, agreed, proof }, organisation) => {
        const found = await findResident(context, tx, reference);
        if (found === null) return refuse('not-found', 'There is no such case, or you may not open it.');
        const { file, before } = found;
        const { matter } = file;
        const read = readReach(settleReach(reachPage, raw, context.sendsTexts), raw, context.today);
        if (!read.ok) return wrong(read.problems);
        const knownBy = knownTo(context.actor, file, { agreed, proof });
        const change = { before, now: reachFrom(read.answers), knownBy };
        return moveContact(context, { tx, organisation, matter }, change);
      },
    },
    input,
  );
}

async function findResident(
  { actor }: Context,
  tx: Transaction,
  typed: string,
): Promise<{ file: CaseFile; before: Reach } | null> {
  const reference = parseReference(typed);
  const file = reference && (await findCaseFile(tx, { actor, permission: 'case:change-contact' }, reference));
  const resident = file && residentOf(file);
  if (!file || !resident) return null;
  return { file, before: reachOf(file.matter, resident) };
}

function wrong([problem]: readonly Problem[]): Refusal {
  const message = problem?.message ?? 'Not all of it can be kept.';
  return refuse('wrong-input', message, problem?.question);
}

// Nobody vouches for somebody whose letters they do not read.
function knownTo(
  actor: Actor,
  file: CaseFile,
  { agreed, proof }: { agreed: readonly IdentityDetail[]; proof: string },
): KnownBy | null {
  if (actor.kind === 'resident') return null;
  const questions = identityQuestions(personOf(file), file.subject);
  const mayVouch = can(actor, 'case:read-letters', subjectOf(file.matter));
  return { questions, agreed, proof: mayVouch ? proof : null };
}
