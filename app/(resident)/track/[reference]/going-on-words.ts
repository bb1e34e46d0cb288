import type { Case } from '#lib/domain/cases/case';
import { nextProcessOf } from '#lib/domain/cases/next-stage';

/** Which words (ownSteps) ask whoever is unhappy with our answer to go on: to the next stage, or to a complaint. */
export function goingOnWords(matter: Case): 'next-stage' | 'complain' {
  return nextProcessOf(matter) === matter.process ? 'next-stage' : 'complain';
}
