import {
  CALL_DAYS,
  CONTACT_GROUND_NAMES,
  CONTACT_GROUNDS,
  type ContactLimit,
  type ContactMeasure,
  openLimit,
} from '#lib/domain/cases/contact-limit';
import { ANY_DAY, ANYBODY } from '#lib/use-cases/cases/contact-limit-input';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { CALL_DAY_WORDS, MEASURE_WORDS } from '../../contact-limit-words';
import { howTheyGetIt } from './resident';
import type { OneField, StepParts } from './step-fields';

type At = { shown: ShownCase };

const ABOUT_WHAT_THEY_DID =
  'Say what they did and when, not what they are. Think of what a disability, or how they have been treated, has to do with it.';

/** The form that warns somebody. */
function warning({ shown }: At): StepParts {
  return { fields: [ground(), reason(shown)], notes: [NOT_THE_MATTER], submit: 'Send the warning' };
}

/** The form that sets a limit. */
function limiting({ shown }: At): StepParts {
  const fields = [ground(), ...terms(shown, null), reason(shown)];
  return { fields, notes: [NOT_THE_MATTER], submit: 'Set the limit and send the letter' };
}

/** The form by which a limit goes on, on terms that can be changed. */
function reviewing({ shown }: At): StepParts {
  const fields = [...terms(shown, openLimit(shown.matter.contactLimits)), reason(shown)];
  return { fields, submit: 'Let it go on and send the letter' };
}

/** The form that ends a limit. */
function lifting({ shown }: At): StepParts {
  return { fields: [reason(shown)], submit: 'End it and send the letter' };
}

export const CONTACT_LIMIT_FORMS = {
  'warn-about-contact': warning,
  'limit-contact': limiting,
  'review-contact-limit': reviewing,
  'lift-contact-limit': lifting,
} as const;

const NOT_THE_MATTER =
  'The letter says the rest: that their requests go on, how to have this looked at again, and who the Ombudsman is.';

function ground(): OneField {
  const options = CONTACT_GROUNDS.map((value) => ({ value, label: CONTACT_GROUND_NAMES[value] }));
  const hint = 'Only a threat is acted on without a warning.';
  return { kind: 'choice', name: 'ground', label: 'What did they do?', hint, value: '', options };
}

function reason(shown: ShownCase): OneField {
  const hint = `${ABOUT_WHAT_THEY_DID} ${howTheyGetIt(shown, 'letter')}`;
  return { kind: 'words', name: 'reason', label: 'Why, as the resident reads it', hint, value: '', rows: 5 };
}

// Proposed is what holds; its days are asked anew.
function terms({ colleagues }: ShownCase, limit: ContactLimit | null): OneField[] {
  const people = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  const days = CALL_DAYS.map((value) => ({ value, label: CALL_DAY_WORDS[value] }));
  return [
    measure('written-only', 'How they contact us', limit),
    measure('no-reply', 'This matter', limit),
    {
      kind: 'select',
      name: 'contact',
      label: 'Whom may they contact?',
      value: people.find(({ value }) => value === limit?.contact?.id)?.value ?? ANYBODY,
      options: [{ value: ANYBODY, label: 'Anybody' }, ...people],
    },
    {
      kind: 'select',
      name: 'day',
      label: 'When do we take calls?',
      value: limit?.times?.day ?? ANY_DAY,
      options: [{ value: ANY_DAY, label: 'At any time' }, ...days],
    },
    { kind: 'time', name: 'callsFrom', label: 'From, on such a day', value: limit?.times?.from ?? '' },
    { kind: 'time', name: 'callsTo', label: 'To', value: limit?.times?.to ?? '' },
    { kind: 'date', name: 'until', label: 'Until when?', hint: 'A year at the most.', value: '' },
    { kind: 'date', name: 'reviewOn', label: 'By when do you look at it again?', value: '' },
  ];
}

function measure(
  name: Extract<ContactMeasure, 'written-only' | 'no-reply'>,
  question: string,
  limit: ContactLimit | null,
): OneField {
  const value = limit?.measures.includes(name) ? 'yes' : '';
  return { kind: 'tick', name, question, label: MEASURE_WORDS[name], value };
}
