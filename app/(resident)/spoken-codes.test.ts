import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toAccessCode } from '#lib/domain/references/access-code';
import { toReference } from '#lib/domain/references/reference';
import { AccessCodePlate } from './access-code-plate.tsx';
import { SpokenReference } from './spoken-reference.tsx';

const reference = toReference('222222222');
const code = toAccessCode('2222222222222222');
const times = (word: string, count: number) => Array(count).fill(word).join(', ');

describe('what residents quote', () => {
  it.each([
    ['en', 'two'],
    ['cy', 'dau'],
  ] as const)('is seen in groups and said symbol by symbol (%s)', (locale, two) => {
    const shown = renderToStaticMarkup(createElement(SpokenReference, { locale, reference }));
    expect(shown).toContain('<span aria-hidden="true">222 222 222</span>');
    expect(shown).toContain(`<span class="hidden-text">${times(two, 9)}</span>`);
  });

  it('is written out beside a code to keep', () => {
    const props = { code, label: 'Your access code', locale: 'en' } as const;
    const plate = renderToStaticMarkup(createElement(AccessCodePlate, props));
    expect(plate).toContain('2222 2222 2222 2222');
    expect(plate).toContain(`In words: ${times('two', 16)}`);
  });
});
