import { z } from 'zod';
import { type DueContribution, findDueContributions } from '#lib/db/contributions';
import { loadOrganisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import { likelyWorkingDay } from '#lib/domain/calendar/working-days';
import { CONTRIBUTION_SOON_WITHIN, contributionStanding } from '#lib/domain/cases/contribution';
import { done, type Result } from '#lib/domain/cases/refusal';
import type { Counting } from '#lib/domain/deadlines/trace';
import { askedPeople } from '#lib/use-cases/cases/asked-people';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { type PromisedMail, promiseMails } from '#lib/use-cases/promise-mail';
import { write } from '#lib/use-cases/write';

const PAGE = 200;

/**
 * Reminds other services of what they were asked for: once when it is due soon, once when it is overdue, however often
 * it runs, and on the next run after a day that was missed. Gives how many contributions were looked at.
 */
export async function chaseContributions(context: Context): Promise<Result<number>> {
  const { council } = await loadOrganisation(context.database.client, context.now.getTime());
  const counting = countingOf(council);
  const by = likelyWorkingDay(context.today, CONTRIBUTION_SOON_WITHIN, counting.calendars.council);
  let looked = 0;
  let after: DueContribution | null = null;
  while (true) {
    const page: DueContribution[] = await findDueContributions(context.database.client, {
      by,
      after,
      limit: PAGE,
    });
    const chased = await write(context, chasing(context, counting, page), {});
    if (!chased.ok) return chased;
    looked += page.length;
    after = page.at(-1) ?? null;
    if (page.length < PAGE) return done(looked);
  }
}

function chasing(context: Context, counting: Counting, page: readonly DueContribution[]) {
  return {
    permission: 'work:remind' as const,
    schema: z.object({}),
    act: async (tx: Transaction) => {
      const mails: PromisedMail[] = [];
      for (const due of page) mails.push(...(await chasersFor(context, { tx, counting }, due)));
      await promiseMails(context, tx, mails);
      return done(null);
    },
  };
}

async function chasersFor(
  context: Context,
  { tx, counting }: { tx: Transaction; counting: Counting },
  due: DueContribution,
): Promise<PromisedMail[]> {
  const { caseId, number, dueOn } = due;
  const { state } = contributionStanding({ dueOn, endedOn: null }, { today: context.today, counting });
  const news = state === 'overdue' ? 'overdue' : 'due-soon';
  const people = await askedPeople(tx, due);
  return people.map(({ id: staffId, email }) => ({
    caseId,
    template: 'colleague',
    occasion: `${news} ${number} ${staffId}`,
    recipient: email,
    data: { news, dueOn, staffId },
  }));
}
