import { PROCESSES } from '#lib/domain/processes/registry';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { howTheyGetIt } from './resident';
import type { StepParts } from './step-fields';
import { whichService } from './which-service';

/** The form that treats a case as another kind, and tells the resident. */
export function recategorising(shown: ShownCase): StepParts {
  return {
    fields: [
      {
        kind: 'select',
        name: 'process',
        label: 'What is it?',
        value: '',
        options: [
          { value: '', label: 'Choose' },
          ...PROCESSES[shown.matter.process].becomes.map((id) => ({ value: id, label: PROCESSES[id].name })),
        ],
      },
      { kind: 'words', name: 'why', label: 'Why, for colleagues', value: '', rows: 3 },
      {
        kind: 'words',
        name: 'message',
        label: 'What the resident reads',
        hint: `What it is now and why, and when they hear from us.${stillOne(shown)} ${howTheyGetIt(shown, 'letter')}`,
        value: '',
        rows: 5,
      },
    ],
    submit: 'Change it',
  };
}

// Refusing to take something as a complaint is for the Ombudsman to look at (LGSCO Complaint Handling Code 2024, 3.6).
function stillOne({ matter }: ShownCase): string {
  const isComplaint = PROCESSES[matter.process].recourse === 'complaint';
  return isComplaint ? ' Say that they can go to the Ombudsman if they think that it is a complaint.' : '';
}

/** The form that gives a case to another service. */
export function moving(shown: ShownCase): StepParts {
  return {
    fields: [
      whichService(shown.canHaveIt),
      { kind: 'words', name: 'why', label: 'Why, for colleagues', value: '', rows: 3 },
    ],
    submit: 'Give it to them',
  };
}
