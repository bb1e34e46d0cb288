import { formatLong } from '#lib/domain/calendar/plain-date';
import { CONTACT_GROUND_NAMES, lastDayOf } from '#lib/domain/cases/contact-limit';
import type { Shown } from '#lib/domain/equality/suppress';
import { formatReference } from '#lib/domain/references/reference';
import { countedWords, equalityWords } from '#lib/messages/equality-words';
import type { Reports } from '#lib/use-cases/reports/find-reports';
import { measuresWords } from '../contact-limit-words';
import { caseTables, quarterWords } from './case-tables';
import type { ReportTable } from './report-table';

/** Every report, as tables. */
export function reportTables(reports: Reports): readonly ReportTable[] {
  const { ratings, firstContact, suggestions, equality } = reports;
  return [
    ...caseTables(reports),
    {
      id: 'ratings',
      title: 'How residents say we handled it',
      about: 'The last rating of each case of your services, by the month it was given in.',
      columns: ['Month', 'Service', 'Ratings', 'Well', 'Badly', 'Solved', 'Partly solved', 'Not solved'],
      rows: ratings.map(({ month, serviceName, serviceId: _, ...counts }) => [
        month,
        serviceName,
        ...Object.values(counts).map(String),
      ]),
      numbers: ratings.map(({ month: _, serviceName: _name, serviceId: _id, ...counts }) =>
        Object.values(counts),
      ),
    },
    {
      id: 'first-contact',
      title: 'Answered in the call',
      about:
        'Questions, service requests and comments of your services that came by phone or in person, and how many were answered there and then.',
      columns: ['Month', 'Service', 'Told us', 'Answered in the call'],
      rows: firstContact.map(({ month, serviceName, told, answered }) => [
        month,
        serviceName,
        String(told),
        String(answered),
      ]),
      numbers: firstContact.map(({ told, answered }) => [told, answered, told - answered]),
    },
    contactLimits(reports),
    {
      id: 'suggestions',
      title: 'Suggestions for people’s own words',
      about: 'What was suggested first, and what people took: that, another suggestion, or none of them.',
      columns: ['Suggested first', 'Chosen from', 'Took it', 'Took another', 'Took none'],
      rows: suggestions.map(({ route, chosen, first, another, none }) => [
        route,
        ...[chosen, first, another, none].map(String),
      ]),
    },
    {
      id: 'equality',
      title: 'Answers about equality',
      about:
        'By quarter, once it is over. Numbers below 5 are not shown, nor those from which they could be worked out.',
      columns: ['Quarter from', 'Question', 'Answer', 'People'],
      rows: equality.flatMap(({ quarter, nation, question, answers }) => {
        const { label } = equalityWords('en', nation, question);
        return countedWords('en', nation, question).map((option) => [
          quarterWords(quarter),
          label,
          option.label,
          shownWords(answers.get(option.value)),
        ]);
      }),
    },
  ];
}

function shownWords(shown: Shown = 'withheld'): string {
  if (shown === 'fewer-than-5') return 'fewer than 5';
  return shown === 'withheld' ? 'not shown' : String(shown);
}

function contactLimits({ contactLimits: limits }: Reports): ReportTable {
  return {
    id: 'contact-limits',
    title: 'Limits on how people contact us',
    about: 'Those in force on cases of yours, and those that ended within the last year.',
    columns: [
      'Case',
      'Service',
      'Since',
      'Last day',
      'Review by',
      'For what',
      'What is limited',
      'Decided by',
    ],
    rows: limits.map((limit) => [
      formatReference(limit.reference),
      limit.serviceName,
      formatLong(limit.since, 'en'),
      formatLong(lastDayOf(limit), 'en'),
      limit.liftedOn === null ? formatLong(limit.reviewOn, 'en') : 'ended',
      CONTACT_GROUND_NAMES[limit.ground],
      measuresWords(limit),
      limit.by.name ?? '–',
    ]),
  };
}
