import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Fact } from '#lib/domain/deadlines/fact';
import type { Reference } from '#lib/domain/references/reference';

/**
 * The case whose answer another goes on from. `receivedOn`: when the whole matter reached the
 * council, as what it is now. `answeredById`:
 * the officer who answered, who may not be the one to look at it again. `late`: whether it was asked for after its time.
 * `withheld`: whether that answer rested on exemptions. Absent, both are no.
 */
export type Followed = {
  id: string;
  reference: Reference;
  receivedOn: PlainDate;
  answeredById: string | null;
  late?: boolean;
  withheld?: boolean;
};

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
