import { CHANNELS } from '#lib/domain/cases/event';
import { waysOn } from '#lib/domain/cases/next-stage';
import type { StageId } from '#lib/domain/processes/process';
import { isOutside, packById, stageOf } from '#lib/domain/processes/registry';
import { durationWords } from '#lib/messages/time-words';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { CHANNEL_WORDS } from '../../words';
import type { StepField, StepParts } from './step-fields';

/** The form that opens the next stage: when and how they asked, and why it is taken where that was late. */
export function goingOn(shown: ShownCase): StepParts {
  return {
    fields: [
      ...whereTo(shown),
      { kind: 'date', name: 'askedOn', label: 'When did they ask?', value: '' },
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

// With what those outside normally want to have happened first.
function whereTo({ matter }: ShownCase): StepField[] {
  const [next, ...straight] = waysOn(matter);
  if (next === undefined) return [];
  const { stages } = packById(matter.process, matter.pack);
  const named = (id: StageId) => stages.find((stage) => stage.id === id)?.name ?? 'Complaint';
  const ways = [next, ...straight].map((id) => ({ value: id, label: named(id) }));
  const outside = [next, ...straight].flatMap((id) => expectedOutside(matter, id) ?? []);
  const hint = outside.join(' ') || undefined;
  const label = 'Where have they gone?';
  return [{ kind: 'select', name: 'stage', label, hint, value: next, options: ways }];
}

/** What is normally expected outside the council (domain rules 1.16, 2S.1, 6.3). */
function expectedOutside({ process, pack }: ShownCase['matter'], stage: StageId): string | null {
  if (!isOutside(stage)) return null;
  if (stage === 'ombudsman') return OMBUDSMAN;
  const { regime } = packById(process, pack);
  return regime === 'foisa' || regime === 'eisr' ? SCOTTISH_COMMISSIONER : COMMISSIONER;
}

const OMBUDSMAN =
  'The Ombudsman normally takes it once we have had about 12 weeks to answer, and within 12 months of the day they knew of it.';
const COMMISSIONER =
  'The Commissioner normally takes it once our last answer has come, or is overdue, and within six weeks of an answer. A review that was asked for normally has 40 working days first.';
const SCOTTISH_COMMISSIONER =
  'The Commissioner takes it once a review has been answered, or its 20 working days are over, and within six months of that.';

// Where there is a time to ask within: an officer may take what comes later.
function whyLate({ matter }: ShownCase): StepField[] {
  const { nextWithin } = stageOf(matter);
  if (nextWithin === undefined) return [];
  const hint = `They have ${durationWords(nextWithin.limit, 'en')} to ask. Only colleagues read this.`;
  const label = 'If they asked later than that: why we take it';
  return [{ kind: 'words', name: 'why', label, hint, value: '', rows: 2 }];
}
