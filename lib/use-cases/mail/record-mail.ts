import { z } from 'zod';
import { type LockedCase, lockCase, saveEvents } from '#lib/db/cases';
import { findNotification, type Notification, settleNotification } from '#lib/db/notifications';
import type { Organisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import { isRecorded, type MessageTemplate, TELLS_THE_END } from '#lib/domain/cases/mail-template';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { tellManagerOf } from '#lib/use-cases/mail/tell-manager';
import { stampOf } from '#lib/use-cases/stamp';
import { write } from '#lib/use-cases/write';

const schema = z.object({
  notificationId: z.uuid(),
  failure: z.string().max(500).nullable(),
  cameBack: z.boolean().default(false),
});

/** Records that a message went, or that it finally could not. One recorded as sent stays so, unless it came back. */
export function recordMail(context: Context, input: z.input<typeof schema>): Promise<Result<null>> {
  return write<typeof schema, null>(
    context,
    {
      permission: 'mail:deliver',
      schema,
      act: async (tx, { notificationId, failure, cameBack }, organisation) => {
        const notification = await findNotification(tx, notificationId);
        if (notification === null) return refuse('not-found', 'There is no such message.');
        const locked = await lockCase(tx, notification.caseId);
        const isNew = await settleNotification(tx, notificationId, { failure, cameBack, at: context.now });
        if (isNew && locked !== null)
          await appendOutcome(context, { tx, locked, organisation }, { notification, failure, cameBack });
        return done(null);
      },
    },
    input,
  );
}

type MailResult = { notification: Notification; failure: string | null; cameBack: boolean };

async function appendOutcome(
  context: Context,
  { tx, locked, organisation }: { tx: Transaction; locked: LockedCase; organisation: Organisation },
  { notification, failure, cameBack }: MailResult,
): Promise<void> {
  if (failure !== null) await tellManagerOf(context, { tx, matter: locked.matter }, notification);
  if (!isRecorded(notification.template)) return;
  const about = aboutOf(notification);
  const data =
    failure === null
      ? { type: 'mail-sent' as const, ...about }
      : { type: 'mail-failed' as const, ...about, failure, ...(cameBack && { cameBack }) };
  const counting = countingOf(organisation.council);
  await saveEvents(tx, { locked, stamp: stampOf(context), counting }, [
    { data, visibility: 'staff', text: null },
  ]);
}

function aboutOf({ template, data: { sequence } }: Notification): { template: MessageTemplate; of?: number } {
  return TELLS_THE_END.includes(template) && sequence !== undefined
    ? { template, of: sequence }
    : { template };
}
