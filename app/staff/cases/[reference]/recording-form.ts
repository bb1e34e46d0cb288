import { formatLong } from '#lib/domain/calendar/plain-date';
import { stillToRecord } from '#lib/domain/cases/still-to-record';
import { factsToRecord } from '#lib/domain/cases/topics/happening';
import { RECORDED_FACT_NAMES } from '#lib/domain/processes/recorded-fact';
import { stageOf } from '#lib/domain/processes/registry';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import type { StepField, StepParts } from './step-fields';

/** What to know before a case is answered while the law still wants something done, and nothing says that it is. */
export function notRecorded({ matter, clocks }: ShownCase): string[] {
  const running = clocks.map(({ clock }) => clock);
  return stillToRecord(matter, running).map(({ name, dueOn }) => {
    const due = dueOn === null ? 'is still to come' : `is due on ${formatLong(dueOn, 'en')}`;
    return `“${name}” ${due}, whatever the answer says. If it is done, or not needed, record that first.`;
  });
}

/** What has happened, on which day and, where a limit is in hours, when. */
export function recording({ matter }: ShownCase): StepParts {
  const options = factsToRecord(matter).map((value) => ({ value, label: RECORDED_FACT_NAMES[value] }));
  const hasHours = stageOf(matter).clocks.some(({ limit }) => limit.unit === 'hours');
  return {
    fields: [
      { kind: 'choice', name: 'fact', label: 'What has happened?', value: '', options },
      {
        kind: 'date',
        name: 'happenedOn',
        label: 'On which day?',
        hint: 'If it is on record with a wrong day, record it again with the right one.',
        value: '',
      },
      ...(hasHours ? [TIME] : []),
      ...namesField(matter),
      ...whyField(matter),
    ],
    submit: 'Record it',
  };
}

// Of those who are named, so that the resident knows who looks at it.
function namesField(matter: ShownCase['matter']): StepField[] {
  const { names = [] } = stageOf(matter);
  if (names.length === 0) return [];
  const who = names.map((each) => `with “${RECORDED_FACT_NAMES[each.fact]}”, ${each.who}`);
  return [
    {
      kind: 'words',
      name: 'names',
      label: 'Who, a line each, as the resident reads it',
      hint: `Name, ${who.join('; ')}.`,
      value: '',
      rows: 3,
    },
  ];
}

// Once something is on record, its day can be put right.
function whyField(matter: ShownCase['matter']): StepField[] {
  const isOnRecord = factsToRecord(matter).some((fact) => matter.facts.some(({ type }) => type === fact));
  if (!isOnRecord) return [];
  const label = 'If another day is on record: why that was wrong';
  return [{ kind: 'words', name: 'why', label, hint: 'Only colleagues read this.', value: '', rows: 2 }];
}

const TIME: StepField = {
  kind: 'time',
  name: 'happenedTime',
  label: 'At what time? (optional)',
  hint: 'A limit of 24 hours counts from the minute. Without a time, the whole day counts.',
  value: '',
};
