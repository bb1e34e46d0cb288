import { STEP_IDS, type StepId } from '#lib/domain/processes/process';

const WORDS: Readonly<Record<StepId, string>> = {
  acknowledge: 'Acknowledged. The resident is being told.',
  allocate: 'Done. It is in their work now.',
  'add-note': 'The note is saved.',
  'send-answer': 'The answer is on its way to the resident.',
  'record-told': 'Recorded: the resident has been told.',
  close: 'The case is closed.',
  publish: 'It stands in the disclosure log now.',
  'withdraw-publication': 'It is out of the disclosure log.',
};

/** What has just been done, for a step named in the address; null for anything else. */
export function doneWords(named: unknown): string | null {
  const step = STEP_IDS.find((id) => id === named);
  return step === undefined ? null : WORDS[step];
}
