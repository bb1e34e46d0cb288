import { randomUUID } from 'node:crypto';
import type { Database } from '#lib/db/client';
import { insertStatement } from '#lib/db/insert-rows';
import type { Answers, Form } from '#lib/domain/forms/form';
import { secretsFrom } from '#lib/use-cases/secrets';

/** A filled-in draft: its row's id and the secret that sends it. */
export type ReadyDraft = { id: string; token: string };

/** Filled-in drafts, each to be sent once; more are written when the stock is too small. */
export type Drafts = { take: (count: number) => Promise<ReadyDraft[]> };

const STOCK = 4000;

/** A stock of drafts of a form with these answers, written straight into the database. */
export function draftsOf(
  { pool }: Database,
  { form, answers, secretKey }: { form: Form; answers: Answers; secretKey: string },
): Drafts {
  const { hashToken } = secretsFrom(secretKey);
  const stock: ReadyDraft[] = [];
  const refill = async (count: number) => {
    const drafts = Array.from({ length: count }, () => ({
      id: randomUUID(),
      token: `bench-${randomUUID()}`,
    }));
    const at = new Date();
    const shared = { form: form.id, formVersion: form.version, answers, createdAt: at, updatedAt: at };
    const draft = drafts.map(({ id, token }) => ({ ...shared, id, tokenHash: hashToken(token) }));
    const { sql, values } = insertStatement({ draft });
    await pool.query(sql, values);
    stock.push(...drafts);
  };
  const take = async (count: number) => {
    if (stock.length < count) await refill(Math.max(STOCK, count));
    return stock.splice(0, count);
  };
  return { take };
}
