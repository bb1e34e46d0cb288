import type { Named } from '#lib/domain/cases/named';
import type { StepField } from './step-fields';

/** One of these services, to be chosen. */
export function whichService(services: readonly Named[]): StepField {
  return {
    kind: 'select',
    name: 'service',
    label: 'Which service?',
    value: '',
    options: [
      { value: '', label: 'Choose a service' },
      ...services.map(({ id, name }) => ({ value: id, label: name })),
    ],
  };
}
