import { factsToRecord } from '#lib/domain/cases/topics/happening';
import { RECORDED_FACT_NAMES } from '#lib/domain/processes/recorded-fact';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import type { StepParts } from './step-fields';

/** What has happened, and on which day. */
export function recording({ matter }: ShownCase): StepParts {
  const options = factsToRecord(matter).map((value) => ({ value, label: RECORDED_FACT_NAMES[value] }));
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
    ],
    submit: 'Record it',
  };
}
