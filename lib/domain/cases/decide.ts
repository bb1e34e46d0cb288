import type { Case } from '#lib/domain/cases/case';
import { subjectOf } from '#lib/domain/cases/case';
import { type Command, LONGEST_TEXT } from '#lib/domain/cases/command';
import type { EventData, NewEvent, Visibility } from '#lib/domain/cases/event';
import { type PersonalDetails, personalTraces } from '#lib/domain/cases/personal-traces';
import { done, type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import type { Actor } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import type { Status } from '#lib/domain/processes/process';
import { outcomeOf, packById, stepRule } from '#lib/domain/processes/registry';

/** What deciding needs beside the case: who acts, and the resident's details (for the check before publishing). */
export type DecisionContext = { actor: Actor; person: PersonalDetails };

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  received: 'has not been acknowledged yet',
  'in-progress': 'is in progress',
  answered: 'has been answered',
  closed: 'is closed',
};

/**
 * Decides a step: the events it would write, or a refusal that says why. Changes nothing.
 * Order: does the process have the step, may this actor, does the status allow it, then the step's own conditions.
 */
export function decide(
  matter: Case,
  command: Command,
  context: DecisionContext,
): Result<readonly NewEvent[]> {
  return mayStep(matter, command.step, context.actor) ?? decideStep(matter, command, context);
}

/** Null when the actor may take the step now; otherwise the refusal. Asked by pages and by decide alike. */
export function mayStep(matter: Case, step: Command['step'], actor: Actor): Refusal | null {
  const rule = stepRule(packById(matter.process, matter.pack), step);
  if (!rule) return refuse('not-now', 'This kind of case does not have that step.');
  if (!can(actor, rule.permission, subjectOf(matter))) {
    return refuse('not-allowed', 'Your role does not allow this on this case.');
  }
  if (!rule.from.includes(matter.status)) {
    return refuse('not-now', `This cannot be done now: the case ${STATUS_WORDS[matter.status]}.`);
  }
  return obstacle(matter, step);
}

// What in the case itself stands in the way of a step that the table allows.
const OBSTACLES: readonly { step: Command['step']; stands: (at: At) => boolean; refusal: Refusal }[] = [
  {
    step: 'close',
    stands: ({ told }) => !told,
    refusal: refuse(
      'resident-not-told',
      'The resident has not been told the answer yet. Wait for the email to go, or record that you have told them another way.',
    ),
  },
  {
    step: 'record-told',
    stands: ({ told }) => told,
    refusal: refuse('already-done', 'It is on record that the resident has been told.'),
  },
  {
    step: 'publish',
    stands: ({ published }) => published,
    refusal: refuse('already-done', 'It is in the disclosure log already.'),
  },
  {
    step: 'withdraw-publication',
    stands: ({ published }) => !published,
    refusal: refuse('already-done', 'It is not in the disclosure log.'),
  },
];

type At = { told: boolean; published: boolean };

function obstacle(matter: Case, step: Command['step']): Refusal | null {
  const at = { told: 'toldOn' in matter && matter.toldOn !== null, published: matter.publishedAs !== null };
  return OBSTACLES.find((candidate) => candidate.step === step && candidate.stands(at))?.refusal ?? null;
}

function decideStep(matter: Case, command: Command, context: DecisionContext): Result<readonly NewEvent[]> {
  switch (command.step) {
    case 'acknowledge':
      return withText(command.message, 'message', () =>
        one({ type: 'case-acknowledged' }, 'resident', command.message),
      );
    case 'allocate':
      return allocate(matter, command);
    case 'add-note':
      return withText(command.text, 'text', () => one({ type: 'note-added' }, 'staff', command.text));
    case 'send-answer':
      return sendAnswer(matter, command);
    case 'record-told':
      return one({ type: 'resident-told', by: command.by }, 'staff', command.note);
    case 'close':
      return one({ type: 'case-closed' }, 'resident');
    case 'publish':
      return publish(command, context);
    case 'withdraw-publication':
      return withText(command.why, 'why', () => one({ type: 'publication-withdrawn' }, 'staff', command.why));
  }
}

function one(
  data: EventData,
  visibility: Visibility,
  text: string | null = null,
): Result<readonly NewEvent[]> {
  const words = text?.trim();
  return done([{ data, visibility, text: words || null }]);
}

function withText(
  text: string,
  field: string,
  next: () => Result<readonly NewEvent[]>,
): Result<readonly NewEvent[]> {
  if (text.trim() === '') return refuse('missing-text', 'Write something first.', field);
  if (text.length > LONGEST_TEXT) {
    return refuse(
      'too-long',
      `This is ${text.length} characters. Shorten it to ${LONGEST_TEXT}, or attach a file.`,
      field,
    );
  }
  return next();
}

function allocate(
  matter: Case,
  { to, teamId }: Extract<Command, { step: 'allocate' }>,
): Result<readonly NewEvent[]> {
  if ((to?.id ?? null) === matter.assignedToId && teamId === matter.teamId) {
    return refuse('already-done', 'The case is there already.', 'to');
  }
  const data = {
    type: 'case-allocated',
    assignedToId: to?.id ?? null,
    assignedToName: to?.name ?? null,
    teamId,
  } as const;
  return one(data, 'staff');
}

function sendAnswer(
  matter: Case,
  command: Extract<Command, { step: 'send-answer' }>,
): Result<readonly NewEvent[]> {
  if (!outcomeOf(packById(matter.process, matter.pack), command.outcome)) {
    return refuse('unknown-outcome', 'Choose an outcome.', 'outcome');
  }
  const { outcome, attachmentIds } = command;
  return withText(command.text, 'text', () =>
    one({ type: 'answer-sent', outcome, attachmentIds }, 'resident', command.text),
  );
}

function publish(
  command: Extract<Command, { step: 'publish' }>,
  context: DecisionContext,
): Result<readonly NewEvent[]> {
  for (const field of ['title', 'request', 'response'] as const) {
    if (command[field].trim() === '') return refuse('missing-text', 'Write something first.', field);
    const [trace] = personalTraces(command[field], context.person).filter(({ certain }) => certain);
    if (trace)
      return refuse(
        'personal-data',
        `“${trace.found}” is ${trace.what}. Take it out before publishing.`,
        field,
      );
  }
  if (!command.checked) {
    return refuse(
      'not-checked',
      'Confirm that you have read it through and that nothing personal is left.',
      'checked',
    );
  }
  return one({ type: 'answer-published', slug: command.slug }, 'public');
}
