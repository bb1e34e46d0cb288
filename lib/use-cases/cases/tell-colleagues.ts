import { findRecipients, type Recipient } from '#lib/db/staff';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import type { Contribution } from '#lib/domain/cases/contribution';
import type { ColleagueNews } from '#lib/domain/cases/mail-template';
import { askedPeople } from '#lib/use-cases/cases/asked-people';
import type { Context } from '#lib/use-cases/context';
import { promiseMail } from '#lib/use-cases/promise-mail';

/** A case before a step and after it. */
type Stepped = { tx: Transaction; before: Case; matter: Case };

type News = { news: ColleagueNews; contribution: Contribution };

/** Writes to the colleagues whom a step concerns: who is asked for something, who asked, who need not go on. */
export async function tellColleagues(context: Context, { tx, before, matter }: Stepped): Promise<void> {
  for (const told of newsOf(before, matter)) {
    for (const to of await recipientsOf(tx, matter, told)) await tell(context, { tx, matter, to }, told);
  }
}

function newsOf(before: Case, after: Case): News[] {
  return after.contributions.flatMap((contribution): News[] => {
    const { number, ended } = contribution;
    const was = before.contributions.find((each) => each.number === number);
    if (was === undefined) return [{ news: 'asked', contribution }];
    if (was.ended !== null || ended === null) return [];
    return [{ news: ended.how === 'given' ? 'given' : 'not-needed', contribution }];
  });
}

// What is given goes to whoever asked and whoever has the case; the rest to whom was asked.
function recipientsOf(tx: Transaction, matter: Case, { news, contribution }: News): Promise<Recipient[]> {
  const { service, person, askedById } = contribution;
  if (news === 'given') {
    const ids = [matter.assignedToId, askedById].filter((id) => id !== null);
    return findRecipients(tx, ids);
  }
  const { restricted } = matter;
  return askedPeople(tx, { serviceId: service.id, personId: person?.id ?? null, restricted });
}

type To = { tx: Transaction; matter: Case; to: Recipient };

async function tell(context: Context, { tx, matter, to }: To, { news, contribution }: News): Promise<void> {
  const { actor } = context;
  if (actor.kind === 'staff' && actor.id === to.id) return;
  await promiseMail(context, tx, {
    caseId: matter.id,
    template: 'colleague',
    occasion: `${news} ${contribution.number} ${to.id}`,
    recipient: to.email,
    data: { news, staffId: to.id, ...(news === 'asked' ? { dueOn: contribution.dueOn } : {}) },
  });
}
