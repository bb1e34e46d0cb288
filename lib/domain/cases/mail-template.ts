/** Every message that goes out by email. */
export const MAIL_TEMPLATES = [
  'received',
  'acknowledged',
  'asked',
  'extended',
  'promise',
  'answer',
  'lapse-warning',
  'ended',
  'reopened',
  'next-stage',
  'tracking-link',
  'reminder',
] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

/** The messages that say how a case ended: once one has gone, the resident has been told. */
export const TELLS_THE_END: readonly MailTemplate[] = ['answer', 'ended'];

/** What the resident is sent belongs in the record; a link to the case and a reminder to an officer do not. */
export const ON_RECORD: readonly MailTemplate[] = MAIL_TEMPLATES.filter(
  (template) => template !== 'tracking-link' && template !== 'reminder',
);
