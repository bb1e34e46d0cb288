import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { wrongDay } from '#lib/domain/cases/day-past';
import type { EventDataOf, NewEvent } from '#lib/domain/cases/event';
import { done, type Refusal, refuse } from '#lib/domain/cases/refusal';
import {
  type Applies,
  always,
  type CommandOf,
  type Decided,
  type DecisionContext,
  type Steps,
  withFittingText,
  withText,
} from '#lib/domain/cases/topic';
import { decidedElsewhere } from '#lib/domain/cases/topics/answer';
import { undertakings } from '#lib/domain/cases/topics/undertakings';
import type { Outcome } from '#lib/domain/processes/process';
import { outcomeOf, stageOf } from '#lib/domain/processes/registry';

/**
 * What somebody outside the council decides on a matter that was taken to them, by the list of decisions that is theirs
 * (Local Government Act 1974 s.30; the Housing Ombudsman Scheme; FOIA 2000 s.50). What it has us do by a day is a promise
 * like any other. What they send back is ours again: the case that had gone to them can be reopened, or take the stage
 * that was missed.
 */
export const decision = {
  steps: {
    'record-decision': {
      name: 'Record what they decided',
      isPressing: always,
      decide: (matter, command, context): Decided => {
        const outcome = outcomeOf(stageOf(matter), command.outcome);
        if (outcome === null) return refuse('unknown-outcome', 'Choose what was decided.', 'outcome');
        const { decidedOn, text } = command;
        if (decidedOn === null)
          return refuse('missing-date', 'Enter the day of the decision, as it stands on it.', 'decidedOn');
        const wrong =
          wrongOn(matter, { outcome, decidedOn }, context) ?? wrongInjustice(matter, command, outcome);
        if (wrong !== null) return wrong;
        const promised = remedyOf(matter, command, context);
        if (!promised.ok) return promised;
        const data = { ...saidOf(matter, command, outcome), decidedOn };
        return withText(text, 'text', () =>
          done([...promised.value, { data, visibility: 'resident' as const, text: text.trim() }]),
        );
      },
    },
  },
  applies: {
    'decision-recorded': (before, { outcome }, event) => decidedElsewhere(before, outcome, event),
    'stage-sent-back': (before) => {
      const gone = before.facts.findLastIndex(({ type }) => type === 'taken-further');
      return { ...before, wentOn: null, facts: before.facts.filter((_, index) => index !== gone) };
    },
  },
} as const satisfies {
  steps: Pick<Steps, 'record-decision'>;
  applies: Pick<Applies, 'decision-recorded' | 'stage-sent-back'>;
};

/** The decisions that can be recorded of a case: those of its stage, labels of old where it is as old. */
export function decisionsOn(matter: Case): readonly Outcome[] {
  return stageOf(matter).outcomes.filter(
    ({ by, before }) => by === undefined && (before === undefined || matter.receivedOn < before),
  );
}

/** What the record of the case that had gone there says, once it is sent back. */
export function sendingBack({ id, reference }: Case): NewEvent {
  return { data: { type: 'stage-sent-back', from: { id, reference } }, visibility: 'staff', text: null };
}

/** Whether what was decided makes the matter the council's own again. */
export function isSentBack(matter: Case): boolean {
  return 'outcome' in matter && outcomeOf(stageOf(matter), matter.outcome)?.sendsBack === true;
}

type Record = CommandOf<'record-decision'>;

function wrongOn(
  { receivedOn }: Case,
  { outcome: { before, name }, decidedOn }: { outcome: Outcome; decidedOn: PlainDate },
  { today }: DecisionContext,
): Refusal | null {
  const taken = { on: receivedOn, did: 'It was taken to them', cannot: 'they cannot have decided' };
  const wrong = wrongDay({ on: decidedOn, field: 'decidedOn' }, today, taken);
  if (wrong !== null || before === undefined || decidedOn < before) return wrong;
  return refuse('wrong-input', `“${name}” was a decision before ${formatLong(before, 'en')}.`, 'outcome');
}

function wrongInjustice(matter: Case, { injustice }: Record, { fault }: Outcome): Refusal | null {
  const isAsked = stageOf(matter).decides?.includes('injustice') === true;
  if (isAsked && fault === true && injustice === null)
    return refuse('wrong-input', 'Choose whether they found that it did an injustice.', 'injustice');
  if (fault === true || injustice !== true) return null;
  return refuse('wrong-input', 'Only a decision that finds fault finds an injustice by it.', 'injustice');
}

function saidOf(
  matter: Case,
  { outcome, injustice, publicReport }: Record,
  { fault }: Outcome,
): Omit<EventDataOf<'decision-recorded'>, 'decidedOn'> {
  const { decides = [] } = stageOf(matter);
  return {
    type: 'decision-recorded',
    outcome,
    ...(fault === undefined ? {} : { fault }),
    ...(decides.includes('injustice') && injustice !== null ? { injustice } : {}),
    ...(decides.includes('public-report') ? { publicReport } : {}),
  };
}

// What we have to do by a day is promised as anything else is, by the same rules.
function remedyOf(
  matter: Case,
  { remedy, kind, owner, ...command }: Record,
  context: DecisionContext,
): Decided {
  if (remedy.trim() === '') {
    if (command.dueOn === null) return done([]);
    return refuse('missing-text', 'Say what has to be done by that day.', 'remedy');
  }
  if (kind === null) return refuse('wrong-input', 'Choose what kind of promise it is.', 'kind');
  if (owner === null) return refuse('unknown-person', 'Choose somebody who may open this case.', 'owner');
  const { by, dueOn, amount } = command;
  const given = { step: 'give-undertaking' as const, text: remedy, kind, by, owner, dueOn, amount };
  return withFittingText(remedy, 'remedy', () =>
    undertakings.steps['give-undertaking'].decide(matter, given, context),
  );
}
