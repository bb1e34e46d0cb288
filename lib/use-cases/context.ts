import type { Database } from '#lib/db/client';
import type { Transaction } from '#lib/db/transaction';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Actor } from '#lib/domain/permissions/actor';
import type { Files } from '#lib/files/take-file';
import type { Locale } from '#lib/messages/translate';
import type { Secrets } from '#lib/use-cases/secrets';

/** Work for later, by job name with what it carries: ids only, never personal data. */
export type Jobs = {
  'deliver-mail': { notificationId: string };
  'deliver-link': { linkId: string };
};

/** Puts jobs in a queue as rows of this transaction: they exist if, and only if, the change does. */
export type Enqueue = <N extends keyof Jobs>(
  tx: Transaction,
  name: N,
  payloads: readonly Jobs[N][],
) => Promise<void>;

/** Everything a use case needs from outside, so that nothing inside reads a clock, draws a number or finds a database. */
export type Context = {
  actor: Actor;
  now: Date;
  /** The London calendar date of `now`. */
  today: PlainDate;
  locale: Locale;
  database: Database;
  enqueue: Enqueue;
  secrets: Secrets;
  files: Files;
  /** Whether text messages can be sent. */
  sendsTexts: boolean;
  /** Whether the council has tiles for a map. */
  showsMap: boolean;
  newId: () => string;
  /** A whole number from 0 to max − 1, each as likely. */
  random: (max: number) => number;
  /** A fresh secret of 256 bits in URL-safe text. */
  newToken: () => string;
};
