import { formatLong } from '#lib/domain/calendar/plain-date';
import { isReachable } from '#lib/domain/cases/case';
import type { OfferedStep } from '#lib/domain/cases/next-steps';
import { ROLE_NAMES } from '#lib/domain/permissions/actor';
import type { StepId } from '#lib/domain/processes/process';
import { PROCESSES } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import { findPersonalTraces, type ShownCase } from '#lib/use-cases/cases/find-case';
import { FILE_ENDINGS } from '#lib/web/action';
import type { StaffContext } from '#lib/web/session';
import { answerText, requestText } from './publication-texts';
import { residentOf } from './resident';
import type { StepField, StepForm } from './step-fields';

type Parts = Pick<StepForm, 'fields' | 'submit'> & Partial<Pick<StepForm, 'notes' | 'warnings' | 'shortcut'>>;
type At = { shown: ShownCase; context: StaffContext };

/** The form of a step that is offered on a case. */
export function stepFormOf(at: At, offered: OfferedStep): StepForm {
  const parts = PARTS[offered.step](at);
  return {
    step: offered.step,
    name: offered.name,
    effect: effectOf(at, offered),
    notes: [],
    warnings: [],
    shortcut: null,
    ...parts,
  };
}

function effectOf({ shown }: At, { effect, clock }: OfferedStep): string {
  if (!clock?.dueOn || shown.matter.status === 'answered') return effect;
  return `${effect} Due ${formatLong(clock.dueOn, 'en')}.`;
}

const PARTS: Readonly<Record<StepId, (at: At) => Parts>> = {
  acknowledge: (at) => ({
    fields: [
      {
        kind: 'words',
        name: 'message',
        label: 'What the resident reads',
        hint: howTheyGetIt(at),
        value: acknowledgement(at),
        rows: 7,
      },
    ],
    submit: 'Send the acknowledgement',
  }),
  allocate: ({ shown, context }) => ({
    fields: allocationFields(shown),
    submit: 'Give it to them',
    shortcut: canTakeIt(shown, context) ? { value: 'me', text: 'Take it yourself' } : null,
  }),
  'add-note': () => ({
    fields: [{ kind: 'words', name: 'text', label: 'Note', value: '', rows: 5 }],
    submit: 'Save the note',
  }),
  'send-answer': (at) => ({
    fields: [
      {
        kind: 'choice',
        name: 'outcome',
        label: 'Outcome',
        value: '',
        options: at.shown.outcomes.map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        kind: 'words',
        name: 'text',
        label: 'Your answer',
        hint: 'Greeting, outcome in plain words, and their rights are added by themselves.',
        value: '',
        rows: 11,
      },
      {
        kind: 'files',
        name: 'files',
        label: 'Files for the resident (optional)',
        hint: 'Up to 10 files of 10 MB, 24 MB together.',
        accept: FILE_ENDINGS,
      },
    ],
    notes: [howTheyGetIt(at)],
    submit: 'Send the answer',
  }),
  'record-told': () => ({
    fields: [
      {
        kind: 'choice',
        name: 'by',
        label: 'How were they told?',
        value: '',
        options: [
          { value: 'post', label: 'By post' },
          { value: 'phone', label: 'By phone' },
          { value: 'in-person', label: 'In person' },
        ],
      },
      { kind: 'words', name: 'note', label: 'Note (optional)', value: '', rows: 3 },
    ],
    submit: 'Record it',
  }),
  close: () => ({ fields: [], submit: 'Close the case' }),
  publish: ({ shown }) => publication(shown),
  'withdraw-publication': () => ({
    fields: [{ kind: 'words', name: 'why', label: 'Why is it taken out?', value: '', rows: 3 }],
    submit: 'Take it out of the log',
  }),
};

function publication(shown: ShownCase): Parts {
  const texts = { title: shown.subject, request: requestText(shown), response: answerText(shown) };
  const traces = findPersonalTraces(shown, Object.values(texts));
  const lines = traces.map(({ found, what, certain }) =>
    certain ? `“${found}” is ${what}: take it out.` : `“${found}” looks like ${what}: check it.`,
  );
  return {
    fields: [
      { kind: 'line', name: 'title', label: 'Title', value: texts.title },
      {
        kind: 'words',
        name: 'request',
        label: 'The request, without the person',
        value: texts.request,
        rows: 7,
      },
      { kind: 'words', name: 'response', label: 'The answer', value: texts.response, rows: 10 },
      { kind: 'tick', name: 'checked', label: 'I have read it through, and nothing personal is left in it' },
    ],
    warnings: [...new Set(lines)],
    submit: 'Publish it',
  };
}

function allocationFields({ colleagues, teams, matter }: ShownCase): StepField[] {
  const people: StepField = {
    kind: 'select',
    name: 'to',
    label: 'Whose is it?',
    value: matter.assignedToId ?? '',
    options: [
      { value: '', label: 'Nobody' },
      ...colleagues.map(({ id, name, role }) => ({
        value: id,
        label: `${name}, ${ROLE_NAMES[role].toLowerCase()}`,
      })),
    ],
  };
  if (teams.length === 0) return [people];
  const options = [
    { value: '', label: 'No team' },
    ...teams.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return [people, { kind: 'select', name: 'teamId', label: 'Team', value: matter.teamId ?? '', options }];
}

function canTakeIt({ colleagues, matter }: ShownCase, { actor }: StaffContext): boolean {
  return matter.assignedToId !== actor.id && colleagues.some(({ id }) => id === actor.id);
}

function howTheyGetIt({ shown }: At): string {
  const email = residentOf(shown)?.email;
  if (email) return `Goes by email to ${email}, and stands on the tracking page.`;
  if (!isReachable(shown.matter.contact))
    return 'They left no way to reach them: it stands on the tracking page.';
  return 'There is no email address: it stands on the tracking page. Tell them by post or phone, then record it.';
}

function acknowledgement({ shown, context }: At): string {
  const { matter, processName, serviceName } = shown;
  const about = PROCESSES[matter.process].informationRequest
    ? 'your request for information'
    : `your ${processName.toLowerCase()} about ${serviceName}`;
  return [
    `Thank you for ${about}.`,
    `I am looking into it. If you want to add anything, tell us and quote ${formatReference(matter.reference)}.`,
    context.actor.name,
  ].join('\n\n');
}
