import { type CaseFile, findCaseFile } from '#lib/db/case-files';
import type { Queryable } from '#lib/db/client';
import { findRequestsNear, type NearRequest } from '#lib/db/requests-near';
import type { Transaction } from '#lib/db/transaction';
import { areWithinAggregation, isAggregable } from '#lib/domain/cases/aggregation';
import type { Case } from '#lib/domain/cases/case';
import type { OtherRequest } from '#lib/domain/cases/command';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { isSamePerson } from '#lib/domain/cases/same-person';
import type { Counting } from '#lib/domain/deadlines/trace';
import { parseReference } from '#lib/domain/references/reference';
import { personOf } from '#lib/use-cases/cases/people';
import type { PreparedStep } from '#lib/use-cases/cases/prepared-step';
import type { StepInput } from '#lib/use-cases/cases/step-input';
import type { Context } from '#lib/use-cases/context';

/** Longer than any 60 working days in a row. */
const DAYS_LOOKED_AT = 120;

/** What the same person asked for besides, whose cost may be counted with that of a request; the earliest first. */
export async function findAggregable(
  db: Queryable,
  { actor }: Context,
  { matter, counting }: { matter: Case; counting: Counting },
): Promise<NearRequest[]> {
  if (!isAggregable(matter)) return [];
  const near = await findRequestsNear(db, actor, { matter, days: DAYS_LOOKED_AT });
  return near.filter(
    (other) => isAggregable(other) && areWithinAggregation([matter.receivedOn, other.receivedOn], counting),
  );
}

/** Finds the requests that were ticked, and those named by reference. Refuses one that there is not, or that this actor may not answer. */
export async function aggregation(
  { actor }: Context,
  { tx, file }: { tx: Transaction; file: CaseFile },
  { ticked, others: named, why }: Extract<StepInput, { step: 'aggregate' }>,
): Promise<Result<PreparedStep>> {
  const others = new Map<string, OtherRequest>();
  const typed = named.split(/[,;]/).filter((each) => each.trim() !== '');
  for (const [index, each] of [...ticked, ...typed].entries()) {
    const reference = parseReference(each);
    const reader = { actor, permission: 'case:answer' } as const;
    const found = reference === null ? null : await findCaseFile(tx, reader, reference);
    if (found === null) return refuse('wrong-input', `${NO_SUCH_REQUEST}: ${each.trim()}.`, 'others');
    // Only the same person's are there to be ticked.
    const samePerson = index < ticked.length || isSamePerson(personOf(file), personOf(found));
    others.set(found.matter.id, others.get(found.matter.id) ?? { matter: found.matter, samePerson });
  }
  return done({ command: { step: 'aggregate', others: [...others.values()], why }, files: [] });
}

const NO_SUCH_REQUEST = 'There is no such request, or you may not answer it';
