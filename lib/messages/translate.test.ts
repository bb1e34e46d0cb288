import { describe, expect, expectTypeOf, it } from 'vitest';
import { translator } from '#lib/messages/translate';

describe('translator', () => {
  it('reads a sentence from one part of the catalogue', () => {
    expect(translator('en', 'common')('problem.title')).toBe('There is a problem');
  });

  it('reads the whole catalogue when no part is named', () => {
    expect(translator('en')('common.back')).toBe('Back');
  });

  it('puts parameters into the sentence and chooses the plural', () => {
    const t = translator('en', 'home.services');
    expect([t('found', { count: 0 }), t('found', { count: 1 }), t('found', { count: 2000 })]).toEqual([
      'No service has these words',
      '1 service found',
      '2,000 services found',
    ]);
  });

  it('is made once for a locale and a part', () => {
    expect(translator('en', 'common')).toBe(translator('en', 'common'));
  });

  it('refuses an unknown key and a missing parameter when compiling, and throws when running', () => {
    const t = translator('en', 'common');
    type Key = Parameters<typeof t>[0];
    expectTypeOf<'footer.website'>().toExtend<Key>();
    expectTypeOf<'nonsense'>().not.toExtend<Key>();
    type OfWebsite = Parameters<typeof t<'footer.website'>>;
    expectTypeOf<['footer.website', { council: string }]>().toExtend<OfWebsite>();
    expectTypeOf<['footer.website']>().not.toExtend<OfWebsite>();
    for (const key of ['nonsense', 'footer.website']) expect(() => Reflect.apply(t, null, [key])).toThrow();
  });
});
