import { CARE_FLAGS } from '#lib/domain/cases/assessment';
import { MOST_POINTS } from '#lib/domain/cases/finding';
import { type ExemptionRow, MOST_EXEMPTIONS, type WithholdingRows } from '#lib/domain/cases/withholding';
import { COST_ACTIVITIES } from '#lib/domain/information/cost-limit';
import type { Fields, Posted } from '#lib/web/action';
import { fieldText } from '#lib/web/posted';

/** What an officer posted for a step, in the shape that takeStep reads. `me` stands in for the shortcut "take it yourself". */
export function postedStep(
  { fields, files }: Posted,
  me: string,
): { reference: string; seen: string; command: object } {
  const { step: _step, seen: _seen, checked: _checked, beyond: _beyond, ...rest } = fields;
  return {
    reference: fieldText(fields, 'reference'),
    seen: fieldText(fields, 'seen'),
    command: {
      outcome: '',
      ...rest,
      step: stepIn(fields),
      to: fieldText(fields, 'shortcut') === 'me' ? me : fieldText(fields, 'to'),
      checked: fieldText(fields, 'checked') === 'yes',
      beyond: fieldText(fields, 'beyond') === 'yes',
      ticked: tickedIn(fields),
      flags: CARE_FLAGS.filter((flag) => fieldText(fields, flag) === 'yes'),
      publicReport: fieldText(fields, 'publicReport') === 'yes',
      asDrafted: fieldText(fields, 'asDrafted') === 'yes',
      withoutFiles: fieldText(fields, 'withoutFiles') === 'yes',
      files,
      points: pointsIn(fields),
      withheld: withheldIn(fields),
    },
  };
}

/** The step a form takes; what the form that answers has can be kept as a draft instead. */
export function stepIn(fields: Fields): string {
  return fieldText(fields, 'shortcut') === 'save-draft' ? 'save-draft' : fieldText(fields, 'step');
}

/** What a field is called that ticks another case by its reference. */
export const TICKS = 'with-';

function tickedIn(fields: Fields): string[] {
  return Object.keys(fields).flatMap((name) =>
    name.startsWith(TICKS) && fieldText(fields, name) === 'yes' ? [name.slice(TICKS.length)] : [],
  );
}

// Every row, filled in or not: a refusal names its number.
function pointsIn(fields: Fields): { point: string; finding: string }[] {
  return Array.from({ length: MOST_POINTS }, (_, index) => ({
    point: fieldText(fields, `point-${index + 1}`),
    finding: fieldText(fields, `finding-${index + 1}`),
  }));
}

function withheldIn(fields: Fields): WithholdingRows {
  return {
    exemptions: Array.from({ length: MOST_EXEMPTIONS }, (_, index) => exemptionIn(fields, index + 1)),
    emissions: fieldText(fields, 'emissions') === 'yes',
    narrowing: fieldText(fields, 'narrowing'),
    hours: Object.fromEntries(COST_ACTIVITIES.map((activity) => [activity, fieldText(fields, activity)])),
    advice: fieldText(fields, 'advice'),
    agreed: fieldText(fields, 'agreed') === 'yes',
  };
}

function exemptionIn(fields: Fields, number: number): ExemptionRow {
  return {
    exemption: fieldText(fields, `exemption-${number}`),
    why: fieldText(fields, `why-${number}`),
    neither: fieldText(fields, `neither-${number}`) === 'yes',
    untold: fieldText(fields, `untold-${number}`) === 'yes',
    disclosing: fieldText(fields, `disclosing-${number}`),
    withholding: fieldText(fields, `withholding-${number}`),
    balance: fieldText(fields, `balance-${number}`),
  };
}
