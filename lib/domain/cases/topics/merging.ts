import { earlierOf, type PlainDate } from '#lib/domain/calendar/plain-date';
import { type Case, readersOf, subjectOf } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import type { EventDataOf, NewEvent } from '#lib/domain/cases/event';
import { done, type Refusal, refuse } from '#lib/domain/cases/refusal';
import {
  type Applies,
  type CommandOf,
  type DecisionContext,
  never,
  type Steps,
  withText,
} from '#lib/domain/cases/topic';
import { endedWith } from '#lib/domain/cases/topics/answer';
import { withFact } from '#lib/domain/cases/topics/happening';
import { clockTo } from '#lib/domain/deadlines/clock';
import type { Fact, FactType } from '#lib/domain/deadlines/fact';
import type { Counting } from '#lib/domain/deadlines/trace';
import { can } from '#lib/domain/permissions/permissions';
import type { Stage } from '#lib/domain/processes/process';
import { PROCESSES, stageOf } from '#lib/domain/processes/registry';

/**
 * Making one of two cases about the same matter: the one it is done to ends, and its resident is told where it goes on; the
 * other, the survivor, goes on for both, by the earlier of their dates. Nothing is copied: each names the other.
 */
export const merging = {
  steps: {
    merge: {
      name: 'Merge it into another case',
      isPressing: never,
      decide: (matter, command, context) =>
        unfit(matter, command, context) ??
        unsure(matter, command) ??
        withText(command.message, 'message', () => done(mergedBy(command))),
    },
  },
  applies: {
    'case-merged': (before, { into, samePerson, restricted, looksAgain = false }, event) => ({
      ...endedWith(before, 'merged', event),
      mergedInto: { ...into, samePerson, looksAgain },
      restricted: before.restricted || restricted,
    }),
    'case-taken-in': (before, data) => takenIn(before, data),
    'case-let-go': (before, { id }) => ({
      ...before,
      takenIn: before.takenIn.filter((each) => each.id !== id),
    }),
  },
} as const satisfies {
  steps: Pick<Steps, 'merge'>;
  applies: Pick<Applies, 'case-merged' | 'case-taken-in' | 'case-let-go'>;
};

/** What the record of a case says once another goes on for it: why, for colleagues, and what its resident reads. */
export function goingOnIn(
  merged: Omit<EventDataOf<'case-merged'>, 'type'>,
  { why, message }: { why: string; message: string },
): NewEvent[] {
  const note: NewEvent = { data: { type: 'note-added' }, visibility: 'staff', text: why.trim() };
  const data = { type: 'case-merged', ...merged } as const;
  return [...(note.text === '' ? [] : [note]), { data, visibility: 'resident', text: message.trim() }];
}

/** Whether an officer has yet to say how they know that two cases are one person's. */
export function needsCertainty({
  detailsAgree,
  why,
}: {
  detailsAgree: boolean;
  why: string;
}): Refusal | null {
  if (detailsAgree || why.trim() !== '') return null;
  return refuse('missing-text', 'Their details differ. Say how you know that it is the same person.', 'why');
}

/** What the survivor's record says of a case that has been merged into it: `before`, as that case stood. */
export function takingIn(before: Case, samePerson: boolean, survivor: Case): NewEvent {
  return { data: takenFrom(before, samePerson, survivor), visibility: 'staff', text: null };
}

function takenFrom(before: Case, samePerson: boolean, survivor: Case): EventDataOf<'case-taken-in'> {
  const { id, reference, receivedOn, letterSince, restricted } = before;
  return {
    type: 'case-taken-in',
    from: { id, reference, readers: samePerson ? [id, ...readersOf(before)] : [] },
    receivedOn,
    acknowledgedOn: 'acknowledgedOn' in before ? before.acknowledgedOn : null,
    facts: receiptOf(before, stageOf(survivor).facts),
    letterSince,
    restricted,
  };
}

// What the one stage calls its receipt and its acknowledgement, the other may call otherwise.
function receiptOf(before: Case, there: Stage['facts']): Fact[] {
  const { received, acknowledged } = stageOf(before).facts;
  const names: Partial<Record<FactType, FactType>> = {
    received: 'received',
    [received]: there.received,
    [acknowledged]: there.acknowledged,
  };
  return before.facts.flatMap((fact) => {
    const type = names[fact.type];
    return type === undefined ? [] : [{ ...fact, type }];
  });
}

