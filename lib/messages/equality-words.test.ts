import { describe, expect, it } from 'vitest';
import { COUNCIL_NATIONS } from '#lib/domain/council/nation';
import { equalityQuestionsIn } from '#lib/domain/equality/questions';
import { countedWords, equalityWords } from '#lib/messages/equality-words';

const LOCALES = ['en', 'cy'] as const;
const rows = LOCALES.flatMap((locale) => COUNCIL_NATIONS.map((nation) => [locale, nation] as const));

describe('the questions about equality', () => {
  it.each(rows)('have words for every answer, and no two answers the same: %s, %s', (locale, nation) => {
    for (const question of equalityQuestionsIn(nation)) {
      const asked = equalityWords(locale, nation, question);
      const options = asked.options.flatMap((option) => [option, ...option.details]);
      const counted = countedWords(locale, nation, question);
      for (const { value, label } of [...options, ...counted]) expect(label).not.toBe(value);
      expect(new Set(counted.map(({ label }) => label)).size).toBe(counted.length);
      if (asked.options.some(({ details }) => details.length > 0)) expect(asked.detail).not.toBe('');
    }
  });

  it('are worded as in the nation', () => {
    const first = (nation: 'england' | 'wales' | 'scotland') =>
      equalityWords('en', nation, 'ethnicity').options[0]?.details[0]?.label;
    expect(first('england')).toBe('White: English, Welsh, Scottish, Northern Irish or British');
    expect(first('wales')).toBe('White: Welsh, English, Scottish, Northern Irish or British');
    expect(first('scotland')).toBe('White: Scottish');
  });

  it('say in a report who could have said more and did not', () => {
    const words = countedWords('en', 'england', 'ethnicity').map(({ label }) => label);
    expect(words).toContain('White: not said which');
    expect(words).not.toContain('White');
  });
});
