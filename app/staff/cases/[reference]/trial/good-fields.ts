import { addDays, isWeekend, type PlainDate, parsePlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { COST_ACTIVITIES } from '#lib/domain/information/cost-limit';
import { stageOf } from '#lib/domain/processes/registry';
import type { StepId } from '#lib/domain/processes/step-rule';
import type { OneField, StepField } from '../step-fields';

type SingleField = Exclude<StepField, { kind: 'group' }>;

/** The fields of a form one by one, also those that are folded away. */
export function singleFields(fields: readonly StepField[]): SingleField[] {
  return fields.flatMap((field): readonly SingleField[] => (field.kind === 'group' ? field.fields : [field]));
}

/** A step on a case, on a day. */
type Taken = { step: StepId; matter: Case; today: PlainDate };

/** What somebody fills in in good faith, name → text: a draft has everything, another form leaves what is folded away as it is. */
export function goodFields(taken: Taken, fields: readonly StepField[]): Record<string, string> {
  const good = (field: SingleField) => [field.name, goodValue(taken, field)] as const;
  const named = fields.flatMap((field) => {
    if (field.kind !== 'group') return [good(field)];
    return field.fields.map((each) =>
      taken.step === 'save-draft' ? good(each) : ([each.name, untouched(each)] as const),
    );
  });
  return Object.fromEntries(named);
}

function untouched(field: OneField): string {
  return 'value' in field ? (field.value ?? '') : '';
}

function goodValue(taken: Taken, field: SingleField): string {
  switch (field.kind) {
    case 'hidden':
      return field.value;
    case 'words':
    case 'line':
      return field.value || goodWords(taken, field);
    case 'choice':
    case 'select':
      return goodChoice(taken, field);
    case 'date':
      return goodDate(taken, field);
    case 'tick':
      // Contact is limited in one way at least.
      return ['checked', 'written-only'].includes(field.name) ||
        (field.name === 'agreed' && isForOthers(taken.matter))
        ? 'yes'
        : '';
    case 'time':
    case 'files':
      return '';
  }
}

// Nobody is named, nothing is paid, and nothing costs too much to find, or is for others to answer.
const LEFT_BLANK: readonly string[] = ['person', 'amount', 'narrowing', 'advice', ...COST_ACTIVITIES];

function goodWords({ matter }: Taken, { name }: SingleField): string {
  const { parts } = matter;
  // A part can be merged into what it was a part of, and the other way round; its cost can be counted with it.
  if (name === 'into' || name === 'others') return parts[0]?.reference ?? '';
  // Nobody who had a part in one stage has one in the next.
  if (name === 'names') return ['Ann', 'Bea', 'Cal'].map((first) => `${first} of ${matter.stage}`).join('\n');
  if (name === 'advice' && stageOf(matter).outcomes[0]?.advises) return 'A few words.';
  return LEFT_BLANK.includes(name) ? '' : 'A few words.';
}

// Whatever comes of it, somebody else decides it, and the first outcome passes it on to them.
function isForOthers(matter: Case): boolean {
  return stageOf(matter).outcomes[0]?.passesOn === true;
}

type Choice = Extract<OneField, { options: unknown }>;

function goodChoice({ step, matter }: Taken, { name, value: proposed, options }: Choice): string {
  const offered = options.filter(({ value }) => value !== '');
  if (offered.some(({ value }) => value === proposed)) return proposed;
  const [, row] = /^exemption-(\d+)$/.exec(name) ?? [];
  if (row !== undefined) return exemptionsAmong(offered)[Number(row) - 1]?.value ?? '';
  const drafted = step === 'save-draft' ? outcomeWithExemptions(matter, offered) : undefined;
  // Whoever is offered the case first is the first of all, and would give it to themselves.
  return (drafted ?? offered.at(name === 'to' ? -1 : 0))?.value ?? '';
}

// A draft names exemptions, where there can be any.
function outcomeWithExemptions(matter: Case, offered: readonly Option[]): Option | undefined {
  const grounds: readonly unknown[] = ['exemptions', 'still', 'perhaps'];
  const [outcome] = stageOf(matter).outcomes.filter(({ withholds }) => grounds.includes(withholds));
  return offered.find(({ value }) => value === outcome?.id);
}

type Option = { value: string; label: string };

// Qualified ones, where the law knows any: they are to be weighed, in words.
function exemptionsAmong(offered: readonly Option[]): readonly Option[] {
  const qualified = offered.filter(({ label }) => label.endsWith(', qualified'));
  return qualified.length > 0 ? qualified : offered;
}

const DAYS_AHEAD: Readonly<Record<string, number>> = { dueOn: 7, until: 400, reviewOn: 30 };

// A limit on contact is for a year at the most, and each review is on another day.
const OF_LIMITS: Readonly<Partial<Record<StepId, Record<string, number>>>> = {
  'limit-contact': { until: 90 },
  'review-contact-limit': { until: 180, reviewOn: 60 },
};

function goodDate({ step, matter, today }: Taken, { name, value }: { name: string; value: string }): string {
  if (step === 'correct-received') return addDays(parsePlainDate(value) ?? today, -1);
  // Nobody becomes aware of what has been reported to them already.
  if (step === 'record-fact' && stageOf(matter).records?.includes('aware')) return matter.receivedOn;
  if (step === 'change-undertaking') return addDays(today, 14);
  const days = OF_LIMITS[step]?.[name] ?? DAYS_AHEAD[name] ?? 0;
  return value || (days === 0 ? today : weekdayFrom(addDays(today, days)));
}

// More time ends on no weekend, whichever day the step is tried on.
function weekdayFrom(date: PlainDate): PlainDate {
  return isWeekend(date) ? weekdayFrom(addDays(date, 1)) : date;
}
