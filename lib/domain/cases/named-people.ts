import type { Case } from '#lib/domain/cases/case';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import type { CommandOf } from '#lib/domain/cases/topic';
import { stageOf } from '#lib/domain/processes/registry';

/** The names in what somebody typed, a line each. */
export function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Why what happened cannot be recorded with these people: some are missing, or had a part in the stage before, as the
 * independent person at stage 2 has no seat on the panel (SI 2006/1738 reg 19). Null when it can.
 */
export function wrongNames(
  matter: Case,
  { fact, names = '', ruledOut = [] }: CommandOf<'record-fact'>,
): Refusal | null {
  const rule = stageOf(matter).names?.find((each) => each.fact === fact);
  if (rule === undefined) return null;
  const named = namesIn(names);
  if (named.length < rule.least) return refuse('missing-text', `Name ${rule.who}, a line each.`, 'names');
  const again = named.find((name) => ruledOut.some((other) => isSame(name, other)));
  if (again === undefined) return null;
  return refuse('not-allowed', `${again} had a part in the stage before, and has none in this.`, 'names');
}

function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;
}
