import { type CaseFile, findCaseFile } from '#lib/db/case-files';
import { lockCase, lockInOrder } from '#lib/db/cases';
import type { Transaction } from '#lib/db/transaction';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { isSamePerson } from '#lib/domain/cases/same-person';
import { parseReference } from '#lib/domain/references/reference';
import { personOf } from '#lib/use-cases/cases/people';
import type { PreparedStep } from '#lib/use-cases/cases/prepared-step';
import type { StepInput } from '#lib/use-cases/cases/step-input';
import type { Context } from '#lib/use-cases/context';

/** Finds and locks the case that is to go on. Refuses one that there is not, or that this actor may not answer. */
export async function merging(
  { actor }: Context,
  { tx, file }: { tx: Transaction; file: CaseFile },
  { into, whose, ...posted }: Extract<StepInput, { step: 'merge' }>,
): Promise<Result<PreparedStep>> {
  const reference = parseReference(into);
  const reader = { actor, permission: 'case:answer' } as const;
  const found = reference === null ? null : await findCaseFile(tx, reader, reference);
  if (found === null) return refuse('wrong-input', NO_SUCH_CASE, 'into');
  await lockInOrder(tx, [file.matter.id, found.matter.id]);
  const locked = await lockCase(tx, found.matter.id);
  if (locked === null) return refuse('wrong-input', NO_SUCH_CASE, 'into');
  const detailsAgree = isSamePerson(personOf(file), personOf(found));
  const command = { ...posted, survivor: locked.matter, samePerson: whose === 'same', detailsAgree };
  return done({ command, files: [] });
}

/** What had been merged is locked with the case that goes on for it. */
export async function reopening(
  { tx, file: { matter } }: { tx: Transaction; file: CaseFile },
  message: string,
): Promise<Result<PreparedStep>> {
  if (matter.mergedInto !== null) await lockInOrder(tx, [matter.id, matter.mergedInto.id]);
  return done({ command: { step: 'reopen', message }, files: [] });
}

const NO_SUCH_CASE = 'There is no such case, or you may not answer it. Check the reference.';
