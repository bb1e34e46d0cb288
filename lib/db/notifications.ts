import type { Queryable } from '#lib/db/client';
import { fromJson } from '#lib/db/json';
import type { Transaction } from '#lib/db/transaction';
import type { AlertKind } from '#lib/domain/cases/alerts';
import type { FollowNews } from '#lib/domain/cases/follow-news';
import type { ColleagueNews, MessageTemplate } from '#lib/domain/cases/mail-template';
import type { Language } from '#lib/domain/council/language';

/** What a message is about, beside the case itself. `sequence`: the event whose words it carries. */
export type NotificationData = {
  sequence?: number;
  linkId?: string;
  clock?: string;
  dueOn?: string;
  /** The ISO instant, of a limit in hours. */
  dueAt?: string;
  alert?: AlertKind;
  staffId?: string;
  /** That the colleague answers for the office, and may not open the case. */
  asLead?: true;
  news?: ColleagueNews;
  /** The colleague's address at which a mail did not arrive. */
  notReached?: string;
  /** Who follows the case, in which language, and what they are told; `news` is null where they are asked whether they want to. */
  follower?: { id: string; language: Language; news: FollowNews | null };
};

/** A message promised to somebody. `occasion` makes it one of its kind: a repeat does not write a second. */
export type NewNotification = {
  id: string;
  caseId: string;
  template: MessageTemplate;
  occasion: string;
  recipient: string;
  data: NotificationData;
  at: Date;
};

export type Notification = Omit<NewNotification, 'at'> & { status: 'queued' | 'sent' | 'failed' };

/** A promised message as a row to be written. */
export function notificationRow({ at, ...rest }: NewNotification) {
  return { ...rest, status: 'queued', createdAt: at };
}

/** Writes promised messages in one statement. Gives the ids of those written: an occasion that has one already is left. */
export async function insertNotifications(
  tx: Transaction,
  notifications: readonly NewNotification[],
): Promise<readonly string[]> {
  if (notifications.length === 0) return [];
  const rows = notifications.map(({ caseId, at, ...rest }) => ({ ...rest, case_id: caseId, created_at: at }));
  const written = await tx.$queryRaw<{ id: string }[]>`
    insert into notification (id, case_id, template, occasion, recipient, data, status, created_at)
    select id, case_id, template, occasion, recipient, data, 'queued', created_at
    from json_populate_recordset(null::notification, ${JSON.stringify(rows)}::text::json)
    on conflict (case_id, template, occasion) do nothing returning id`;
  return written.map(({ id }) => id);
}

/** A message by id; null when there is none. */
export async function findNotification(db: Queryable, id: string): Promise<Notification | null> {
  const row = await db.notification.findUnique({ where: { id } });
  if (!row) return null;
  const { caseId, template, occasion, recipient, data, status } = row;
  return {
    id,
    caseId,
    template: fromJson<MessageTemplate>(template),
    occasion,
    recipient,
    data: fromJson<NotificationData>(data),
    status: fromJson<Notification['status']>(status),
  };
}

/** How many messages were promised to somebody since then and have gone. */
export function countSent(db: Queryable, recipient: string, since: Date): Promise<number> {
  return db.notification.count({ where: { recipient, status: 'sent', createdAt: { gte: since } } });
}

/** Records how sending went. Gives false when that is on record: as sent, unless it came back, or as failed and now failed again. */
export async function settleNotification(
  tx: Transaction,
  id: string,
  { failure, cameBack, at }: { failure: string | null; cameBack: boolean; at: Date },
): Promise<boolean> {
  const { count } = await tx.notification.updateMany({
    where: { id, status: statusBefore({ failure, cameBack }) },
    data: {
      status: failure === null ? 'sent' : 'failed',
      failure,
      attempts: { increment: cameBack ? 0 : 1 },
      ...(failure === null ? { sentAt: at } : {}),
    },
  });
  return count === 1;
}

function statusBefore({ failure, cameBack }: { failure: string | null; cameBack: boolean }) {
  if (failure === null) return { not: 'sent' };
  return cameBack ? { not: 'failed' } : 'queued';
}
