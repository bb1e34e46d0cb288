import { z } from 'zod';
import { countEqualityAnswers } from '#lib/db/equality-counts';
import { quarterOf } from '#lib/domain/calendar/quarter';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { readEqualityAnswers } from '#lib/domain/equality/questions';
import type { Context } from '#lib/use-cases/context';
import { isTooOften } from '#lib/use-cases/too-often';
import { write } from '#lib/use-cases/write';

/** What became of somebody’s answers. */
export type CountedAnswers = { counted: number; isBirthUnread: boolean };

const schema = z.record(z.string(), z.unknown());

/**
 * Counts what somebody answered about equality. Nothing else is kept, and nothing leads from the count to who sent it.
 * Gives how many answers were counted, and whether a date of birth was typed that is none. Refuses too many from one
 * network `address`, so that nobody makes the figures untrue.
 */
export async function countAnswers(
  context: Context,
  posted: z.input<typeof schema>,
  address: string | null = null,
): Promise<Result<CountedAnswers>> {
  if (await isTooOften(context, 'equality', { address }))
    return refuse('too-many-attempts', 'Too many answers were sent from this address.');
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema,
      act: async (tx, fields, { council }) => {
        const { nation } = council;
        const { answers, isBirthUnread } = readEqualityAnswers({
          nation,
          posted: fields,
          today: context.today,
        });
        await countEqualityAnswers(tx, quarterOf(context.today), answers);
        return done({ counted: Object.keys(answers).length, isBirthUnread });
      },
    },
    posted,
  );
}
