import { z } from 'zod';

const workingDays = z.int().min(0).max(250);

const ladder = z.object({
  /** How many working days before the date the owner is told. Null: when the clock calls it due soon. */
  ownerBefore: workingDays.nullable().default(null),
  /** How many before it the managers are told. Zero: on the day. */
  managerBefore: workingDays.default(0),
  /** How many before it the head of service is told. Null: not before it is late. */
  headBefore: workingDays.nullable().default(null),
  /** From how many working days late the head of service is told. */
  headAfter: workingDays.min(1).default(3),
});

/** So many hours before the end of a limit in hours. */
const hoursLadder = z
  .object({ manager: z.int().min(1).max(24), head: z.int().min(1).max(24) })
  .refine(({ manager, head }) => head <= manager, {
    error: 'The head of service is not told of an hour before the managers are.',
  });

/**
 * When cases are brought to whose notice, in working days; once it is late, the owner and the managers are told whatever is
 * set. The three days to the top are those of the Ministry of Justice's published casework software.
 */
export const escalationSchema = z.object({
  /** Of every clock that has no ladder of its own. */
  ladder: ladder.prefault({}),
  /** By the clock's id; also of every `promise` to a resident and every `contribution` of another service. */
  clocks: z.record(z.string(), ladder).default({}),
  /** How long a resident may hear nothing before the owner, and then the managers, are told. */
  silence: z
    .object({ owner: workingDays.min(1), manager: workingDays.min(1) })
    .default({ owner: 10, manager: 15 }),
  /** Of a limit in hours: how many hours before its end the managers, and then the head of service, are told. */
  hours: hoursLadder.default({ manager: 6, head: 2 }),
  /** How long before a case is ended for want of an answer its resident is warned. */
  lapseWarning: workingDays.min(1).default(10),
});

export type Ladder = z.output<typeof ladder>;
export type Escalation = z.output<typeof escalationSchema>;

/** What a council that has set nothing goes by. */
export const DEFAULT_ESCALATION: Escalation = escalationSchema.parse({});
