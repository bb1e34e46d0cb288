import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import type { Outcome } from '#lib/domain/processes/process';

/** What the officer's form says of what somebody can do whose request we cannot answer, or whose complaint is not ours. */
export type Advice = {
  /** What a request needs, who holds the information, or who decides the complaint, and how to reach them. */
  readonly advice: string;
  /** Whether they have agreed that we pass it on. */
  readonly agreed: boolean;
};

/**
 * Null when an outcome says what it has to of what they can do instead (FOIA 2000 s.16; EIR 2004 reg 9 and 10). A request
 * is passed on only with their consent (section 45 Code of Practice), as is a complaint about a school: it names them.
 */
export function checkAdvice({ advice, agreed }: Advice, { advises, passesOn }: Outcome): Refusal | null {
  const isSaid = advice.trim() !== '';
  if (!advises) return isSaid || agreed ? refuse('unknown-outcome', UNCALLED_FOR, 'outcome') : null;
  if (!isSaid) return refuse('missing-text', WANTED, 'advice');
  return passesOn && !agreed ? refuse('wrong-input', NOT_AGREED, 'agreed') : null;
}

const UNCALLED_FOR = 'You say what they could do instead: choose the outcome that it goes with, or clear it.';
const WANTED = 'Say what they can do instead: what a request needs, or whom to turn to and how.';
const NOT_AGREED = 'We pass it on only with their consent. Ask them first, then say that they agreed.';
