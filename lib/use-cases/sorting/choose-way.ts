import { z } from 'zod';
import { recordChoice } from '#lib/db/sortings';
import { done, type Result } from '#lib/domain/cases/refusal';
import { sortRouteIds } from '#lib/domain/sorting/sort-route';
import type { Context } from '#lib/use-cases/context';
import { write } from '#lib/use-cases/write';

const schema = z.object({ token: z.string().max(200), chosen: z.enum([...sortRouteIds, 'none']) });

/** Records which way somebody took for their own words, when it is no form: that is recorded with its draft. */
export function chooseWay(context: Context, input: z.input<typeof schema>): Promise<Result<null>> {
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema,
      act: async (tx, { token, chosen }) => {
        await recordChoice(tx, context.secrets.hashToken(token), chosen);
        return done(null);
      },
    },
    input,
  );
}
