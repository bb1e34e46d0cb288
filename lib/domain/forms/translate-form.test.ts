import { describe, expect, it } from 'vitest';
import { chooser } from '#lib/domain/forms/chooser-definition';
import { forms } from '#lib/domain/forms/registry';
import { translateForm } from '#lib/domain/forms/translate-form';

const SAID = 'ŵ';

/** Every text of a definition with the key it stands under. */
function textsOf(part: unknown, key = ''): readonly (readonly [key: string, text: string])[] {
  if (typeof part === 'string') return [[key, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([own, value]) => textsOf(value, Array.isArray(part) ? key : own));
}

describe('translateForm', () => {
  it.each([...forms, chooser])(
    'leaves no sentence of a definition unsaid but what staff read',
    (definition) => {
      const left = textsOf(translateForm(definition, () => SAID)).filter(([, text]) => /\s/.test(text));
      expect(left.filter(([key]) => key !== 'calledFor')).toEqual([]);
    },
  );

  it.each([...forms, chooser])(
    'changes nothing else: ids, values, conditions, facts, limits',
    (definition) => {
      const back = new Map<string, string>();
      const there = translateForm(definition, (english) => {
        back.set(`${SAID}${english}`, english);
        return `${SAID}${english}`;
      });
      expect(translateForm(there, (said) => back.get(said) ?? '')).toEqual(definition);
      const unsaid = (part: typeof definition) => textsOf(part).filter(([, text]) => !text.startsWith(SAID));
      for (const [key, text] of unsaid(there)) if (key !== 'calledFor') expect(text).toMatch(/^[\w-]+$/);
    },
  );

  it('keeps a null where a route has no form', () => {
    expect(translateForm(chooser, () => SAID).routes.track.formId).toBeNull();
  });
});
