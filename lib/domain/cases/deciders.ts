import type { Case } from '#lib/domain/cases/case';

/** The case with these officers among those who had a part in its answers; null for whoever is none. */
export function withDeciders<C extends Case>(before: C, ids: readonly (string | null)[]): C {
  const officers = ids.filter((id) => id !== null);
  return { ...before, decidedByIds: [...new Set([...before.decidedByIds, ...officers])] };
}
