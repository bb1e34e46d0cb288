import { formatShort } from '#lib/domain/calendar/plain-date';
import { payableBy } from '#lib/domain/cases/payable';
import { REMEDY_KINDS, REMEDY_NAMES } from '#lib/domain/remedies/remedy';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import type { StaffContext } from '#lib/web/session';
import type { StepField, StepParts } from './step-fields';

type At = { shown: ShownCase; context: StaffContext };

/** The form that promises the resident something. */
export function givePromise({ shown, context }: At): StepParts {
  return {
    fields: [
      {
        kind: 'words',
        name: 'text',
        label: 'What you promise, as the resident reads it',
        value: '',
        rows: 4,
      },
      {
        kind: 'choice',
        name: 'kind',
        label: 'What kind of promise is it?',
        value: '',
        options: REMEDY_KINDS.map((kind) => ({ value: kind, label: REMEDY_NAMES[kind] })),
      },
      {
        kind: 'line',
        name: 'amount',
        label: 'Amount, for a payment',
        hint: `In pounds, such as 50 or 50.50. ${payableBy(context.actor, shown.matter, context.today).words}`,
        value: '',
      },
      { kind: 'date', name: 'dueOn', label: 'By when', value: '' },
      ...whoDoesIt(shown),
      whoSeesToIt({ shown, context }),
    ],
    submit: 'Promise it',
  };
}

/** Who does it, where a partner runs the service. */
export function whoDoesIt({ partnerName }: ShownCase): StepField[] {
  if (partnerName === null) return [];
  const options = [
    { value: 'council', label: 'The council' },
    { value: 'partner', label: partnerName },
  ];
  return [{ kind: 'choice', name: 'by', label: 'Who does it?', value: 'council', options }];
}

/** Who owns it: proposed is whoever has the case. */
export function whoSeesToIt({ shown, context }: At): StepField {
  return {
    kind: 'select',
    name: 'owner',
    label: 'Who sees to it?',
    value: ownerOf(shown, context),
    options: shown.owners.map(({ id, name }) => ({ value: id, label: name })),
  };
}

function ownerOf({ matter, owners }: ShownCase, { actor }: StaffContext): string {
  const wanted = [matter.assignedToId, actor.id];
  return wanted.find((id) => owners.some((owner) => owner.id === id)) ?? '';
}

/** The form that says a promise is kept. */
export function keepPromise({ shown, context }: At): StepParts {
  return {
    fields: [
      which(shown),
      { kind: 'date', name: 'keptOn', label: 'When was it done?', value: context.today },
      { kind: 'words', name: 'text', label: 'What was done, as the resident reads it', value: '', rows: 4 },
      {
        kind: 'words',
        name: 'evidence',
        label: 'How you know (optional)',
        hint: 'Only colleagues read this: a works order, a photograph, who told you.',
        value: '',
        rows: 2,
      },
    ],
    submit: 'It is kept',
  };
}

/** The form that gives a promise another date. */
export function movePromise({ shown }: At): StepParts {
  return {
    fields: [
      which(shown),
      { kind: 'date', name: 'dueOn', label: 'New date', value: '' },
      { kind: 'words', name: 'text', label: 'Why, as the resident reads it', value: '', rows: 4 },
    ],
    submit: 'Give the new date',
  };
}

/** The form that gives a promise another owner. */
export function reassignPromise({ shown }: At): StepParts {
  return {
    fields: [
      which(shown),
      {
        kind: 'select',
        name: 'owner',
        label: 'Who sees to it now?',
        value: '',
        options: [
          { value: '', label: 'Choose' },
          ...shown.owners.map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      { kind: 'words', name: 'why', label: 'Why, for colleagues (optional)', value: '', rows: 2 },
    ],
    submit: 'Give it to them',
  };
}

/** The form that says a promise cannot be kept. */
export function giveUpPromise({ shown }: At): StepParts {
  return {
    fields: [
      which(shown),
      {
        kind: 'words',
        name: 'why',
        label: 'Why it cannot be done, as the resident reads it',
        value: '',
        rows: 4,
      },
      {
        kind: 'words',
        name: 'instead',
        label: 'What you will do instead, as the resident reads it',
        hint: 'If it has a date, promise it as well.',
        value: '',
        rows: 3,
      },
    ],
    submit: 'Tell the resident',
  };
}

const LONGEST = 90;

function which({ undertakings }: ShownCase): StepField {
  const options = undertakings
    .filter(({ ended }) => ended === null)
    .map(({ id, kind, words, dueOn }) => ({
      value: String(id),
      label: `${shortened(words ?? REMEDY_NAMES[kind])} (by ${formatShort(dueOn, 'en')})`,
    }));
  const [first] = options;
  const value = options.length === 1 && first ? first.value : '';
  return { kind: 'choice', name: 'undertaking', label: 'Which promise?', value, options };
}

/** The beginning of longer words, in one line. */
export function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()} …`;
}
