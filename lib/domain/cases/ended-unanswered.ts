import type { Case } from '#lib/domain/cases/case';
import type { FactType } from '#lib/domain/deadlines/fact';

const ENDS: readonly FactType[] = ['response-sent', 'ended', 'resumed'];

/** Whether a case has come to its end without an answer: it was taken back, or could not go on. */
export function hasEndedUnanswered({ facts }: Pick<Case, 'facts'>): boolean {
  return facts.findLast(({ type }) => ENDS.includes(type))?.type === 'ended';
}
