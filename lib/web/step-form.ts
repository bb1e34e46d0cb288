import { CARE_FLAGS } from '#lib/domain/cases/assessment';
import { MOST_POINTS } from '#lib/domain/cases/finding';
import { type ExemptionRow, MOST_EXEMPTIONS, type WithholdingRows } from '#lib/domain/cases/withholding';
import { type Fields, type Posted, textIn } from '#lib/web/action';

/** What an officer posted for a step, in the shape that takeStep reads. `me` stands in for the shortcut "take it yourself". */
export function postedStep(
  { fields, files }: Posted,
  me: string,
): { reference: string; seen: string; command: object } {
  const { step: _step, seen: _seen, checked: _checked, beyond: _beyond, ...rest } = fields;
  return {
    reference: textIn(fields, 'reference'),
    seen: textIn(fields, 'seen'),
    command: {
      outcome: '',
      ...rest,
      step: stepIn(fields),
      to: textIn(fields, 'shortcut') === 'me' ? me : textIn(fields, 'to'),
      checked: textIn(fields, 'checked') === 'yes',
      beyond: textIn(fields, 'beyond') === 'yes',
      ticked: tickedIn(fields),
      flags: CARE_FLAGS.filter((flag) => textIn(fields, flag) === 'yes'),
      asDrafted: textIn(fields, 'asDrafted') === 'yes',
      withoutFiles: textIn(fields, 'withoutFiles') === 'yes',
      files,
      points: pointsIn(fields),
      withheld: withheldIn(fields),
    },
  };
}

/** The step a form takes; what the form that answers has can be kept as a draft instead. */
export function stepIn(fields: Fields): string {
  return textIn(fields, 'shortcut') === 'save-draft' ? 'save-draft' : textIn(fields, 'step');
}

/** What a field is called that ticks another case by its reference. */
export const TICKS = 'with-';

function tickedIn(fields: Fields): string[] {
  return Object.keys(fields).flatMap((name) =>
    name.startsWith(TICKS) && textIn(fields, name) === 'yes' ? [name.slice(TICKS.length)] : [],
  );
}

// Every row, filled in or not: a refusal names its number.
function pointsIn(fields: Fields): { point: string; finding: string }[] {
  return Array.from({ length: MOST_POINTS }, (_, index) => ({
    point: textIn(fields, `point-${index + 1}`),
    finding: textIn(fields, `finding-${index + 1}`),
  }));
}

function withheldIn(fields: Fields): WithholdingRows {
  return {
    exemptions: Array.from({ length: MOST_EXEMPTIONS }, (_, index) => exemptionIn(fields, index + 1)),
    emissions: textIn(fields, 'emissions') === 'yes',
    narrowing: textIn(fields, 'narrowing'),
    advice: textIn(fields, 'advice'),
    agreed: textIn(fields, 'agreed') === 'yes',
  };
}

function exemptionIn(fields: Fields, number: number): ExemptionRow {
  return {
    exemption: textIn(fields, `exemption-${number}`),
    why: textIn(fields, `why-${number}`),
    neither: textIn(fields, `neither-${number}`) === 'yes',
    untold: textIn(fields, `untold-${number}`) === 'yes',
    disclosing: textIn(fields, `disclosing-${number}`),
    withholding: textIn(fields, `withholding-${number}`),
    balance: textIn(fields, `balance-${number}`),
  };
}
