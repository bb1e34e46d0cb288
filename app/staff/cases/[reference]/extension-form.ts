import { formatLong } from '#lib/domain/calendar/plain-date';
import { weighable } from '#lib/domain/cases/topics/extension';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import type { StepField, StepParts } from './step-fields';

/** The form that takes more time, around the message to the resident; the message alone where there is no room. */
export function extending({ room, matter }: ShownCase, message: StepParts): StepParts {
  if (room === null) return message;
  const { extension } = room;
  const furthest = room.furthest === null ? null : formatLong(room.furthest, 'en');
  return {
    ...message,
    fields: [
      {
        kind: 'date',
        name: 'until',
        label: 'New date',
        hint: furthest === null ? undefined : `${furthest} at the furthest.`,
        value: room.furthest ?? '',
      },
      {
        kind: 'choice',
        name: 'reason',
        label: 'Reason',
        value: '',
        options: extension.reasons.map(({ code, name }) => ({ value: code, label: name })),
      },
      ...(extension.reasons.some(({ weighs }) => weighs) ? [weighing(matter)] : []),
      ...message.fields,
      ...(extension.beyond === 'with-good-reason' ? [BEYOND] : []),
    ],
  };
}

function weighing(matter: ShownCase['matter']): StepField {
  return {
    kind: 'select',
    name: 'exemption',
    label: 'Which exemption?',
    hint: 'The resident is told that its public interest is being weighed.',
    value: '',
    options: [
      { value: '', label: 'Choose' },
      ...weighable(matter).map(({ id, section, name }) => ({ value: id, label: `${section}: ${name}` })),
    ],
  };
}

const BEYOND: StepField = {
  kind: 'tick',
  name: 'beyond',
  question: 'Beyond that date',
  label: 'There is a good reason, and the message says it',
};

/** What the form that takes an extension back asks. */
export const TAKING_BACK = {
  template: 'extended',
  label: 'Why, as the resident reads it',
  submit: 'Take it back',
} as const;

/** The form that says why an answer is late, and by when it is expected now. */
export function explaining({ fields, submit }: StepParts): StepParts {
  const until: StepField = {
    kind: 'date',
    name: 'until',
    label: 'By when do you expect to answer?',
    value: '',
  };
  return { fields: [until, ...fields], submit };
}
