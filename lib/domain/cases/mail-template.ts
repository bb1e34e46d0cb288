/** Every message that goes out by email. */
export const MAIL_TEMPLATES = [
  'received',
  'acknowledged',
  'asked',
  'letter',
  'extended',
  'promise',
  'answer',
  'member-copy',
  'lapse-warning',
  'ended',
  'reopened',
  'next-stage',
  'split',
  'merged',
  'tracking-link',
  'reminder',
  'colleague',
] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

/** The messages that go to people at the council. */
export const TO_COLLEAGUES: readonly MailTemplate[] = ['reminder', 'colleague'];

/** The messages that say how a case ended: once one has gone, the resident has been told. */
export const TELLS_THE_END: readonly MailTemplate[] = ['answer', 'ended', 'merged'];

/** What colleagues are told of each other's steps. */
export type ColleagueNews =
  | 'asked'
  | 'due-soon'
  | 'overdue'
  | 'given'
  | 'not-needed'
  | 'promise'
  | 'taken-in'
  | 'letter'
  | 'withdrawn'
  | 'not-solved'
  | 'approval-asked'
  | 'draft-approved'
  | 'draft-returned';

const OFF_RECORD: readonly MailTemplate[] = ['tracking-link', 'reminder', 'colleague'];

/** What the resident is sent belongs in the record; a link to the case and what colleagues are told do not. */
export const ON_RECORD: readonly MailTemplate[] = MAIL_TEMPLATES.filter(
  (template) => !OFF_RECORD.includes(template),
);
