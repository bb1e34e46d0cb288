import { STEP_IDS, type StepId } from '#lib/domain/processes/process';

const WORDS: Readonly<Record<StepId, string>> = {
  acknowledge: 'Acknowledged. The resident is being told.',
  assess: 'Assessed. Give it to somebody now.',
  allocate: 'Done. It is in their work now.',
  recategorise: 'Done. Its dates have been worked out by the other rules, and the resident is being told.',
  'move-service': 'Done. It is in that service’s work now.',
  'correct-received': 'Corrected. The dates have been worked out again.',
  'choose-language': 'Done. From now on we write to them in that language.',
  'record-consent': 'Recorded. The answer can go to whoever acts for them.',
  accept: 'It is yours now.',
  'return-allocation': 'Given back. It is nobody’s now.',
  'write-to-resident': 'Your letter is on its way to the resident.',
  'write-to-council': 'The letter is kept.',
  'add-note': 'The note is saved.',
  'set-letter-aside': 'It is on record that their letter needs no reply.',
  'ask-clarification': 'Asked. The question is on its way to the resident.',
  'ask-fee': 'The fees notice is on its way to the resident.',
  'ask-identity': 'Asked. The resident is being told what we need.',
  'ask-authority': 'Asked. The resident is being told what we need.',
  'record-reply': 'Recorded. The dates have been worked out again.',
  'record-fact': 'Recorded. The dates have been worked out again.',
  extend: 'The date has moved. The resident is being told.',
  'explain-delay': 'Told. It stays late, and the resident knows why.',
  'ask-contribution': 'Asked. They are being told by email.',
  'give-contribution': 'Given. Whoever asked is being told by email.',
  'take-back-contribution': 'Taken back. They are being told by email.',
  'save-draft': 'The draft is saved.',
  'submit-draft': 'Asked. They are being told by email.',
  'approve-draft': 'Approved. Whoever wrote it is being told by email.',
  'return-draft': 'Returned. Whoever wrote it is being told by email.',
  'send-answer': 'The answer is on its way to the resident.',
  'answer-in-call': 'Recorded, and closed: it was answered in the call.',
  split: 'The part is a case of its own now. The resident is being told.',
  merge: 'Merged. The resident is being told.',
  aggregate: 'Recorded. A refusal for the cost will say so.',
  'record-decision': 'Recorded. The resident is being told.',
  'record-told': 'Recorded: the resident has been told.',
  'copy-to-member': 'The copy is on its way to the member.',
  'keep-undertaking': 'Recorded as kept. The resident is being told.',
  'give-undertaking': 'Promised. The resident is being told.',
  'change-undertaking': 'The promise has its new date. The resident is being told.',
  'reassign-undertaking': 'The promise has its new owner. They are being told by email.',
  'give-up-undertaking': 'Recorded. The resident is being told.',
  'record-lesson': 'The lesson is recorded.',
  'finish-lesson': 'Recorded: it is put into practice.',
  'publish-change': 'It stands under “You said, we did” now.',
  'withdraw-change': 'It is out of “You said, we did”.',
  withdraw: 'Ended at their wish. The resident is being told.',
  lapse: 'Ended. The resident is being told.',
  investigate: 'It is at stage 2 now, and its dates are those of stage 2.',
  close: 'The case is closed.',
  rate: 'It is kept.',
  reopen: 'Reopened. The resident is being told.',
  'next-stage': 'The next stage is open, as a case of its own. The resident is being told.',
  'name-earlier-case':
    'The earlier case has gone on, as a case of its own: it is named below. The resident is being told.',
  publish: 'It stands in the disclosure log now.',
  'withdraw-publication': 'It is out of the disclosure log.',
};

/** What changes how somebody is reached, which is done beside the steps of a case. */
export const CHANGED_CONTACT = 'change-contact';
const CHANGED_WORDS = 'Changed. They are being told, where we reach them now and where we did before.';

/** What has just been done, for what is named in the address; null for anything else. */
export function doneWords(named: unknown): string | null {
  const step = STEP_IDS.find((id) => id === named);
  if (step !== undefined) return WORDS[step];
  return named === CHANGED_CONTACT ? CHANGED_WORDS : null;
}
