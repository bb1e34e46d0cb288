import { lockCase, saveEvents } from '#lib/db/cases';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import type { NewEvent } from '#lib/domain/cases/event';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { Context } from '#lib/use-cases/context';
import { stampOf } from '#lib/use-cases/stamp';

/** Puts on the record of another case what a step on this one means for it. Throws RangeError when there is no such case. */
export async function appendTo(
  context: Context,
  { tx, caseId, counting }: { tx: Transaction; caseId: string; counting: Counting },
  eventOn: (matter: Case) => NewEvent,
): Promise<void> {
  const locked = await lockCase(tx, caseId);
  if (locked === null) throw new RangeError(`There is no case ${caseId}.`);
  await saveEvents(tx, { locked, stamp: stampOf(context), counting }, [eventOn(locked.matter)]);
}
