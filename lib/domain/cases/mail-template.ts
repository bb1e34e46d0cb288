/** Every message that goes out by email. */
export const MAIL_TEMPLATES = [
  'received',
  'acknowledged',
  'asked',
  'letter',
  'extended',
  'promise',
  'answer',
  'decision',
  'member-copy',
  'lapse-warning',
  'ended',
  'reopened',
  'next-stage',
  'new-code',
  'contact-changed',
  'contact-moved',
  'split',
  'merged',
  'tracking-link',
  'follow-link',
  'followed',
  'reminder',
  'colleague',
] as const;
export type MailTemplate = (typeof MAIL_TEMPLATES)[number];

/** The emails beside which a text message goes to whoever asked for that. It only says that there is news. */
export const TEXT_BESIDE = {
  received: 'received-text',
  asked: 'asked-text',
  'lapse-warning': 'warning-text',
  extended: 'extended-text',
  answer: 'answer-text',
  decision: 'decision-text',
  ended: 'ended-text',
  reopened: 'reopened-text',
  'next-stage': 'next-stage-text',
  'contact-changed': 'changed-text',
  'contact-moved': 'moved-text',
} as const satisfies Partial<Record<MailTemplate, `${string}-text`>>;

/** Every message that goes out by text. */
export type TextTemplate = (typeof TEXT_BESIDE)[keyof typeof TEXT_BESIDE];

export type MessageTemplate = MailTemplate | TextTemplate;

export function isText(template: MessageTemplate): template is TextTemplate {
  return Object.values(TEXT_BESIDE).some((text) => text === template);
}

/** The text that goes beside this email; none beside what brings nothing to act on. */
export function textBeside(mail: MailTemplate): TextTemplate | null {
  const texts: Readonly<Partial<Record<MailTemplate, TextTemplate>>> = TEXT_BESIDE;
  return texts[mail] ?? null;
}

/** The messages that go to people at the council. */
export const TO_COLLEAGUES: readonly MessageTemplate[] = ['reminder', 'colleague'];

/** The messages that go where somebody is reached no longer: one that does not arrive leaves nobody without news. */
export const TO_FORMER: readonly MessageTemplate[] = ['contact-moved', 'moved-text'];

/** The messages that say how a case ended: once one has gone, the resident has been told. */
export const TELLS_THE_END: readonly MessageTemplate[] = ['answer', 'decision', 'ended', 'merged'];

/** What colleagues are told of each other's steps. */
export type ColleagueNews =
  | 'asked'
  | 'due-soon'
  | 'overdue'
  | 'given'
  | 'not-needed'
  | 'promise'
  | 'taken-in'
  | 'sent-back'
  | 'letter'
  | 'withdrawn'
  | 'not-solved'
  | 'approval-asked'
  | 'draft-approved'
  | 'draft-returned'
  | 'not-reached';

/** The messages to whoever follows the report of another person, who is no part of the case. */
export const TO_FOLLOWERS: readonly MessageTemplate[] = ['follow-link', 'followed'];

const OFF_RECORD: readonly MessageTemplate[] = ['tracking-link', 'reminder', 'colleague', ...TO_FOLLOWERS];

/** What the resident is sent belongs in the record; a link to the case and what colleagues are told do not. */
export function isRecorded(template: MessageTemplate): boolean {
  return !OFF_RECORD.includes(template);
}
