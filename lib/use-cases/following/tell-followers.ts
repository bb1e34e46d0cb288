import { listFollowers, moveFollowers } from '#lib/db/followers';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import type { CaseEvent } from '#lib/domain/cases/event';
import { followNews } from '#lib/domain/cases/follow-news';
import type { Context } from '#lib/use-cases/context';
import { promiseMails } from '#lib/use-cases/promise-mail';

type Stepped = { tx: Transaction; before: Case; matter: Case; saved: readonly CaseEvent[] };

/** Tells whoever follows a case where it stands now, in this transaction. Of a restricted case nobody is told. */
export async function tellFollowers(context: Context, { tx, before, matter, saved }: Stepped): Promise<void> {
  const merged = saved.find(({ data }) => data.type === 'case-merged')?.data;
  if (merged?.type === 'case-merged') return moveFollowers(tx, matter.id, merged.into.id);
  const news = followNews(before.status, matter.status);
  if (news === null || matter.restricted) return;
  const sequence = saved.at(-1)?.sequence ?? 0;
  const followers = await listFollowers(tx, matter.id);
  await promiseMails(
    context,
    tx,
    followers.map(({ id, email, language }) => ({
      caseId: matter.id,
      template: 'followed',
      occasion: `${sequence} ${id}`,
      recipient: email,
      data: { follower: { id, language, news } },
    })),
  );
}
