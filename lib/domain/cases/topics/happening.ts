import { formatLong, londonTime, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { wrongDay } from '#lib/domain/cases/day-past';
import type { EventDataOf } from '#lib/domain/cases/event';
import { wrongNames } from '#lib/domain/cases/named-people';
import { done, type Refusal, refuse } from '#lib/domain/cases/refusal';
import {
  type Applies,
  type CommandOf,
  type Decided,
  one,
  type Steps,
  withText,
} from '#lib/domain/cases/topic';
import { courseOf, HOWEVER_LATE } from '#lib/domain/deadlines/course';
import { type Fact, inOrder } from '#lib/domain/deadlines/fact';
import type { RecordedFact } from '#lib/domain/processes/recorded-fact';
import { stageOf } from '#lib/domain/processes/registry';

/**
 * What happened away from the case and begins or ends its clocks: a panel met, a home was made safe. An officer records
 * it with its day; recording it again puts the day right.
 */
export const happening = {
  steps: {
    'record-fact': {
      name: 'Record what has happened',
      isPressing: (matter) =>
        factsToRecord(matter).some((fact) => matter.facts.every(({ type }) => type !== fact)),
      decide: (matter, command, { today }): Decided => {
        const { fact, happenedOn, happenedAt } = command;
        if (!factsToRecord(matter).includes(fact))
          return refuse('wrong-input', 'Choose what has happened.', 'fact');
        if (happenedOn === null)
          return refuse('missing-date', 'Enter the day on which it happened.', 'happenedOn');
        const happened = { type: fact, on: happenedOn, ...(happenedAt !== undefined && { at: happenedAt }) };
        const wrong =
          (fact === 'aware' ? knownLater(matter, happened) : tooEarly(matter, happened, today)) ??
          wrongNames(matter, command) ??
          twice(matter, happened, isSaidBefore(command)) ??
          outOfOrder(matter, happened);
        const at = happenedAt === undefined ? {} : { happenedAt };
        const data = { type: 'fact-recorded', fact, happenedOn, ...at } as const;
        return wrong ?? recorded(matter, data, command);
      },
    },
  },
  applies: {
    'fact-recorded': (before, { fact, happenedOn, happenedAt }) => {
      const at = happenedAt === undefined ? {} : { at: happenedAt };
      return { ...before, facts: withFact(before.facts, { type: fact, on: happenedOn, ...at }) };
    },
  },
} as const satisfies { steps: Pick<Steps, 'record-fact'>; applies: Pick<Applies, 'fact-recorded'> };

// A day on record may move a date that was missed: why it was wrong is for colleagues, and it stays in the record.
function recorded(
  { facts }: Case,
  data: EventDataOf<'fact-recorded'>,
  { why = '', names }: CommandOf<'record-fact'>,
): Decided {
  const from = facts.find(({ type }) => type === data.fact)?.on ?? data.happenedOn;
  if (from === data.happenedOn) return one(data, 'resident', names);
  const text = names?.trim() || null;
  return withText(why, 'why', () =>
    done([
      { data: { type: 'note-added' }, visibility: 'staff', text: why.trim() },
      { data: { ...data, from }, visibility: 'resident', text },
    ]),
  );
}

/** What can be recorded of a case, by its stage. */
export function factsToRecord(matter: Case): readonly RecordedFact[] {
  return stageOf(matter).records ?? [];
}

// Whoever is told of it is aware of it: what we knew before counts, and nothing after (SI 2025/1042).
function knownLater({ receivedOn, facts }: Case, { on, at }: Fact): Refusal | null {
  const received = facts.find(({ type }) => type === 'received')?.at;
  const isLaterThatDay = on === receivedOn && at !== undefined && received !== undefined && at > received;
  if (on <= receivedOn && !isLaterThatDay) return null;
  const words = `This reached us on ${formatLong(receivedOn, 'en')}: from then on at the latest we knew of it.`;
  return refuse('wrong-input', words, on <= receivedOn ? 'happenedTime' : 'happenedOn');
}

function tooEarly(matter: Case, happened: Fact, today: PlainDate): Refusal | null {
  const came = { on: matter.receivedOn, did: 'This reached us', cannot: 'it cannot have happened' };
  return wrongDay({ on: happened.on, field: 'happenedOn' }, today, came) ?? beforeTheHour(matter, happened);
}

// On the day of receipt the hour decides, where both are known.
function beforeTheHour({ facts }: Case, { at }: Fact): Refusal | null {
  const received = facts.find(({ type }) => type === 'received')?.at;
  if (at === undefined || received === undefined || at >= received) return null;
  const time = londonTime(new Date(received)).slice(0, 5);
  const words = `This reached us at ${time} on that day: it cannot have happened before.`;
  return refuse('wrong-input', words, 'happenedTime');
}

// Other names put right who had a part in it, and no day.
function isSaidBefore({ names = '', onRecord = null }: CommandOf<'record-fact'>): boolean {
  return names.trim() === '' || names.trim() === onRecord;
}

function twice({ facts }: Case, { type, on, at }: Fact, isSaid: boolean): Refusal | null {
  if (!isSaid || !facts.some((each) => each.type === type && each.on === on && each.at === at)) return null;
  return refuse(
    'already-done',
    `It is on record that this happened on ${formatLong(on, 'en')}.`,
    'happenedOn',
  );
}

// What ends a clock cannot come before what begins it.
function outOfOrder(matter: Case, recorded: Fact): Refusal | null {
  const { clocks } = stageOf(matter);
  const facts = withFact(matter.facts, recorded);
  const isEarly = (fact: Fact, index: number) => {
    const ended = clocks.filter(({ stops }) => stops.includes(fact.type));
    return (
      ended.length > 0 && ended.every((rule) => courseOf(rule, facts.slice(0, index), HOWEVER_LATE) === null)
    );
  };
  if (!facts.some(isEarly)) return null;
  const words =
    'By that day something is missing that comes before: record things in the order they happened.';
  return refuse('wrong-input', words, 'happenedOn');
}

/** Facts with one more, of a type that happens once: in the order of their days, what is put right keeps its place within a day. */
export function withFact(facts: readonly Fact[], fact: Fact): Fact[] {
  const isRecorded = facts.some(({ type }) => type === fact.type);
  const all = isRecorded ? facts.map((each) => (each.type === fact.type ? fact : each)) : [...facts, fact];
  return inOrder(all);
}
