import { formatLong } from '#lib/domain/calendar/plain-date';
import { answerTo } from '#lib/domain/forms/condition';
import { PROCESSES } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { STATUS_WORDS } from '../../words';
import { howTheyGetIt } from './resident';
import type { StepParts } from './step-fields';

type Nameable = ShownCase['nameable'][number];

/** Which case the answer was given in, why it is theirs, and what the resident reads. */
export function namingEarlier(shown: ShownCase): StepParts {
  const { answers, nameable } = shown;
  return {
    fields: [
      {
        kind: 'line',
        name: 'earlier',
        label: 'Reference of the earlier case',
        value: String(answerTo(answers, 'told-reference')) || onlyOne(nameable),
      },
      {
        kind: 'words',
        name: 'why',
        label: 'Why, for colleagues (needed where the details differ, or they ask after the time for it)',
        value: '',
        rows: 3,
      },
      {
        kind: 'words',
        name: 'message',
        label: 'What the resident reads',
        hint: howTheyGetIt(shown, 'merged'),
        value: '',
        rows: 4,
      },
    ],
    notes: nameable.length === 0 ? [NONE] : [`The same person’s: ${nameable.map(inWords).join('; ')}.`],
    submit: 'Look at that answer again',
  };
}

const NONE =
  'We found no case of the same person’s that can be looked at again. They may have used another name or address: ask them, or treat this as the kind of case it is.';

function inWords({ reference, process, receivedOn, status }: Nameable): string {
  const kind = PROCESSES[process].shortName.toLowerCase();
  return `${formatReference(reference)}, ${kind} of ${formatLong(receivedOn, 'en')}, ${STATUS_WORDS[status].toLowerCase()}`;
}

function onlyOne([first, ...others]: readonly Nameable[]): string {
  return first === undefined || others.length > 0 ? '' : formatReference(first.reference);
}
