import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { asksMember } from '#lib/domain/cases/addressee';
import type { Case } from '#lib/domain/cases/case';
import { runningRule } from '#lib/domain/cases/case-clocks';
import type { Condition } from '#lib/domain/cases/condition';
import { openLimit } from '#lib/domain/cases/contact-limit';
import { awaited } from '#lib/domain/cases/contribution';
import { type Draft, liveDraft, needsApproval } from '#lib/domain/cases/draft';
import { openLessons } from '#lib/domain/cases/lesson';
import { decidedBefore } from '#lib/domain/cases/linked-case';
import { nextStageOf } from '#lib/domain/cases/next-stage';
import { PUBLICATION_CONDITIONS } from '#lib/domain/cases/publication-conditions';
import { refuse } from '#lib/domain/cases/refusal';
import { factsToRecord } from '#lib/domain/cases/topics/happening';
import { openUndertakings } from '#lib/domain/cases/undertaking';
import { isMember, representativeOf } from '#lib/domain/permissions/actor';
import { RECORDED_FACT_NAMES, type RecordedFact } from '#lib/domain/processes/recorded-fact';
import { isOutside, PROCESSES, stageOf } from '#lib/domain/processes/registry';
import type { ConditionId } from '#lib/domain/processes/step-rule';
import { REMEDY_NAMES } from '#lib/domain/remedies/remedy';

