import { z } from 'zod';
import { insertTypedForm } from '#lib/db/typed-forms';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import type { RawAnswers } from '#lib/domain/forms/form';
import type { Context } from '#lib/use-cases/context';
import { isTooOften } from '#lib/use-cases/too-often';
import { write } from '#lib/use-cases/write';

/** More than anybody writes by hand in a form whose longest text has LONGEST_TEXT characters, in characters. */
const MOST = LONGEST_TEXT * 4;

// The database keeps no NUL.
const text = z.string().transform((typed) => typed.replaceAll('\0', ''));
const schema = z.record(z.string().max(100), z.union([text, z.array(text)]));

/**
 * Keeps what somebody filled in that was refused, so that the next page shows it again. Gives the secret for their cookie;
 * only its hash is stored. Refuses more than anybody writes, and too much from one network `address`.
 */
export async function keepTyped(
  context: Context,
  { fields, address }: { fields: RawAnswers; address: string | null },
): Promise<Result<{ token: string }>> {
  if (JSON.stringify(fields).length > MOST)
    return refuse('too-long', 'This is more than can be shown again.');
  if (await isTooOften(context, 'typed', { address }))
    return refuse('too-many-attempts', 'Too much was sent from this address.');
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema,
      act: async (tx, kept) => {
        const token = context.newToken();
        const tokenHash = context.secrets.hashToken(token);
        await insertTypedForm(tx, { tokenHash, fields: kept, at: context.now });
        return done({ token });
      },
    },
    fields,
  );
}
