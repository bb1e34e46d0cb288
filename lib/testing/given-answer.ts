import type { Command } from '#lib/domain/cases/command';
import { NOTHING_WITHHELD } from '#lib/domain/cases/withholding';

type Answer = Extract<Command, { step: 'send-answer' }>;

/** An answer sent as it is written, without a draft, unless told otherwise. */
export function givenAnswer(change: Partial<Answer>): Answer {
  return {
    step: 'send-answer',
    text: 'Done.',
    outcome: '',
    attachmentIds: [],
    points: [],
    withheld: NOTHING_WITHHELD,
    draft: 0,
    asDrafted: false,
    ...change,
  };
}
