import { describe, expect, it } from 'vitest';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { COUNCIL_NATIONS } from '#lib/domain/council/nation';
import { ombudsmanOf, regulatorOf } from '#lib/domain/council/ombudsman';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { REGIMES } from '#lib/domain/deadlines/rules/registry';
import { chooser } from '#lib/domain/forms/chooser-definition';
import { forms } from '#lib/domain/forms/registry';
import { translateForm } from '#lib/domain/forms/translate-form';
import { EXEMPTIONS, LAWS } from '#lib/domain/information/exemptions';
import { PROCESSES } from '#lib/domain/processes/registry';
import { SYMBOLS, speak } from '#lib/domain/references/alphabet';
import { welsh } from '#lib/messages/cy/data';
import { bodies } from '#lib/messages/cy/data/bodies';
import { digits } from '#lib/messages/cy/data/digits';
import { exemptions, provisions } from '#lib/messages/cy/data/exemptions';
import { holidays } from '#lib/messages/cy/data/holidays';
import { rules } from '#lib/messages/cy/data/rules';
import { sources } from '#lib/messages/cy/data/sources';
import { forms as formSentences } from '#lib/messages/cy/forms';
import { dataWordByWord, dataWords } from '#lib/messages/data-words';
import { aberwyn } from '#lib/testing/aberwyn';

const formsSay = [...forms, chooser].flatMap((definition) => {
  const said: string[] = [];
  translateForm(definition, (english) => {
    said.push(english);
    return english;
  });
  return said;
});

const packs = Object.values(PROCESSES).flatMap((process) => process.packs);
// The regulator that a council sets for itself.
const regulator = { ...aberwyn.regulator, name: 'the Information Commissioner' };
const bodiesNamed = packs.flatMap((pack) => [
  ...COUNCIL_NATIONS.map((nation) => ombudsmanOf(pack, nation).name),
  regulatorOf(pack, { regulator }).name,
]);

const exempt = Object.values(EXEMPTIONS).flat();
const wordsOf = (section: string) => section.match(/(?<![(\d])\b[A-Za-z]{2,}\b/g) ?? [];

const sourcesIn = (rule: ClockRule) => [
  rule.source,
  ...(rule.literalSource ? [rule.literalSource] : []),
  ...Object.values(rule).flatMap((part) =>
    typeof part === 'object' && part !== null && 'source' in part ? [part.source] : [],
  ),
];
const clocks = [...REGIMES.values()].flat().flatMap(sourcesIn);

/** Each Welsh dictionary, with all that the data says in English of its kind. */
const DICTIONARIES: readonly [string, Readonly<Record<string, string>>, readonly string[]][] = [
  ['the forms', formSentences, formsSay],
  ['ombudsmen and regulators', bodies, bodiesNamed],
  ['bank holidays', holidays, [...ukBankHolidays.byDate.values()].map(({ title }) => title)],
  [
    'digits',
    digits,
    speak(SYMBOLS)
      .split(', ')
      .filter((word) => /^[a-z]/.test(word)),
  ],
  ['exemptions', exemptions, [...Object.values(LAWS), ...exempt.map(({ name }) => name)]],
  ['the words of a provision', provisions, exempt.flatMap(({ section }) => wordsOf(section))],
  ['sources of a time limit', sources, clocks.map(({ title }) => title)],
  ['rules of a time limit', rules, clocks.map(({ rule }) => rule)],
];

/** Dates to be filled in, and numbers: what a translation must not lose. */
const figuresOf = (text: string) => [...(text.match(/\{\w+\}|\d+/g) ?? [])].sort().join();

describe.each(DICTIONARIES)('Welsh for %s', (_, dictionary, english) => {
  it('is there for all of it, and for nothing else', () => {
    expect(Object.keys(dictionary).sort()).toEqual([...new Set(english)].sort());
  });

  it('keeps the dates and the numbers', () => {
    const pairs = Object.entries(dictionary);
    expect(pairs.filter(([own, other]) => figuresOf(own) !== figuresOf(other))).toEqual([]);
  });
});

describe('Welsh for what stands in data', () => {
  it('leaves nothing in English but what is the same word', () => {
    expect(Object.entries(welsh).filter(([english, other]) => english === other)).toEqual([['Ward', 'Ward']]);
  });

  it('writes apostrophes as ’', () => {
    expect(Object.values(welsh).filter((other) => other.includes("'"))).toEqual([]);
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

  it('goes word by word where a text is put together', () => {
    expect(dataWordByWord('cy', 'seven, Kilo, X-ray')).toBe('saith, Kilo, X-ray');
    expect(dataWordByWord('en', 'seven, Kilo, X-ray')).toBe('seven, Kilo, X-ray');
  });
});
