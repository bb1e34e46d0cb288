import type { Case } from '#lib/domain/cases/case';
import { beyondHolidays } from '#lib/domain/cases/countable';
import { overdueSince } from '#lib/domain/cases/next-stage';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, one, type Steps, withText } from '#lib/domain/cases/topic';
import { stageOf } from '#lib/domain/processes/registry';

/**
 * An answer that has not come by its last day, where the law wants the person told in writing why, and it sent as soon as
 * is practicable (SI 2009/309 reg 14(4)). By when we expect it is no new date: the case stays late.
 */
export const delay = {
  steps: {
    'explain-delay': {
      name: 'Write why it is late',
      isPressing: ({ expectedOn }) => expectedOn === null,
      decide: (matter, { until, message }, { today, counting }) => {
        const from = overdueSince(matter, today, counting);
        if (from === null) return refuse('not-now', 'The time for our answer is not over.');
        if (until === null || until < today)
          return refuse('missing-date', 'Enter the date you expect to answer by: today or later.', 'until');
        if (until === matter.expectedOn)
          return refuse('already-done', 'They have been told to expect it by that date.', 'until');
        return (
          beyondHolidays(until, 'until', counting) ??
          withText(message, 'message', () =>
            one({ type: 'delay-explained', from, until }, 'resident', message),
          )
        );
      },
    },
  },
  applies: {
    'delay-explained': (before, { until }) => ({ ...before, expectedOn: until }),
  },
} as const satisfies { steps: Pick<Steps, 'explain-delay'>; applies: Pick<Applies, 'delay-explained'> };

/** Whether the resident is still owed the reason why a clock of the case, by its id, is late. */
export function owesReason(matter: Case, clock: string): boolean {
  const rule = stageOf(matter).clocks.find(({ id }) => id === clock);
  return rule?.owesReason === true && matter.expectedOn === null;
}
