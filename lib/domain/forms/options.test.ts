import { describe, expect, it } from 'vitest';
import type { ChoiceQuestion } from '#lib/domain/forms/form';
import { options } from '#lib/domain/forms/forms-under-test';
import { isExtraOption, optionsOf } from '#lib/domain/forms/options';

const messages = { missing: 'Choose one.' };
const extra = { value: 'not-sure', label: 'I am not sure' };
const own: ChoiceQuestion = { id: 'own', kind: 'radios', label: 'Own', options: [extra], messages };
const wards: ChoiceQuestion = { id: 'ward', kind: 'select', label: 'Ward', optionsFrom: 'wards', messages };
const more: ChoiceQuestion = { ...wards, extraOptions: [extra] };

describe('options', () => {
  it('are those of the definition, or the council’s list followed by the extra ones', () => {
    expect(optionsOf(own, options, {})).toEqual([extra]);
    expect(optionsOf(wards, options, {})).toEqual(options.wards);
    expect(optionsOf(more, options, {})).toEqual([...options.wards, extra]);
  });

  it('know which name nothing in the council’s list', () => {
    expect(isExtraOption(more, 'not-sure')).toBe(true);
    expect(isExtraOption(more, 'castle')).toBe(false);
    expect(isExtraOption(wards, 'not-sure')).toBe(false);
    expect(isExtraOption(own, 'not-sure')).toBe(false);
  });
});
