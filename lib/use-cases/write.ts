import type { z } from 'zod';
import { loadOrganisation, type Organisation } from '#lib/db/organisation';
import { inTransaction, type Transaction } from '#lib/db/transaction';
import { type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import { can, type Permission } from '#lib/domain/permissions/permissions';
import type { Context } from '#lib/use-cases/context';

/** A write: who may do it at all, what it takes, and what it does inside its one transaction. */
export type Write<S extends z.ZodType, T> = {
  permission: Permission;
  schema: S;
  /** Checks and saves through `tx` alone. A refusal undoes whatever was written before it. */
  act: (tx: Transaction, input: z.output<S>, organisation: Organisation) => Promise<Result<T>>;
};

/** What of a context every write needs. */
type WriteContext = Pick<Context, 'actor' | 'database' | 'now'>;

/**
 * The only way to write: authorise → parse → one transaction (check, save, event, job). What depends on a case is
 * asked again inside, of the locked case. Refusals are returned; faults are thrown and leave nothing behind.
 */
export async function write<S extends z.ZodType, T>(
  context: WriteContext,
  { permission, schema, act }: Write<S, T>,
  input: unknown,
): Promise<Result<T>> {
  if (!can(context.actor, permission)) return refuse('not-allowed', 'Your role does not allow this.');
  const parsed = schema.safeParse(input);
  if (!parsed.success) return wrongInput(parsed.error);
  // Before the transaction: one that waits for a second connection while all are taken would wait for itself.
  const organisation = await loadOrganisation(context.database.client, context.now.getTime());
  try {
    return await inTransaction(context.database, async (tx) => {
      const result = await act(tx, parsed.data, organisation);
      if (!result.ok) throw new Undone(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    throw error;
  }
}

// Carries a refusal out of a transaction, which only a throw rolls back.
class Undone extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

function wrongInput(error: z.ZodError): Refusal {
  const [issue] = error.issues;
  const field = issue && fieldAt(issue.path);
  const message = issue?.message ?? 'Check what you entered.';
  return field === undefined ? refuse('wrong-input', message) : refuse('wrong-input', message, field);
}

// The input to put right is the last name on the way; a form names the fields of a list's rows with their number.
function fieldAt(path: readonly PropertyKey[]): string | undefined {
  const at = path.findLastIndex((part) => typeof part === 'string');
  const row = path[at - 1];
  const name = path[at];
  if (name === undefined) return undefined;
  return typeof row === 'number' ? `${String(name)}-${row + 1}` : String(name);
}
