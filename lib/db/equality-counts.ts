import type { Queryable } from '#lib/db/client';
import { fromColumn, toColumn } from '#lib/db/dates';
import type { Transaction } from '#lib/db/transaction';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { EqualityAnswers } from '#lib/domain/equality/questions';

/** Counts each of these answers once more in a quarter. */
export async function countEqualityAnswers(
  tx: Transaction,
  quarter: PlainDate,
  answers: EqualityAnswers,
): Promise<void> {
  // In one order for everybody, so that no two wait for each other.
  for (const [question, answer] of Object.entries(answers)) {
    await tx.$executeRaw`
      insert into equality_count (quarter, question, answer, count)
      values (${toColumn(quarter)}::date, ${question}, ${answer}, 1)
      on conflict (quarter, question, answer) do update set count = equality_count.count + 1`;
  }
}

/** How often an answer was given in a quarter; one that nobody gave is absent. */
export type EqualityCount = { quarter: PlainDate; question: string; answer: string; count: number };

/** The counts of every quarter from the one to before the other, the newest first. */
export async function listEqualityCounts(
  db: Queryable,
  { since, before }: { since: PlainDate; before: PlainDate },
): Promise<EqualityCount[]> {
  const rows = await db.equalityCount.findMany({
    where: { quarter: { gte: toColumn(since), lt: toColumn(before) } },
    orderBy: { quarter: 'desc' },
  });
  return rows.map(({ quarter, ...rest }) => ({ quarter: fromColumn(quarter), ...rest }));
}
