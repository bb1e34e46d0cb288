import { insertNotification, type NotificationData } from '#lib/db/notifications';
import type { Transaction } from '#lib/db/transaction';
import type { MailTemplate } from '#lib/domain/cases/mail-template';
import type { Context } from '#lib/use-cases/context';

/** A message for somebody about a case. `occasion` makes it one of its kind for that case and template. */
export type PromisedMail = {
  caseId: string;
  template: MailTemplate;
  occasion: string;
  recipient: string;
  data: NotificationData;
};

/** Promises a message and queues its sending in this transaction; a repeat of the same occasion promises nothing new. */
export async function promiseMail(context: Context, tx: Transaction, mail: PromisedMail): Promise<void> {
  const id = context.newId();
  const isNew = await insertNotification(tx, { ...mail, id, at: context.now });
  if (isNew) await context.enqueue(tx, 'deliver-mail', { notificationId: id });
}
