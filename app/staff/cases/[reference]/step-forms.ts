import { formatLong } from '#lib/domain/calendar/plain-date';
import type { MailTemplate } from '#lib/domain/cases/mail-template';
import type { OfferedStep } from '#lib/domain/cases/next-steps';
import { namingAddressee } from '#lib/domain/cases/step-message';
import type { StepId } from '#lib/domain/processes/step-rule';
import { formatReference } from '#lib/domain/references/reference';
import { translator } from '#lib/messages/translate';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import type { StaffContext } from '#lib/web/session';
import { aggregating } from './aggregation-form';
import { allocating } from './allocation-form';
import { answering, drafting, FILES_FOR_RESIDENT } from './answer-form';
import { approving, returning, submitting } from './approval-forms';
import { assessing } from './assessment-form';
import { moving, recategorising } from './category-forms';
import { sharing } from './change-form';
import { CONSENTING } from './consent-form';
import { CONTACT_LIMIT_FORMS } from './contact-limit-forms';
import { asking, givingFrom, takingBack } from './contribution-forms';
import { decisionForm } from './decision-form';
import { explaining, extending, TAKING_BACK } from './extension-form';
import { doubting } from './identity-form';
import { answeringInCall } from './in-call-form';
import { choosingLanguage } from './language-form';
import { finishing, learning } from './lesson-forms';
import { settingAside } from './letter-aside-form';
import { namingEarlier } from './looking-again-form';
import { copying } from './member-copy-form';
import { mergingIn } from './merge-form';
import { goingOn } from './next-stage-form';
import { givePromise, giveUpPromise, keepPromise, movePromise, reassignPromise } from './promise-forms';
import { publication } from './publication-form';
import { notRecorded, recording } from './recording-form';
import { howTheyGetIt } from './resident';
import type { StepForm, StepLine, StepParts } from './step-fields';
import { recordingTold } from './told-form';

type At = { shown: ShownCase; context: StaffContext };

/** A step that is offered on a case, without its form. */
export function stepLineOf(at: At, offered: OfferedStep): StepLine {
  return { step: offered.step, name: offered.name, effect: effectOf(at, offered) };
}

/** The form of a step that is offered on a case. */
export function stepFormOf(at: At, offered: OfferedStep): StepForm {
  return { ...stepLineOf(at, offered), notes: [], warnings: [], shortcut: null, ...PARTS[offered.step](at) };
}

function effectOf({ shown }: At, { effect, clock }: OfferedStep): string {
  if (!clock?.dueOn || shown.matter.status === 'answered') return effect;
  return `${effect} Due ${formatLong(clock.dueOn, 'en')}.`;
}

