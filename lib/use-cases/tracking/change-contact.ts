import { z } from 'zod';
import { findCaseFile } from '#lib/db/case-files';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import { type Result, refuse } from '#lib/domain/cases/refusal';
import { type Reach, reachFrom, reachPage, readReach, settleReach } from '#lib/domain/forms/reach';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import { moveContact } from '#lib/use-cases/cases/move-contact';
import { reachOf, residentOf } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { write } from '#lib/use-cases/write';

const schema = z.object({
  reference: z.string().max(40),
  raw: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/**
 * Changes how the resident of a case is reached, in all stages of the matter, and tells them where they are reached now and
 * where they were. `raw`: the page `reachPage` as it was posted; what cannot be kept is refused as wrong-input.
 */
export function changeContact(context: Context, input: unknown): Promise<Result<Reference>> {
  return write<typeof schema, Reference>(
    context,
    {
      permission: 'case:change-contact',
      schema,
      act: async (tx, { reference, raw }, organisation) => {
        const found = await findResident(context, tx, reference);
        if (found === null) return refuse('not-found', 'There is no such case, or you may not open it.');
        const { matter, before } = found;
        const read = readReach(settleReach(reachPage, raw, context.sendsTexts), raw, context.today);
        if (!read.ok) return refuse('wrong-input', 'Not all of it can be kept.');
        return moveContact(context, { tx, organisation, matter }, { before, now: reachFrom(read.answers) });
      },
    },
    input,
  );
}

async function findResident(
  { actor }: Context,
  tx: Transaction,
  typed: string,
): Promise<{ matter: Case; before: Reach } | null> {
  const reference = parseReference(typed);
  const file = reference && (await findCaseFile(tx, { actor, permission: 'case:change-contact' }, reference));
  const resident = file && residentOf(file);
  if (!file || !resident) return null;
  return { matter: file.matter, before: reachOf(file.matter, resident) };
}