/** What the survivor's record says once a case that had been merged into it is taken up again by itself. */
export function lettingGo({ id }: Case): NewEvent {
  return { data: { type: 'case-let-go', id }, visibility: 'staff', text: null };
}

type Merge = CommandOf<'merge'>;

function unfit(
  matter: Case,
  { survivor, samePerson }: Merge,
  { actor, counting }: DecisionContext,
): Refusal | null {
  const reasons = [
    { is: survivor.id === matter.id, why: 'This is the case itself.' },
    {
      is: survivor.mergedInto !== null,
      why: 'That case has itself been merged. Merge this one into the case that goes on.',
    },
    { is: 'answeredOn' in survivor, why: 'That case has been answered: it cannot take in another.' },
    {
      is: survivor.process !== matter.process || survivor.stage !== matter.stage,
      why: 'That case is of another kind or stage. Treat one of them as the other’s kind first.',
    },
    {
      is: (survivor.memberCopy === null) !== (matter.memberCopy === null),
      why: 'An elected member asked in one of them, and not in the other: each gets its own answer.',
    },
    {
      is: !can(actor, 'case:answer', subjectOf(survivor)),
      why: 'That case is not yours to answer.',
    },
    {
      is: isLater(takenIn(survivor, takenFrom(matter, samePerson, survivor)), matter, counting),
      why: 'That case is to be answered later than this one, and its resident would wait longer. Merge that one into this.',
    },
  ];
  const reason = reasons.find(({ is }) => is);
  return reason === undefined ? null : refuse('wrong-input', reason.why, 'into');
}

// Nobody waits longer because they asked twice: also where the case that would go on waits itself, or began afresh.
function isLater(survivor: Case, matter: Case, counting: Counting): boolean {
  const [due, dueThere] = [matter, survivor].map((each) => answerDue(each, counting));
  return due != null && (dueThere == null || dueThere > due);
}

function answerDue(matter: Case, counting: Counting): PlainDate | null {
  const running = clocksOf(matter, counting).filter(({ stoppedOn }) => stoppedOn === null);
  return clockTo(running, 'response-sent')?.dueOn ?? null;
}

function unsure(matter: Case, command: Merge): Refusal | null {
  if (command.samePerson) return needsCertainty(command);
  // A request for information is its requester's own right, whoever else asks the same (FOIA 2000 s.1, UK GDPR Art 15).
  if (PROCESSES[matter.process].office === 'information')
    return refuse('not-allowed', 'Whoever asks for information has a right to their own answer.', 'whose');
  return command.why.trim() === ''
    ? refuse('missing-text', 'Say why you merge the cases of two people.', 'why')
    : null;
}

function mergedBy({ survivor, samePerson, why, message }: Merge): NewEvent[] {
  const { id, reference, restricted } = survivor;
  return goingOnIn({ into: { id, reference }, samePerson, restricted }, { why, message });
}

// The date that comes first is the one the law counts from: nobody waits longer because they asked twice.
function takenIn(before: Case, data: EventDataOf<'case-taken-in'>): Case {
  const { from, facts, restricted } = data;
  const earlier = facts.filter(
    (fact) => !before.facts.some((own) => own.type === fact.type && !isBefore(fact, own)),
  );
  const after: Case = {
    ...before,
    takenIn: [...before.takenIn, from],
    receivedOn: earlierOf(before.receivedOn, data.receivedOn),
    facts: earlier.reduce(withFact, before.facts),
    letterSince: earlierOf(before.letterSince, data.letterSince),
    restricted: before.restricted || restricted,
  };
  const acknowledgedOn = earlierOf(
    'acknowledgedOn' in before ? before.acknowledgedOn : null,
    data.acknowledgedOn,
  );
  return acknowledgedOn === null ? after : { ...after, status: 'in-progress', acknowledgedOn };
}

function isBefore(one: Fact, other: Fact): boolean {
  if (one.on !== other.on) return one.on < other.on;
  return one.at !== undefined && other.at !== undefined && one.at < other.at;
}
