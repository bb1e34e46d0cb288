import { decisionsOn } from '#lib/domain/cases/topics/decision';
import { stageOf } from '#lib/domain/processes/registry';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import type { StaffContext } from '#lib/web/session';
import { givePromise } from './promise-forms';
import { howTheyGetIt } from './resident';
import type { OneField, StepField, StepParts } from './step-fields';

type At = { shown: ShownCase; context: StaffContext };

/** The form that records what an Ombudsman or a regulator decided, and what it has us do. */
export function decisionForm(at: At): StepParts {
  const { shown } = at;
  const { matter } = shown;
  return {
    fields: [
      {
        kind: 'select',
        name: 'outcome',
        label: 'What did they decide?',
        value: '',
        options: [
          { value: '', label: 'Choose' },
          ...decisionsOn(matter).map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      { kind: 'date', name: 'decidedOn', label: 'The day of the decision', value: '' },
      ...detailFields(at),
      {
        kind: 'words',
        name: 'text',
        label: 'What it means, as the resident reads it',
        hint: howTheyGetIt(shown, 'decision'),
        value: '',
        rows: 5,
      },
      remedyFields(at),
    ],
    submit: 'Record the decision',
  };
}

// What this Ombudsman's decisions say besides.
function detailFields({ shown: { matter } }: At): StepField[] {
  const { decides = [] } = stageOf(matter);
  const injustice: OneField = {
    kind: 'select',
    name: 'injustice',
    label: 'Where there was fault: did it do an injustice?',
    value: '',
    options: [
      { value: '', label: 'There was none, or it does not say' },
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
  };
  const report: OneField = {
    kind: 'tick',
    name: 'publicReport',
    question: 'Is there a public report?',
    label: 'They publish a report of its own on this',
  };
  return [
    ...(decides.includes('injustice') ? [injustice] : []),
    ...(decides.includes('public-report') ? [report] : []),
  ];
}

// A promise, with the words under a name of their own.
function remedyFields(at: At): StepField {
  const fields = givePromise(at).fields.filter(isOne);
  return {
    kind: 'group',
    name: 'remedies',
    label: 'What we have to do by a day (optional)',
    hint: 'It becomes a promise to the resident. Where there is more than one thing, promise the others afterwards.',
    fields: fields.map(blank),
  };
}

// Nothing is proposed, so that it stays folded away where nothing has to be done.
function blank(field: OneField): OneField {
  if (field.name === 'text')
    return { ...field, name: 'remedy', label: 'What we will do, as the resident reads it' };
  if (field.kind === 'select')
    return { ...field, value: '', options: [{ value: '', label: 'Choose' }, ...field.options] };
  return field.kind === 'choice' ? { ...field, value: '' } : field;
}

function isOne(field: StepField): field is OneField {
  return field.kind !== 'group' && field.kind !== 'hidden';
}
