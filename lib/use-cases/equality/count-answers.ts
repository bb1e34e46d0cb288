import { z } from 'zod';
import { countEqualityAnswers } from '#lib/db/equality-counts';
import { quarterOf } from '#lib/domain/calendar/quarter';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { asksAboutEquality, readEqualityAnswers } from '#lib/domain/equality/questions';
import type { Context } from '#lib/use-cases/context';
import { write } from '#lib/use-cases/write';

const schema = z.record(z.string(), z.unknown());

/**
 * Counts what somebody answered about equality. Nothing else is kept or read: who sent it, and how often they do, is not
 * known here. Gives how many answers were counted.
 */
export function countAnswers(context: Context, posted: z.input<typeof schema>): Promise<Result<number>> {
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema,
      act: async (tx, fields, { council }) => {
        if (!asksAboutEquality(council.nation)) return refuse('not-found', 'Nothing is asked here.');
        const answers = readEqualityAnswers(fields);
        await countEqualityAnswers(tx, quarterOf(context.today), answers);
        return done(Object.keys(answers).length);
      },
    },
    posted,
  );
}
