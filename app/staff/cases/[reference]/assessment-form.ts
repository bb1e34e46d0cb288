import { CARE_FLAG_NAMES, CARE_FLAGS, type CareFlag } from '#lib/domain/cases/assessment';
import { findsByPoint } from '#lib/domain/cases/finding';
import { stageOf } from '#lib/domain/processes/registry';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { URGENCY_WORDS } from '../../words';
import type { StepParts } from './step-fields';

const CARE_QUESTIONS: Readonly<Record<CareFlag, string>> = {
  safeguarding: 'Is somebody at risk?',
  vulnerable: 'Does somebody need more from us?',
};

/** How urgent it is, and what its officer has to know. */
export function assessing({ matter, processName, flags }: ShownCase): StepParts {
  return {
    fields: [
      {
        kind: 'choice',
        name: 'urgency',
        label: 'How urgent is it?',
        value: matter.assessment?.urgency ?? 'ordinary',
        options: [
          { value: 'ordinary', label: URGENCY_WORDS.ordinary },
          { value: 'urgent', label: URGENCY_WORDS.urgent },
        ],
      },
      ...CARE_FLAGS.map((name) => ({
        kind: 'tick' as const,
        name,
        question: CARE_QUESTIONS[name],
        hint: 'Only its officer, its assessor and managers see this.',
        label: CARE_FLAG_NAMES[name],
        value: flags.includes(name) ? ('yes' as const) : ('' as const),
      })),
      { kind: 'words', name: 'note', label: noteLabel(matter), value: '', rows: 3 },
    ],
    submit: `Assess it as: ${processName}`,
  };
}

function noteLabel(matter: ShownCase['matter']): string {
  return findsByPoint(stageOf(matter))
    ? 'The points of complaint, and a note for colleagues (optional)'
    : 'Note for colleagues (optional)';
}
