import { describe, expect, it } from 'vitest';
import { chooser } from '#lib/domain/forms/chooser-definition';
import { forms } from '#lib/domain/forms/registry';
import { translateForm } from '#lib/domain/forms/translate-form';
import { forms as welshForms } from '#lib/messages/cy/forms';
import { dataWords } from '#lib/messages/data-words';

const sentences = new Set<string>();
for (const definition of [...forms, chooser])
  translateForm(definition, (english) => {
    sentences.add(english);
    return english;
  });

/** Dates to be filled in, and numbers: what a translation must not lose. */
const figuresOf = (text: string) => [...(text.match(/\{\w+\}|\d+/g) ?? [])].sort();

describe('the forms in Welsh', () => {
  it('have every sentence of every form and of the chooser', () => {
    expect([...sentences].filter((english) => !Object.hasOwn(welshForms, english))).toEqual([]);
  });

  it('have none that no form says', () => {
    expect(Object.keys(welshForms).filter((english) => !sentences.has(english))).toEqual([]);
  });

  it('keep the dates and the numbers of the English', () => {
    const changed = Object.entries(welshForms).filter(
      ([english, welsh]) => figuresOf(english).join() !== figuresOf(welsh).join(),
    );
    expect(changed).toEqual([]);
  });

  it('leave nothing in English but what is the same word', () => {
    const same = Object.entries(welshForms).filter(([english, welsh]) => english === welsh);
    expect(same.map(([english]) => english)).toEqual(['Ward']);
  });

  it('write apostrophes as ’', () => {
    expect(Object.values(welshForms).filter((welsh) => welsh.includes("'"))).toEqual([]);
  });
});

describe('dataWords', () => {
  it('says a sentence in Welsh', () => {
    expect(dataWords('cy')('Ask for information we hold')).toBe('Gofyn am wybodaeth sydd gennym');
  });

  it('leaves it in English for English, and what has no Welsh for both', () => {
    expect(dataWords('en')('Ask for information we hold')).toBe('Ask for information we hold');
    expect(dataWords('cy')('Harbour Street')).toBe('Harbour Street');
  });
});
