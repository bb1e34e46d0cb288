import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Counted } from '#lib/domain/cases/aggregation';
import type { TakenIn } from '#lib/domain/cases/linked-case';
import type { Fact } from '#lib/domain/deadlines/fact';
import type { Reference } from '#lib/domain/references/reference';

/** What is recorded of two cases that are counted together, come from one another, or go on as one. */
export type LinkedEvent =
  /** All whose cost is counted with this one's from now on. Why, is the event's text. */
  | { type: 'requests-aggregated'; others: readonly Counted[] }
  | { type: 'case-split'; part: { id: string; reference: Reference } }
  /**
   * `samePerson`: an officer is certain of it. `restricted`: whether the case that goes on was. `looksAgain`: that one is the
   * stage or review that this one asked for. Absent: no. Why, is a note before it.
   */
  | {
      type: 'case-merged';
      into: { id: string; reference: Reference };
      samePerson: boolean;
      restricted: boolean;
      looksAgain?: true;
    }
  /** On the case that goes on: of the other, what its own dates come from now where that is earlier. */
  | {
      type: 'case-taken-in';
      from: TakenIn;
      receivedOn: PlainDate;
      acknowledgedOn: PlainDate | null;
      facts: readonly Fact[];
      letterSince: PlainDate | null;
      restricted: boolean;
    }
  /** `id`: of the case that is dealt with by itself again. */
  | { type: 'case-let-go'; id: string };
