import type { Case } from '#lib/domain/cases/case';
import type { EventData, EventType } from '#lib/domain/cases/event';
import type { MailTemplate } from '#lib/domain/cases/mail-template';

/** Who a person is in a case. `represented`: somebody the resident acts for. `member`: who asks for the resident. */
export type PartyRole = 'resident' | 'represented' | 'member';

type Asked = Pick<Case, 'memberCopy' | 'process'>;

const TO_RESIDENT: readonly MailTemplate[] = [
  'letter',
  'answer',
  'decision',
  'promise',
  'ended',
  'next-stage',
];

/**
 * Whom a message about a case is for. While a member's enquiry is looked into, what happens is between us and the member
 * who asks; the answer and what follows from it go to the resident. What is no longer a member's enquiry is the resident's.
 */
export function addresseeOf(template: MailTemplate, { memberCopy, process }: Asked): PartyRole {
  if (memberCopy === null) return 'resident';
  if (template === 'member-copy') return 'member';
  return process === 'member-enquiry' && !TO_RESIDENT.includes(template) ? 'member' : 'resident';
}

/** Whether a member who asks for the resident may read the answer: once they were sent a copy of it. */
export function isSharedWithMember({ memberCopy }: Asked): boolean {
  return memberCopy?.withAnswer === true;
}

/** Whether a question waits for the answer of the member who asks for a resident. */
export function asksMember({ memberCopy, process, waitingFor }: Asked & Pick<Case, 'waitingFor'>): boolean {
  return memberCopy !== null && process === 'member-enquiry' && waitingFor?.what === 'clarification';
}

/** Whether what somebody outside the council did is the doing of the member who asks for a resident. */
export function isByMember(data: EventData, filed: Filed): boolean {
  return FILING.includes(data.type) ? isFiledByMember(filed) : 'byMember' in data;
}

type Filed = Pick<Case, 'memberCopy' | 'follows'>;

/** Whether the member who asks for a resident sent what began a case: with a later stage, the resident did. */
export function isFiledByMember({ memberCopy, follows }: Filed): boolean {
  return memberCopy !== null && follows === null;
}

const FILING: readonly EventType[] = ['case-received', 'files-added'];

const MEMBERS: readonly EventType[] = [
  'received-corrected',
  'member-copied',
  'dates-recomputed',
  'case-closed',
];
const MEMBERS_WHILE_THEIRS: readonly EventType[] = [
  'case-acknowledged',
  'resident-asked',
  'reply-received',
  'case-reopened',
  'case-split',
  'case-merged',
  'case-lapsed',
];

/** Whether the member who asks for the resident may read an event that is on record for the resident. */
export function isReadByMember(type: EventType, asked: Asked & Filed): boolean {
  if (isSharedWithMember(asked) || MEMBERS.includes(type)) return true;
  if (FILING.includes(type)) return isFiledByMember(asked);
  return asked.process === 'member-enquiry' && MEMBERS_WHILE_THEIRS.includes(type);
}
