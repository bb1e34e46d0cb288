import type { Incoming } from '#lib/files/accept-file';

/**
 * Whether a mail is known to come from the address it names: `proven`, or `unproven`, by what the server that took it in found;
 * `unknown` where nobody looks.
 */
export type SenderProof = 'proven' | 'unproven' | 'unknown';

/** A mail that came in, as far as we read it. */
export type IncomingMail = {
  /** Its Message-ID, or a hash of all of it: what makes it one of its kind. */
  id: string;
  from: string;
  /** Whether it was found to come from there. */
  proof: SenderProof;
  /** To whom it was sent, and whoever it was delivered to. */
  to: readonly string[];
  text: string;
  files: readonly Incoming[];
  /** Whether it was larger than we take: then its files were left out. */
  isTooLarge: boolean;
  /** Whether a machine sent it by itself: out of office, a list, a report (RFC 3834). */
  isAutomatic: boolean;
  /** The status (RFC 3463) with which a message of ours was finally not delivered; null when it tells of none. */
  failure: string | null;
};
