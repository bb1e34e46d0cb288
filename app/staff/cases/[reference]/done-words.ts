import type { Case } from '#lib/domain/cases/case';
import { naming } from '#lib/domain/cases/step-message';
import { STEP_IDS, type StepId } from '#lib/domain/processes/step-rule';

const WORDS: Readonly<Record<StepId, string>> = {
  acknowledge: 'Acknowledged. We are telling {whom}.',
  assess: 'Assessed. Give it to somebody now.',
  allocate: 'Done. It is in their work now.',
  recategorise: 'Done. Its dates have been worked out by the other rules, and we are telling {whom}.',
  'move-service': 'Done. It stands under that service now.',
  'correct-received': 'Corrected. The dates have been worked out again.',
  'choose-language': 'Done. From now on we write to them in that language.',
  'record-consent': 'Recorded. The answer can go to whoever acts for them.',
  accept: 'It is yours now.',
  'return-allocation': 'Given back. It is nobody’s now.',
  'write-to-resident': 'Your letter is on its way to the resident.',
  'write-to-council': 'The letter is kept.',
  'add-note': 'The note is saved.',
  'warn-about-contact': 'Warned. The letter is on its way to the resident.',
  'limit-contact': 'The limit holds from now on. The letter is on its way to the resident.',
  'review-contact-limit': 'The limit goes on. The letter is on its way to the resident.',
  'lift-contact-limit': 'The limit has ended. The letter is on its way to the resident.',
  'set-letter-aside': 'It is on record that their letter needs no reply.',
  'ask-clarification': 'Asked. The question is on its way to {whom}.',
  'ask-fee': 'The fees notice is on its way to {whom}.',
  'ask-identity': 'Asked. We are telling {whom} what we need.',
  'ask-authority': 'Asked. We are telling {whom} what we need.',
  'record-reply': 'Recorded. The dates have been worked out again.',
  'record-fact': 'Recorded. The dates have been worked out again.',
  extend: 'The date has moved. We are telling {whom}.',
  'withdraw-extension': 'Taken back. The date before holds again, and we are telling {whom}.',
  'explain-delay': 'Told. It stays late, and {whom} knows why.',
  'ask-contribution': 'Asked. They are being told by email.',
  'give-contribution': 'Given. Whoever asked is being told by email.',
  'take-back-contribution': 'Taken back. They are being told by email.',
  'save-draft': 'The draft is saved.',
  'submit-draft': 'Asked. They are being told by email.',
  'approve-draft': 'Approved. Whoever wrote it is being told by email.',
  'return-draft': 'Returned. Whoever wrote it is being told by email.',
  'send-answer': 'The answer is on its way to the resident.',
  'answer-in-call': 'Recorded, and closed: it was answered in the call.',
  split: 'The part is a case of its own now. We are telling {whom}.',
  merge: 'Merged. We are telling {whom}.',
  aggregate: 'Recorded. A refusal for the cost will say so.',
  'record-decision': 'Recorded. We are telling {whom}.',
  'record-told': 'Recorded: the resident has been told.',
  'copy-to-member': 'The copy is on its way to the member.',
  'keep-undertaking': 'Recorded as kept. We are telling {whom}.',
  'give-undertaking': 'Promised. We are telling {whom}.',
  'change-undertaking': 'The promise has its new date. We are telling {whom}.',
  'reassign-undertaking': 'The promise has its new owner. They are being told by email.',
  'give-up-undertaking': 'Recorded. We are telling {whom}.',
  'record-lesson': 'The lesson is recorded.',
  'finish-lesson': 'Recorded: it is put into practice.',
  'publish-change': 'It stands under “You said, we did” now.',
  'withdraw-change': 'It is out of “You said, we did”.',
  withdraw: 'Ended at their wish. We are telling {whom}.',
  lapse: 'Ended. We are telling {whom}.',
  investigate: 'It is at stage 2 now, and its dates are those of stage 2.',
  close: 'The case is closed.',
  rate: 'It is kept.',
  reopen: 'Reopened. We are telling {whom}.',
  'next-stage': 'The next stage is open, as a case of its own. We are telling {whom}.',
  'name-earlier-case':
    'The earlier case has gone on, as a case of its own: it is named below. We are telling {whom}.',
  publish: 'It stands in the disclosure log now.',
  'withdraw-publication': 'It is out of the disclosure log.',
};

/** What changes how somebody is reached, which is done beside the steps of a case. */
export const CHANGED_CONTACT = 'change-contact';
const CHANGED_WORDS = 'Changed. They are being told, where we reach them now and where we did before.';

/** What has just been done, for what is named in the address, on that case where it is known; null for anything else. */
export function doneWords(
  named: unknown,
  asked: Pick<Case, 'memberCopy' | 'process'> | null = null,
): string | null {
  const step = STEP_IDS.find((id) => id === named);
  if (step !== undefined) return naming(WORDS[step], step, asked);
  return named === CHANGED_CONTACT ? CHANGED_WORDS : null;
}
