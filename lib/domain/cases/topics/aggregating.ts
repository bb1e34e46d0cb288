import { areWithinAggregation, type Counted, isAggregable } from '#lib/domain/cases/aggregation';
import type { Case } from '#lib/domain/cases/case';
import type { OtherRequest } from '#lib/domain/cases/command';
import { withoutApproval } from '#lib/domain/cases/draft';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import {
  type Applies,
  type CommandOf,
  type DecisionContext,
  never,
  one,
  type Steps,
  withText,
} from '#lib/domain/cases/topic';

/**
 * Counting the cost of other requests for the same or similar information with this one's, for the cost limit (SI 2004/3244
 * reg 5). What is said last holds: naming none takes it back. A draft that was approved before said something else.
 */
export const aggregating = {
  steps: {
    aggregate: {
      name: 'Count its cost with other requests',
      isPressing: never,
      decide: (matter, command, context) =>
        unfit(matter, command, context) ??
        unchanged(matter, command) ??
        withText(command.why, 'why', () =>
          one({ type: 'requests-aggregated', others: command.others.map(counted) }, 'staff', command.why),
        ),
    },
  },
  applies: {
    'requests-aggregated': (before, { others }) => ({
      ...before,
      countedWith: others,
      draft: withoutApproval(before.draft),
    }),
  },
} as const satisfies {
  steps: Pick<Steps, 'aggregate'>;
  applies: Pick<Applies, 'requests-aggregated'>;
};

function counted({ matter: { id, reference, receivedOn }, samePerson }: OtherRequest): Counted {
  return { id, reference, receivedOn, samePerson };
}

function unfit(
  matter: Case,
  { others }: CommandOf<'aggregate'>,
  { counting }: DecisionContext,
): Refusal | null {
  const days = [matter, ...others.map((other) => other.matter)].map(({ receivedOn }) => receivedOn);
  const reasons = [
    { is: others.length + matter.countedWith.length === 0, why: 'Choose a request, or enter its reference.' },
    { is: others.some((other) => other.matter.id === matter.id), why: 'One of these is the request itself.' },
    {
      is: others.some((other) => !isAggregable(other.matter)),
      why: 'Only requests under the Freedom of Information Act 2000 are counted together.',
    },
    {
      is: !areWithinAggregation(days, counting),
      why: 'They did not all come within 60 working days in a row. Leave out those that came too early or too late.',
    },
  ];
  const reason = reasons.find(({ is }) => is);
  return reason === undefined ? null : refuse('wrong-input', reason.why, 'others');
}

function unchanged({ countedWith }: Case, { others }: CommandOf<'aggregate'>): Refusal | null {
  const ids = others.map(({ matter }) => matter.id);
  const isSame = ids.length === countedWith.length && countedWith.every(({ id }) => ids.includes(id));
  return isSame ? refuse('already-done', 'Its cost is counted with just these already.', 'others') : null;
}