const PARTS: Readonly<Record<StepId, (at: At) => StepParts>> = {
  acknowledge: (at) => ({
    fields: [
      {
        kind: 'words',
        name: 'message',
        label: 'What the resident reads',
        hint: howTheyGetIt(at.shown, 'acknowledged'),
        value: acknowledgement(at),
        rows: 7,
      },
    ],
    submit: 'Send the acknowledgement',
  }),
  assess: ({ shown }) => assessing(shown),
  allocate: ({ shown, context }) => allocating(shown, context.actor),
  recategorise: ({ shown }) => recategorising(shown),
  'move-service': ({ shown }) => moving(shown),
  'correct-received': ({ shown }) => ({
    fields: [
      { kind: 'date', name: 'receivedOn', label: 'The day it reached us', value: shown.matter.receivedOn },
      { kind: 'words', name: 'why', label: 'Why, as the resident reads it', value: '', rows: 3 },
    ],
    submit: 'Correct the day',
  }),
  'choose-language': ({ shown }) => choosingLanguage(shown),
  'record-consent': () => CONSENTING,
  accept: () => ({ fields: [], submit: 'Take it on' }),
  'return-allocation': () => ({
    fields: [{ kind: 'words', name: 'why', label: 'Why is it not for you?', value: '', rows: 3 }],
    submit: 'Give it back',
  }),
  'write-to-resident': (at) => writing(at, { template: 'letter', label: 'Your letter', submit: 'Send it' }),
  // Residents take these two, on their own page.
  'write-to-council': () => ({ fields: [], submit: '' }),
  rate: () => ({ fields: [], submit: '' }),
  'set-letter-aside': settingAside,
  ...CONTACT_LIMIT_FORMS,
  'add-note': () => ({
    fields: [{ kind: 'words', name: 'text', label: 'Note', value: '', rows: 5 }],
    submit: 'Save the note',
  }),
  'ask-clarification': (at) =>
    writing(at, { template: 'asked', label: 'What do you need to know?', submit: 'Ask {whom}' }),
  'ask-fee': (at) =>
    writing(at, {
      template: 'asked',
      label: 'How much, what for, and how to pay',
      submit: 'Send the fees notice',
    }),
  'ask-identity': (at) =>
    doubting(
      writing(at, {
        template: 'asked',
        label: 'What proof do you need, and why?',
        submit: 'Ask {whom}',
      }),
    ),
  'ask-authority': (at) =>
    writing(at, { template: 'asked', label: 'What proof do you need, and why?', submit: 'Ask {whom}' }),
  'record-reply': () => ({
    fields: [
      { kind: 'date', name: 'receivedOn', label: 'On which day did it reach us?', value: '' },
      { kind: 'words', name: 'text', label: 'What they sent', value: '', rows: 5 },
    ],
    submit: 'Record it',
  }),
  'record-fact': ({ shown }) => recording(shown),
  extend: (at) =>
    extending(
      at.shown,
      telling(at, {
        template: 'extended',
        label: 'Why you need more time, as the resident reads it',
        submit: 'Give the new date',
      }),
    ),
  'withdraw-extension': (at) => telling(at, TAKING_BACK),
  'explain-delay': (at) =>
    explaining(
      telling(at, {
        template: 'extended',
        label: 'Why it is late, as the resident reads it',
        submit: 'Tell the resident',
      }),
    ),
  'ask-contribution': ({ shown }) => asking(shown),
  'give-contribution': ({ shown, context }) => givingFrom(shown, context.actor),
  'take-back-contribution': ({ shown }) => takingBack(shown),
  'save-draft': ({ shown }) => drafting(shown),
  'submit-draft': ({ shown }) => submitting(shown),
  'approve-draft': ({ shown }) => approving(shown),
  'return-draft': ({ shown }) => returning(shown),
  'send-answer': ({ shown }) => answering(shown),
  'answer-in-call': ({ shown }) => answeringInCall(shown.matter),
  split: ({ shown }) => ({
    fields: [
      { kind: 'hidden', name: 'partsBefore', value: String(shown.matter.parts.length) },
      { kind: 'line', name: 'subject', label: 'What is the part about, in a line?', value: '' },
      {
        kind: 'words',
        name: 'message',
        label: 'What goes separately and why, as the resident reads it',
        hint: howTheyGetIt(shown, 'split'),
        value: '',
        rows: 4,
      },
    ],
    submit: 'Split it off',
  }),
  merge: ({ shown }) => mergingIn(shown),
  aggregate: ({ shown }) => aggregating(shown),
  'record-decision': decisionForm,
  'record-told': ({ context }) => recordingTold(context),
  'copy-to-member': ({ shown }) => copying(shown),
  'keep-undertaking': keepPromise,
  'give-undertaking': givePromise,
  'change-undertaking': movePromise,
  'reassign-undertaking': reassignPromise,
  'give-up-undertaking': giveUpPromise,
  'record-lesson': learning,
  'finish-lesson': ({ shown }) => finishing(shown),
  'publish-change': ({ shown }) => sharing(shown),
  'withdraw-change': () => ({
    fields: [{ kind: 'words', name: 'why', label: 'Why is it taken out?', value: '', rows: 3 }],
    submit: 'Take it out',
  }),
  withdraw: (at) => telling(at, { template: 'ended', label: 'What the resident reads', submit: 'End it' }),
  lapse: (at) => telling(at, { template: 'ended', label: 'What the resident reads', submit: 'End it' }),
  investigate: () => ({ fields: [], submit: 'Go straight to stage 2' }),
  close: ({ shown }) => ({ fields: [], warnings: notRecorded(shown), submit: 'Close the case' }),
  'next-stage': ({ shown }) => goingOn(shown),
  'name-earlier-case': ({ shown }) => namingEarlier(shown),
  reopen: (at) =>
    telling(at, { template: 'reopened', label: 'What the resident reads', submit: 'Reopen the case' }),
  publish: ({ shown }) => publication(shown),
  'withdraw-publication': () => ({
    fields: [{ kind: 'words', name: 'why', label: 'Why is it taken out?', value: '', rows: 3 }],
    submit: 'Take it out of the log',
  }),
};

type Telling = { template: MailTemplate; label: string; submit: string };

// A step that is one message to the resident, or to the member who asks for them.
function telling({ shown }: At, { template, label, submit }: Telling): StepParts {
  const hint = howTheyGetIt(shown, template);
  return {
    fields: [{ kind: 'words', name: 'message', label, hint, value: '', rows: 6 }],
    submit: namingAddressee(submit, template, shown.matter),
  };
}

// The same with files, as an answer has them.
function writing(at: At, letter: Telling): StepParts {
  const parts = telling(at, letter);
  return { ...parts, fields: [...parts.fields, FILES_FOR_RESIDENT] };
}

// In the language in which they are written to.
function acknowledgement({ shown: { matter }, context }: At): string {
  const reference = formatReference(matter.reference);
  const words = translator(matter.language, 'mail.acknowledged')('proposed', { reference });
  return [words, context.actor.name].join('\n\n');
}