/** What a process table can ask to be true before a step, and what is said when it is not. */
export const CONDITIONS: Readonly<Record<ConditionId, Condition>> = {
  'resident-told': {
    holds: isTold,
    otherwise: () =>
      refuse(
        'resident-not-told',
        'The resident has not been told the answer yet. Wait for the email to go, or record that you have told them another way.',
      ),
  },
  'resident-not-told': {
    holds: (matter) => !isTold(matter),
    otherwise: () => refuse('already-done', 'It is on record that the resident has been told.'),
  },
  'member-not-copied': {
    holds: ({ memberCopy }) => memberCopy !== null && memberCopy.on === null,
    otherwise: ({ memberCopy }) =>
      memberCopy === null
        ? refuse('not-now', 'The resident asked us, not a member: nobody gets a copy.')
        : refuse('already-done', 'The member has been sent a copy of this answer.'),
  },
  'member-copied': {
    // The answer to a case that has been merged is the other's, and so is the copy.
    holds: ({ memberCopy, mergedInto }) =>
      memberCopy === null || memberCopy.on !== null || mergedInto !== null,
    otherwise: () => refuse('not-now', 'The member who asked for the resident has not been sent a copy yet.'),
  },
  'theirs-to-decide': {
    holds: ({ memberCopy }, actor) => memberCopy === null || !isMember(actor),
    otherwise: () =>
      refuse('not-allowed', 'This is for the resident, not for the member who asked for them.'),
  },
  'theirs-to-write': {
    holds: (matter, actor) => !isMember(actor) || matter.memberCopy === null || asksMember(matter),
    otherwise: () => refuse('not-now', 'The member who asked for the resident has no question to answer.'),
  },
  'by-the-resident': {
    holds: (_matter, actor) => representativeOf(actor) === undefined,
    otherwise: () => refuse('not-allowed', 'This is for the resident, not for whoever reads for them.'),
  },
  'told-by-voice': {
    holds: ({ channel }) => channel === 'phone' || channel === 'in-person',
    otherwise: () => refuse('not-now', 'This is for what we were told by phone or in person.'),
  },
  'not-rated': {
    holds: ({ rating }) => rating === null,
    otherwise: () => refuse('already-done', 'You have told us already how we handled it.'),
  },
  'own-stage-follows': {
    holds: (matter, actor) => actor.kind !== 'resident' || !isOutside(nextStageOf(matter)),
    otherwise: () => refuse('not-now', 'What comes next is outside the council: turn to them directly.'),
  },
  assessed: {
    holds: ({ assessment }) => assessment !== null,
    otherwise: () => refuse('not-now', 'Assess it first: whether it is of the right kind, and how urgent.'),
  },
  'consent-given': {
    holds: ({ consentAwaited }) => !consentAwaited,
    otherwise: () =>
      refuse(
        'not-now',
        'Somebody asks for another, who has not agreed to it yet. Our answer would tell them about that other. Record the consent first.',
      ),
  },
  'consent-awaited': {
    holds: ({ consentAwaited }) => consentAwaited,
    otherwise: () => refuse('not-now', 'No consent is awaited.'),
  },
  'given-to-you': {
    holds: ({ assignedToId }, actor) => actor.kind === 'staff' && assignedToId === actor.id,
    otherwise: () => refuse('not-now', 'This is for the officer that the case was given to.'),
  },
  'not-accepted': {
    holds: ({ accepted }) => !accepted,
    otherwise: () => refuse('already-done', 'It has been taken on already.'),
  },
  'nothing-awaited': {
    holds: ({ waitingFor }) => waitingFor === null,
    otherwise: () => refuse('not-now', 'We are waiting for the resident. Record what they send first.'),
  },
  'reply-awaited': {
    holds: ({ waitingFor }) => waitingFor !== null,
    otherwise: () => refuse('not-now', 'We are not waiting for anything from the resident.'),
  },
  'undertaking-open': {
    holds: ({ undertakings }) => openUndertakings(undertakings).length > 0,
    otherwise: () => refuse('not-now', 'No promise to the resident is open.'),
  },
  'undertakings-done': {
    holds: ({ undertakings }) => openUndertakings(undertakings).length === 0,
    otherwise: ({ undertakings }) => {
      const open = openUndertakings(undertakings).map(
        ({ kind, dueOn, owner }) => `“${REMEDY_NAMES[kind]}”, by ${formatLong(dueOn, 'en')} (${owner.name})`,
      );
      const words = 'Record that it is kept, or that it cannot be, before you close the case.';
      return refuse('undertaking-open', `A promise is open: ${open[0]}. ${words}`);
    },
  },
  'limits-met': {
    holds: (matter) => runningRule(matter) === undefined,
    otherwise: (matter) =>
      refuse(
        'not-now',
        `“${runningRule(matter)?.name}” is still to be done. Record that it has been before you close the case.`,
      ),
  },
  'time-extended': {
    holds: ({ facts }) => facts.some(({ type }) => type === 'extended'),
    otherwise: () => refuse('not-now', 'No more time has been taken.'),
  },
  'letter-waits': {
    holds: ({ letterSince }) => letterSince !== null,
    otherwise: () => refuse('not-now', 'No letter waits for a reply.'),
  },
  'letters-answered': {
    holds: ({ letterSince, mergedInto }) => letterSince === null || mergedInto !== null,
    otherwise: ({ letterSince }) => {
      const on = [letterSince].filter((day) => day !== null).map((day) => ` on ${formatLong(day, 'en')}`);
      const words = 'and had no word from us. Answer it, or record that it needs no reply.';
      return refuse('not-now', `They have written${on.join('')} ${words}`);
    },
  },
  'lesson-open': {
    holds: ({ lessons }) => openLessons(lessons).length > 0,
    otherwise: () => refuse('not-now', 'No lesson from this case is open.'),
  },
  'contact-limited': {
    holds: ({ contactLimits }) => openLimit(contactLimits) !== null,
    otherwise: () => refuse('not-now', 'On this case, nothing limits how they contact us.'),
  },
  'contact-not-limited': {
    holds: ({ contactLimits }) => openLimit(contactLimits) === null,
    otherwise: () =>
      refuse('already-done', 'How they contact us is limited already: review that, or end it.'),
  },
  'all-recorded': {
    holds: (matter) => unrecorded(matter).length === 0,
    otherwise: (matter) => {
      const names = unrecorded(matter).map((fact) => `“${RECORDED_FACT_NAMES[fact]}”`);
      return refuse('not-now', `Record first what has to come before the answer: ${names.join(', ')}.`);
    },
  },
  'independent-person-heard': {
    holds: (matter) => {
      const begun = dayOf(matter, 'investigation-begun');
      const heard = dayOf(matter, 'independent-view-given');
      // What is decided anew is decided on a view of what is then known.
      const again = matter.facts.findLast(({ type }) => type === 'reopened')?.on;
      const isSince = (day: PlainDate | undefined) =>
        day === undefined || (heard !== undefined && heard >= day);
      return begun === undefined || (isSince(begun) && isSince(again));
    },
    otherwise: () =>
      refuse(
        'not-now',
        'It was investigated, so the independent person’s view of it comes before a decision (Localism Act 2011, section 28(7)). Record the day of that view first: none from before the investigation, or from before it was reopened.',
      ),
  },
  'first-stage': {
    holds: ({ stage, process }) => stage === 'first' && PROCESSES[process].becomes.length > 0,
    otherwise: () => refuse('not-now', 'A case of this kind, or of a later stage, stays what it is.'),
  },
  'went-no-further': {
    holds: ({ wentOn }) => wentOn === null,
    otherwise: () => refuse('already-done', 'It has gone to the next stage already.'),
  },
  'not-merged': {
    holds: ({ mergedInto }) => mergedInto === null,
    otherwise: () => refuse('not-now', 'It has been merged into another case, which goes on for both.'),
  },
  'not-who-answered-before': {
    holds: ({ follows }, actor) => actor.kind !== 'staff' || !decidedBefore(follows).includes(actor.id),
    otherwise: () =>
      refuse('not-allowed', 'Somebody who did not write or give an answer before has to give this one.'),
  },
  'answer-approved': {
    holds: (matter) => stageOf(matter).approval !== 'every-answer' || liveDraft(matter)?.state === 'approved',
    otherwise: (matter) =>
      refuse(
        'not-now',
        liveDraft(matter)?.state === 'submitted'
          ? 'The draft waits for somebody else’s approval.'
          : 'Somebody else approves this answer before it goes. Save a draft, then ask for approval.',
      ),
  },
  'draft-to-submit': {
    holds: (matter) => {
      const draft = liveDraft(matter);
      return draft?.state === 'open' && needsApproval(stageOf(matter), draft.outcome);
    },
    otherwise: (matter) => refuse('not-now', NOTHING_TO_SUBMIT[liveDraft(matter)?.state ?? 'none']),
  },
  'draft-submitted': {
    holds: (matter) => liveDraft(matter)?.state === 'submitted',
    otherwise: () => refuse('not-now', 'No draft waits for approval.'),
  },
  'not-who-drafted': {
    holds: ({ draft }, actor) => actor.kind !== 'staff' || draft?.by.id !== actor.id,
    otherwise: () => refuse('not-allowed', 'You wrote the draft. Somebody else has to approve or return it.'),
  },
  'contribution-awaited': {
    holds: (matter) => awaited(matter.contributions).length > 0,
    otherwise: () => refuse('not-now', 'Nothing is awaited from another service.'),
  },
  ...PUBLICATION_CONDITIONS,
};

const NOTHING_TO_SUBMIT: Readonly<Record<Draft['state'] | 'none', string>> = {
  none: 'There is no draft yet.',
  over: 'There is no draft yet.',
  open: 'As it stands, the draft needs no approval.',
  submitted: 'Approval has been asked for.',
  returned: 'The draft has been returned. Save it with your changes first.',
  approved: 'The draft is approved already.',
};

function unrecorded(matter: Case): RecordedFact[] {
  return factsToRecord(matter).filter((fact) => dayOf(matter, fact) === undefined);
}

function dayOf({ facts }: Case, fact: RecordedFact): PlainDate | undefined {
  return facts.find(({ type }) => type === fact)?.on;
}

function isTold(matter: Case): boolean {
  return 'toldOn' in matter && matter.toldOn !== null;
}
