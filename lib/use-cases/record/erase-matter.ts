import { z } from 'zod';
import { lockCase, saveEvents } from '#lib/db/cases';
import { eraseContent, stagesOf } from '#lib/db/erasure';
import type { Organisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { refuseErasure } from '#lib/domain/cases/topics/closing';
import { parseReference } from '#lib/domain/references/reference';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { stampOf } from '#lib/use-cases/stamp';
import { write } from '#lib/use-cases/write';

type EraseContext = Pick<Context, 'actor' | 'database' | 'now' | 'today' | 'newId'>;

const schema = z.object({
  reference: z.string().max(40),
  why: z.string().trim().min(1, 'Say why: it stays on record.').max(500, 'Keep it to 500 characters.'),
});

/**
 * Erases what people wrote in a closed matter, all its stages, with their details and files, and records in each of them
 * that it was done and why: without that record, what is missing is a gap. Gives how many cases it was.
 */
export function eraseMatter(context: EraseContext, input: z.input<typeof schema>): Promise<Result<number>> {
  const act = async (
    tx: Transaction,
    { reference: typed, why }: z.output<typeof schema>,
    { council }: Organisation,
  ): Promise<Result<number>> => {
    const reference = parseReference(typed);
    const ids = reference === null ? [] : await stagesOf(tx, reference);
    if (ids.length === 0) return refuse('not-found', 'There is no case with this reference.');
    const stages = await lockAll(tx, ids);
    const refusal = refuseErasure(stages.map(({ matter }) => matter));
    if (refusal !== null) return refusal;
    await eraseContent(tx, ids);
    const saving = { stamp: stampOf(context), counting: countingOf(council) };
    const erased = { data: { type: 'case-erased' }, visibility: 'staff', text: why } as const;
    for (const locked of stages) await saveEvents(tx, { locked, ...saving }, [erased]);
    return done(ids.length);
  };
  return write(context, { permission: 'record:erase', schema, act }, input);
}

async function lockAll(tx: Transaction, ids: readonly string[]) {
  const stages = [];
  for (const id of ids) stages.push(await lockCase(tx, id));
  return stages.filter((locked) => locked !== null);
}
