import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Fact } from '#lib/domain/deadlines/fact';
import type { Reference } from '#lib/domain/references/reference';

/**
 * The case whose answer another goes on from. `receivedOn`: when the whole matter reached the
 * council, as what it is now. `answeredById`: the officer who answered; `decidedByIds`: also who drafted or approved
 * it, who did so before it was reopened, and those of the stages before. None of them is the one to look at it again. `late`: whether it was asked for after its
 * time. `withheld`: whether that answer rested on exemptions. Absent, both are no.
 */
export type Followed = {
  id: string;
  reference: Reference;
  receivedOn: PlainDate;
  answeredById: string | null;
  /** Absent from records older than it. */
  decidedByIds?: readonly string[];
  late?: boolean;
  withheld?: boolean;
};

/** Who has had a part in the answers that a case goes on from. */
export function decidedBefore(follows: Followed | null): readonly string[] {
  const { answeredById = null, decidedByIds = [] } = follows ?? {};
  return answeredById === null ? decidedByIds : [answeredById, ...decidedByIds];
}

/** The case that another was a part of, with what its dates come from. */
export type PartOf = {
  id: string;
  reference: Reference;
  filedOn: PlainDate;
  acknowledgedOn: PlainDate | null;
  facts: readonly Fact[];
};

/** A case merged into another. `readers`: the ids of the cases whose resident reads that other one too. */
export type TakenIn = { id: string; reference: Reference; readers: readonly string[] };
