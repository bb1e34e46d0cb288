import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { EventData } from '#lib/domain/cases/event';
import { isLateToGoOn, nextProcessOf, overdueSince, waysOn } from '#lib/domain/cases/next-stage';
import { done, type Refusal, refuse } from '#lib/domain/cases/refusal';
import {
  type Applies,
  type CommandOf,
  type Decided,
  never,
  type Steps,
  withFittingText,
  withText,
} from '#lib/domain/cases/topic';
import { inOrder } from '#lib/domain/deadlines/fact';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { Actor } from '#lib/domain/permissions/actor';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { isOutside } from '#lib/domain/processes/registry';

/**
 * Going on from an answer that somebody is unhappy with, or for want of one in time: the next stage is a case of its own, with its own reference,
 * clocks and officer, about the same matter and the same people; of a service request, a complaint. Nobody has to say why (Housing Ombudsman Complaint
 * Handling Code 2024, 5.x; LGSCO Complaint Handling Code 2024, section 5), but a resident who asks after the time for it: an
 * officer who takes it then says why.
 */
export const nextStage = {
  steps: {
    'next-stage': {
      name: 'Take it to the next stage',
      nameNow: (matter) => (nextProcessOf(matter) === matter.process ? null : 'Make it a complaint'),
      isPressing: never,
      decide: (matter, { next, askedOn, pack, stage: chosen, ...said }, { actor, today, counting }) => {
        const stage = wayTaken(matter, chosen, actor);
        if (typeof stage !== 'string') return stage;
        if (askedOn === null || compareDates(askedOn, today) > 0)
          return refuse('missing-date', 'Enter the date on which they asked: today or earlier.', 'askedOn');
        const early = tooEarly(matter, askedOn, counting);
        if (early !== null) return early;
        if (pack === null)
          return refuse('wrong-input', 'There were no rules for a complaint on that day.', 'askedOn');
        const late = isLateToGoOn(matter, { stage, askedOn }, counting) ? { late: true } : {};
        const where = { stage, ...asAnother(matter, stage) };
        const asked = { type: 'next-stage-asked', ...where, askedOn, next, ...late } as const;
        return saying(said, 'late' in late ? REASON_OF[actor.kind] : null, () => goingOn(asked, said));
      },
    },
  },
  applies: {
    'next-stage-asked': (before, { stage, askedOn, next }) => ({
      ...before,
      wentOn: { stage, ...next },
      // By the day they asked, whenever that was written down.
      facts: isOutside(stage)
        ? inOrder([...before.facts, { type: 'taken-further', on: askedOn }])
        : before.facts,
    }),
  },
} as const satisfies {
  steps: Pick<Steps, 'next-stage'>;
  applies: Pick<Applies, 'next-stage-asked'>;
};

function tooEarly(matter: Case, askedOn: PlainDate, counting: Counting): Refusal | null {
  if ('answeredOn' in matter)
    return compareDates(askedOn, matter.answeredOn) < 0
      ? refuse('wrong-input', 'They cannot have asked before we answered.', 'askedOn')
      : null;
  if (overdueSince(matter, askedOn, counting) !== null) return null;
  return refuse(
    'wrong-input',
    'They can ask once our time to answer is over: on that day it was not.',
    'askedOn',
  );
}

// Whoever goes past our next stage turns to those outside themselves: an officer records it.
function wayTaken(matter: Case, chosen: StageId | null, { kind }: Actor): StageId | Refusal {
  const [next, ...straight] = waysOn(matter);
  if (next === undefined) return refuse('not-now', 'This is the last stage.');
  const stage = chosen ?? next;
  if (stage === next || (kind === 'staff' && straight.includes(stage))) return stage;
  return refuse('wrong-input', 'Choose where they have gone.', 'stage');
}

function asAnother(matter: Case, stage: StageId): { process?: ProcessId } {
  const process = nextProcessOf(matter, stage);
  return process === matter.process ? {} : { process };
}

type Said = Pick<CommandOf<'next-stage'>, 'text' | 'why'>;

/** Who gives a reason for what comes late, and where. Nobody else can ask. */
const REASON_OF: Readonly<Record<Actor['kind'], keyof Said | null>> = {
  resident: 'text',
  staff: 'why',
  system: null,
  public: null,
};

function saying(said: Said, wanted: keyof Said | null, next: () => Decided): Decided {
  const check = (field: keyof Said) => (field === wanted ? withText : withFittingText);
  return check('why')(said.why, 'why', () => check('text')(said.text, 'text', next));
}

// Why an officer takes it late is for colleagues.
function goingOn(data: EventData, { text, why }: Said): Decided {
  const asked = { data, visibility: 'resident', text: text.trim() || null } as const;
  const note = { data: { type: 'note-added' }, visibility: 'staff', text: why.trim() } as const;
  return done(note.text === '' ? [asked] : [note, asked]);
}
