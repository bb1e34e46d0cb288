import { MOST_POINTS } from '#lib/domain/cases/finding';
import { type Fields, type Posted, textIn } from '#lib/web/action';

/** What an officer posted for a step, in the shape that takeStep reads. `me` stands in for the shortcut "take it yourself". */
export function postedStep({ fields, files }: Posted, me: string): { reference: string; command: object } {
  const { step: _step, checked: _checked, beyond: _beyond, ...rest } = fields;
  return {
    reference: textIn(fields, 'reference'),
    command: {
      outcome: '',
      ...rest,
      step: textIn(fields, 'step'),
      to: textIn(fields, 'shortcut') === 'me' ? me : textIn(fields, 'to'),
      checked: textIn(fields, 'checked') === 'yes',
      beyond: textIn(fields, 'beyond') === 'yes',
      files,
      points: pointsIn(fields),
    },
  };
}

// Every row, filled in or not: a refusal names its number.
function pointsIn(fields: Fields): { point: string; finding: string }[] {
  return Array.from({ length: MOST_POINTS }, (_, index) => ({
    point: textIn(fields, `point-${index + 1}`),
    finding: textIn(fields, `finding-${index + 1}`),
  }));
}
