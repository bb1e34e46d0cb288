import { insertNotifications, type NotificationData } from '#lib/db/notifications';
import type { Transaction } from '#lib/db/transaction';
import type { MessageTemplate } from '#lib/domain/cases/mail-template';
import type { Context } from '#lib/use-cases/context';

/** A message for somebody about a case. `occasion` makes it one of its kind for that case and template. */
export type PromisedMail = {
  caseId: string;
  template: MessageTemplate;
  occasion: string;
  recipient: string;
  data: NotificationData;
};

/** Promises a message and queues its sending in this transaction; a repeat of the same occasion promises nothing new. */
export function promiseMail(context: Context, tx: Transaction, mail: PromisedMail): Promise<void> {
  return promiseMails(context, tx, [mail]);
}

/** Promises several messages, about different cases even, in two statements however many they are. */
export async function promiseMails(
  context: Context,
  tx: Transaction,
  mails: readonly PromisedMail[],
): Promise<void> {
  const notifications = mails.map((mail) => ({ ...mail, id: context.newId(), at: context.now }));
  const written = await insertNotifications(tx, notifications);
  const jobs = written.map((notificationId) => ({ notificationId }));
  await context.enqueue(tx, 'deliver-mail', jobs);
}
