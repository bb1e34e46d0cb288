import { formatLong } from '#lib/domain/calendar/plain-date';
import { AGGREGATION_DAYS } from '#lib/domain/cases/aggregation';
import { formatReference } from '#lib/domain/references/reference';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { TICKS } from '#lib/web/step-form';
import { STATUS_WORDS } from '../../words';
import type { OneField, StepParts } from './step-fields';

type Request = ShownCase['aggregable'][number];

/** Which requests are counted with this one: the same person's about the same time to tick, others by reference. */
export function aggregating({ matter, aggregable }: ShownCase): StepParts {
  const isCounted = (request: Request) => matter.countedWith.some(({ id }) => id === request.id);
  const byReference = matter.countedWith.filter(({ id }) => !aggregable.some((request) => request.id === id));
  return {
    fields: [
      ...aggregable.map((request) => tick(request, isCounted(request))),
      {
        kind: 'line',
        name: 'others',
        label: 'Others, by their references (optional)',
        hint: 'Of people who act together, or in one campaign. Put commas between them.',
        value: byReference.map(({ reference }) => formatReference(reference)).join(', '),
      },
      {
        kind: 'words',
        name: 'why',
        label: 'How they ask for the same or similar information, for colleagues',
        hint: 'To count it by itself again, clear the others and say why.',
        value: '',
        rows: 3,
      },
    ],
    notes: [
      `This one came on ${formatLong(matter.receivedOn, 'en')}. Requests that all came within ${AGGREGATION_DAYS} working days in a row can be counted together for the cost limit, and for nothing else (Fees Regulations 2004, regulation 5). A bank holiday anywhere in the UK is no working day.`,
      ...(aggregable.length === 0 ? ['The same person made no other request that close to this one.'] : []),
    ],
    submit: 'Count them so',
  };
}

function tick({ reference, subject, receivedOn, status }: Request, isCounted: boolean): OneField {
  return {
    kind: 'tick',
    name: `${TICKS}${reference}`,
    question: `The same person’s of ${formatLong(receivedOn, 'en')}`,
    label: `${formatReference(reference)}, ${STATUS_WORDS[status].toLowerCase()}: ${subject}`,
    value: isCounted ? 'yes' : '',
  };
}
