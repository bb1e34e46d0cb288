import { describe, expect, it } from 'vitest';
import { TEXT_BESIDE } from '#lib/domain/cases/mail-template';
import { LANGUAGES } from '#lib/domain/council/language';
import { processIds } from '#lib/domain/processes/process-id';
import { toReference } from '#lib/domain/references/reference';
import { composeText, type TextFacts } from '#lib/notifications/text-message';

const facts = (own: Partial<TextFacts> = {}): TextFacts => ({
  council: 'Brackwater',
  locale: 'en',
  origin: 'https://requests.council.example',
  reference: toReference('7KM4RT9PG'),
  process: 'complaint',
  ...own,
});
const templates = Object.values(TEXT_BESIDE);
const inEach = LANGUAGES.flatMap((locale) => processIds.map((process) => ({ locale, process })));

describe.each(templates)('the words of %s', (template) => {
  it.each(inEach)('for a $process in $locale name the council and the case, and fit', (own) => {
    const text = composeText(template, facts(own));
    expect(text).toContain('Brackwater: ');
    expect(text).toContain('7KM 4RT 9PG');
    expect(text).toMatch(/https:\/\/requests\.council\.example\/track\/7KM-4RT-9PG(?:\?lang=cy)?$/);
    // Three parts at most, also where ŵ or ŷ makes a part 67 letters long.
    expect(text.length).toBeLessThanOrEqual(201);
  });

  it('say nothing of what is new about what somebody may have to hide', () => {
    const text = composeText(template, facts({ process: 'childrens-social-care' }));
    expect(text).toBe(
      'Brackwater: there is a message for you, 7KM 4RT 9PG: https://requests.council.example/track/7KM-4RT-9PG',
    );
  });
});

describe('a text message', () => {
  it('says in a few words what has come', () => {
    const { received, asked, answer } = TEXT_BESIDE;
    const words = [received, asked, answer].map((template) => composeText(template, facts()));
    expect(words[0]).toContain('we have what you sent us');
    expect(words[1]).toContain('we need something from you');
    expect(words[2]).toContain('we have answered');
  });
});
