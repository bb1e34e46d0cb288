import type { Database } from '#lib/db/client';
import type { Reference } from '#lib/domain/references/reference';
import { deliverMail } from '#lib/jobs/deliver-mail';
import type { Mail } from '#lib/notifications/mail';
import { givenContext } from '#lib/testing/given';

/** Everything promised on a case and not sent yet goes, as the job would send it; given in the order it was promised. */
export async function deliverAll(database: Database, reference: Reference): Promise<Mail[]> {
  const sent: Mail[] = [];
  const send = (mail: Mail) => Promise.resolve({ id: String(sent.push(mail)) });
  const queued = await database.client.notification.findMany({
    where: { case: { reference }, status: 'queued' },
    orderBy: { createdAt: 'asc' },
  });
  const context = givenContext(database, { kind: 'system', job: 'deliver-mail' });
  for (const { id } of queued) {
    const delivery = {
      transport: { send },
      texts: { send: () => Promise.resolve(), mostADay: 100 },
      origin: 'https://council.example',
      replyDomain: 'reply.council.example',
    };
    await deliverMail(context, delivery, { notificationId: id, isLastTry: false });
  }
  return sent;
}
