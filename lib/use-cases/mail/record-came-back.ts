import { findNotification } from '#lib/db/notifications';
import type { Context } from '#lib/use-cases/context';
import { recordMail } from '#lib/use-cases/mail/record-mail';

/**
 * Records that a message of ours did not arrive after all, and why. `later`: that it went is not on record yet, which its
 * carrier can be quicker than.
 */
export async function recordCameBack(
  context: Context,
  { notificationId, failure }: { notificationId: string; failure: string },
): Promise<'came-back' | 'unknown' | 'later'> {
  const notification = await findNotification(context.database.client, notificationId);
  if (notification === null) return 'unknown';
  if (notification.status === 'queued') return 'later';
  await recordMail(context, { notificationId, failure, cameBack: true });
  return 'came-back';
}
