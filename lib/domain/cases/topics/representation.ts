import type { Case } from '#lib/domain/cases/case';
import { done, refuse } from '#lib/domain/cases/refusal';
import { activeRepresentatives, type Representative } from '#lib/domain/cases/representative';
import { type Applies, type Decided, one, withText } from '#lib/domain/cases/topic';
import { type Asked, rightAnswers } from '#lib/domain/cases/topics/access';

/** Who may read a case for its resident, by a code of their own: named and ended by the resident or, for them, by an officer. */
export const representation = {
  applies: {
    'representative-named': (before, _data, { sequence, on }) => ({
      ...before,
      representatives: [
        ...before.representatives,
        { number: sequence, since: on, openedOn: [], endedOn: null },
      ],
    }),
    'representative-opened': (before, { representative }, { on }) =>
      changed(before, representative, (each) => ({ ...each, openedOn: [...each.openedOn, on] })),
    'representative-ended': (before, { representative }, { on }) =>
      changed(before, representative, (each) => ({ ...each, endedOn: on })),
  },
} as const satisfies {
  applies: Pick<Applies, 'representative-named' | 'representative-opened' | 'representative-ended'>;
};

/** As many as may read a case at a time. */
export const MOST_REPRESENTATIVES = 5;

/** Names somebody. `asked`: what a caller was asked, where an officer names them; null where the resident does so. */
export function nameRepresentative(matter: Case, name: string, asked: Asked | null): Decided {
  if (matter.memberCopy !== null)
    return refuse('not-now', 'The code of this case is the member’s who asked for the resident.');
  if (activeRepresentatives(matter.representatives).length >= MOST_REPRESENTATIVES)
    return refuse('not-now', 'As many people as we allow can read this already. End one of them first.');
  const right = asked === null ? done(null) : rightAnswers(asked);
  if (!right.ok) return right;
  const agreed = right.value === null ? {} : { agreed: right.value };
  return withText(name, 'name', () => one({ type: 'representative-named', ...agreed }, 'resident', name));
}

/** Ends somebody's code. */
export function endRepresentative({ representatives }: Case, number: number): Decided {
  if (!activeRepresentatives(representatives).some((each) => each.number === number))
    return refuse('already-done', 'Their code opens nothing any more.');
  return one({ type: 'representative-ended', representative: number }, 'resident');
}

function changed(
  before: Case,
  number: number,
  change: (representative: Representative) => Representative,
): Case {
  const { representatives } = before;
  return {
    ...before,
    representatives: representatives.map((each) => (each.number === number ? change(each) : each)),
  };
}
