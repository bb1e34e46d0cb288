import { addDays, type PlainDate, parsePlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { StepId } from '#lib/domain/processes/process';
import type { OneField, StepField } from '../step-fields';

type SingleField = Exclude<StepField, { kind: 'group' }>;

/** The fields of a form one by one, also those that are folded away. */
export function singleFields(fields: readonly StepField[]): SingleField[] {
  return fields.flatMap((field): readonly SingleField[] => (field.kind === 'group' ? field.fields : [field]));
}

/** A step on a case, on a day. */
type Taken = { step: StepId; matter: Case; today: PlainDate };

/** What somebody fills in in good faith, name → text: a draft has everything, another form nothing that is folded away. */
export function goodFields(taken: Taken, fields: readonly StepField[]): Record<string, string> {
  const good = (field: SingleField) => [field.name, goodValue(taken, field)] as const;
  const named = fields.flatMap((field) => {
    if (field.kind !== 'group') return [good(field)];
    return field.fields.map((each) =>
      taken.step === 'save-draft' ? good(each) : ([each.name, ''] as const),
    );
  });
  return Object.fromEntries(named);
}

function goodValue({ step, matter, today }: Taken, field: SingleField): string {
  switch (field.kind) {
    case 'hidden':
      return field.value;
    case 'words':
    case 'line':
      return field.value || goodWords(matter, field);
    case 'choice':
    case 'select':
      return field.value || goodChoice(step, field);
    case 'date':
      return goodDate(step, field, today);
    case 'tick':
      return field.name === 'checked' ? 'yes' : '';
    case 'time':
    case 'files':
      return '';
  }
}

// Nobody is named, nothing is paid, and nothing costs too much to find.
const LEFT_BLANK = ['person', 'amount', 'narrowing'];

function goodWords({ parts }: Case, { name }: SingleField): string {
  // A part can be merged into what it was a part of, and the other way round.
  if (name === 'into') return parts[0]?.reference ?? '';
  return LEFT_BLANK.includes(name) ? '' : 'A few words.';
}

function goodChoice(step: StepId, { name, options }: Extract<OneField, { options: unknown }>): string {
  const offered = options.filter(({ value }) => value !== '');
  const [, row] = /^exemption-(\d+)$/.exec(name) ?? [];
  if (row !== undefined) {
    const qualified = offered.filter(({ label }) => label.endsWith(', qualified'));
    return (qualified.length > 0 ? qualified : offered)[Number(row) - 1]?.value ?? '';
  }
  // A refusal in part needs approval, so there is something to approve.
  const refused = offered.find(({ value }) => step === 'save-draft' && value === 'partly-granted');
  // Whoever is offered the case first is the first of all, and would give it to themselves.
  return (refused ?? (name === 'to' ? offered.at(-1) : offered[0]))?.value ?? '';
}

const DAYS_AHEAD: Readonly<Record<string, number>> = { dueOn: 7, until: 400 };

function goodDate(step: StepId, { name, value }: { name: string; value: string }, today: PlainDate): string {
  if (step === 'correct-received') return addDays(parsePlainDate(value) ?? today, -1);
  if (step === 'change-undertaking') return addDays(today, 14);
  return value || addDays(today, DAYS_AHEAD[name] ?? 0);
}
