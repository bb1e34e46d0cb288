import { z } from 'zod';
import { insertSorting } from '#lib/db/sortings';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { type OwnWords, readOwnWords } from '#lib/domain/sorting/own-words';
import { routesFor } from '#lib/domain/sorting/sorter';
import type { Context } from '#lib/use-cases/context';
import { isTooOften } from '#lib/use-cases/too-often';
import { write } from '#lib/use-cases/write';

const schema = z.object({ posted: z.string() });

/**
 * Keeps somebody's own words with what is suggested for them. Gives the secret for their cookie; only its hash is stored. Refuses too many
 * from one network `address`.
 */
export async function sortWords(
  context: Context,
  input: z.input<typeof schema>,
  address: string | null = null,
): Promise<Result<{ token: string; problem: OwnWords['problem'] }>> {
  if (await isTooOften(context, 'words', { address }))
    return refuse('too-many-attempts', 'Too much was sent from this address.');
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema,
      act: async (tx, { posted }) => {
        const { words, problem } = readOwnWords(posted);
        const token = context.newToken();
        await insertSorting(tx, {
          id: context.newId(),
          tokenHash: context.secrets.hashToken(token),
          words,
          suggested: problem === null ? routesFor(words) : [],
          at: context.now,
        });
        return done({ token, problem });
      },
    },
    input,
  );
}
