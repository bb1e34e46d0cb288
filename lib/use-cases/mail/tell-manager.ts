import type { Notification } from '#lib/db/notifications';
import type { Transaction } from '#lib/db/transaction';
import { loadLadders } from '#lib/db/watched-cases';
import type { Case } from '#lib/domain/cases/case';
import { TO_COLLEAGUES } from '#lib/domain/cases/mail-template';
import type { Context } from '#lib/use-cases/context';
import { promiseMails } from '#lib/use-cases/promise-mail';

/**
 * Tells the managers of a case, or else its heads of service, that a mail to a colleague about it did not arrive: what it
 * asked for would wait unread. Once a day for each colleague; nobody is told that this mail did not arrive either.
 */
export async function tellManagerOf(
  context: Context,
  { tx, matter }: { tx: Transaction; matter: Case },
  { template, recipient, data }: Notification,
): Promise<void> {
  if (!TO_COLLEAGUES.includes(template) || data.news === 'not-reached') return;
  const ladders = await loadLadders(tx, {});
  const { manager, head } = ladders({ serviceId: matter.serviceId, process: matter.process, owner: null });
  const others = (people: typeof manager) => people.filter(({ email }) => email !== recipient);
  const told = others(manager).length > 0 ? others(manager) : others(head);
  await promiseMails(
    context,
    tx,
    told.map(({ id: staffId, email }) => ({
      caseId: matter.id,
      template: 'colleague',
      occasion: `not-reached ${recipient} ${context.today} ${staffId}`,
      recipient: email,
      data: { staffId, news: 'not-reached', notReached: recipient },
    })),
  );
}
