import { CHANNELS } from '#lib/domain/cases/event';
import { nextStageOf } from '#lib/domain/cases/next-stage';
import type { StageId } from '#lib/domain/processes/process';
import { stageOf } from '#lib/domain/processes/registry';
import { durationWords } from '#lib/messages/time-words';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { CHANNEL_WORDS } from '../../words';
import type { StepField, StepParts } from './step-fields';

/** The form that opens the next stage: when and how they asked, and why it is taken where that was late. */
export function goingOn(shown: ShownCase): StepParts {
  return {
    fields: [
      { kind: 'date', name: 'askedOn', label: 'When did they ask?', hint: expectedOutside(shown), value: '' },
      {
        kind: 'select',
        name: 'channel',
        label: 'How did they ask?',
        value: 'email',
        options: CHANNELS.map((value) => ({ value, label: CHANNEL_WORDS[value] })),
      },
      { kind: 'words', name: 'text', label: 'What they say (optional)', value: '', rows: 4 },
      ...whyLate(shown),
    ],
    submit: 'Open the next stage',
  };
}

/** What those outside the council normally want to have happened first. */
const EXPECTED: Readonly<Partial<Record<StageId, string>>> = {
  ombudsman:
    'The Ombudsman normally takes it once we have had about 12 weeks to answer, and within 12 months of the day they knew of it.',
  regulator:
    'The Commissioner normally takes it once our last answer has come, or is overdue, and within six weeks of an answer. A review that was asked for normally has 40 working days first.',
};

function expectedOutside({ matter }: ShownCase): string | undefined {
  const stage = nextStageOf(matter);
  return stage === null ? undefined : EXPECTED[stage];
}

// Where there is a time to ask within: an officer may take what comes later.
function whyLate({ matter }: ShownCase): StepField[] {
  const { nextWithin } = stageOf(matter);
  if (nextWithin === undefined) return [];
  const hint = `They have ${durationWords(nextWithin.limit, 'en')} to ask. Only colleagues read this.`;
  const label = 'If they asked later than that: why we take it';
  return [{ kind: 'words', name: 'why', label, hint, value: '', rows: 2 }];
}
