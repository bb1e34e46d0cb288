import type { Case } from '#lib/domain/cases/case';
import { inCallOutcomes, stageOf } from '#lib/domain/processes/registry';
import type { StepParts } from './step-fields';

/** The form that records what a caller was told, for whoever took the call. */
export function answeringInCall(matter: Case): StepParts {
  return {
    fields: [
      {
        kind: 'choice',
        name: 'outcome',
        label: 'How did it end?',
        value: '',
        options: inCallOutcomes(stageOf(matter)).map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        kind: 'words',
        name: 'text',
        label: 'What you told them',
        hint: 'They read it on their tracking page, and by email where they gave an address.',
        value: '',
        rows: 4,
      },
    ],
    submit: 'Record it and close',
  };
}
