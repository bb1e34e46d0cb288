import { z } from 'zod';
import { type DueCase, findDueCases } from '#lib/db/due-cases';
import { loadOrganisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import { addWorkingDays } from '#lib/domain/calendar/working-days';
import { done, type Result } from '#lib/domain/cases/refusal';
import { standing } from '#lib/domain/deadlines/standing';
import { type Counting, calendarOf } from '#lib/domain/deadlines/trace';
import { clockRuleOf } from '#lib/domain/processes/registry';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { promiseMail } from '#lib/use-cases/promise-mail';
import { write } from '#lib/use-cases/write';

/** The longest lead time of any clock, in working days: nothing due later can be due soon. */
const FURTHEST = 5;
const PAGE = 200;

/**
 * Tells officers of cases that are due soon, due or overdue: once per case, date and kind, however often it runs, and
 * on the next run after a day that was missed. Gives how many cases were looked at.
 */
export async function remindDue(context: Context): Promise<Result<number>> {
  const { council } = await loadOrganisation(context.database.client, context.now.getTime());
  const counting = countingOf(council);
  const by = addWorkingDays(context.today, FURTHEST, counting.calendars['uk-any']);
  let looked = 0;
  let afterId: string | null = null;
  while (true) {
    const page: DueCase[] = await findDueCases(context.database.client, { by, afterId, limit: PAGE });
    const reminded = await write(context, reminding(context, counting, page), {});
    if (!reminded.ok) return reminded;
    looked += page.length;
    afterId = page.at(-1)?.id ?? null;
    if (page.length < PAGE) return done(looked);
  }
}

function reminding(context: Context, counting: Counting, page: readonly DueCase[]) {
  return {
    permission: 'work:remind' as const,
    schema: z.object({}),
    act: async (tx: Transaction) => {
      for (const due of page) await remindOne(context, { tx, counting }, due);
      return done(null);
    },
  };
}

async function remindOne(
  context: Context,
  { tx, counting }: { tx: Transaction; counting: Counting },
  due: DueCase,
): Promise<void> {
  const rule = clockRuleOf(due, due.dueClock);
  if (!rule) return;
  const clock = { ...rule, dueOn: due.dueOn, stoppedOn: null };
  const { state } = standing(clock, context.today, calendarOf(rule, counting));
  if (state === 'on-time') return;
  const kind = state === 'overdue' ? 'overdue' : 'due-soon';
  for (const { id: staffId, email } of due.tell) {
    const data = { clock: due.dueClock, dueOn: due.dueOn, staffId };
    const occasion = `${due.dueClock} ${due.dueOn} ${kind} ${staffId}`;
    await promiseMail(context, tx, {
      caseId: due.id,
      template: 'reminder',
      occasion,
      recipient: email,
      data,
    });
  }
}
