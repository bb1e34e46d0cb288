import { readdirSync, readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, languageTag } from '#lib/domain/council/language';
import { processIds } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import { STATUSES } from '#lib/domain/processes/step-rule';
import { cy } from '#lib/messages/cy';
import { en } from '#lib/messages/en';
import { outcomeWords } from '#lib/messages/outcome-words';
import { translator } from '#lib/messages/translate';

type Tree = { readonly [key: string]: string | Tree };
type Entry = readonly [key: string, message: string];

const entriesOf = (tree: Tree, path: readonly string[] = []): Entry[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value] as const]
      : entriesOf(value, [...path, key]),
  );

const catalogues = { en: entriesOf(en), cy: entriesOf(cy) } as const satisfies Record<Language, Entry[]>;

type Telling = { readonly language?: Language; readonly count?: number };

const formatted = ([key, message]: Entry, { language = 'en', count = 2 }: Telling = {}): string => {
  const values: Record<string, string | number | Date | ((chunks: string) => string)> = {};
  for (const { name, kind } of parametersOf(message)) values[name] ??= valueFor(kind, count);
  for (const [, tag = ''] of message.matchAll(/<(\w+)>/g)) values[tag] = (chunks) => chunks;
  const t = createTranslator({
    locale: languageTag(language),
    messages: { message },
    timeZone: 'Europe/London',
    onError: (problem) => {
      throw new Error(`${key}: ${problem.message}`);
    },
  });
  return t.markup('message', values);
};

// A choice of one word looks like a parameter: in 'one {it} other {them}' nothing is one.
const PARAMETER = /(?<!\b(?:one|two|other) )\{\s*(\w+)\s*(?:,\s*(\w+)|\})/g;

const parametersOf = (message: string): { readonly name: string; readonly kind: string | undefined }[] =>
  [...message.matchAll(PARAMETER)].map(([, name = '', kind]) => ({ name, kind }));

const valueFor = (kind: string | undefined, count: number) => {
  if (kind === 'date' || kind === 'time') return new Date('2026-12-04T12:00:00Z');
  if (kind === undefined || kind === 'select') return 'words';
  return count;
};

const failing = (language: Language, isWrong: (text: string, entry: Entry) => boolean): string[] =>
  catalogues[language]
    .filter((entry) => isWrong(formatted(entry, { language }), entry))
    .map(([key, message]) => `${key}: ${message}`);

// What a catalogue cannot do to a value: “tan ddydd Gwener”, “i Gyngor”. A date’s own d is put before it.
const SOFTENED =
  /\b(?:am|ar|at|dan|dros|drwy|gan|heb|hyd|i|o|tan|trwy) \{(?:date|from|to|on|until|council|service)\}/i;

const CHECK = /^\/\/ (?:Awaiting a translator’s check|Checked by a translator on \d{4}-\d{2}-\d{2})\.\n/;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:])\s+/u);
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe.each(LANGUAGES)('the catalogue (%s)', (language) => {
  const entries: readonly Entry[] = catalogues[language];

  it('has only messages that can be formatted with their parameters', () => {
    expect(entries.length).toBeGreaterThan(200);
    expect(failing(language, (text) => text.trim() === '')).toEqual([]);
  });

  it('has a form for every number wherever a number is chosen by', () => {
    const plurals = entries.filter(([, message]) => message.includes(', plural,'));
    expect(plurals.length).toBeGreaterThan(5);
    const without = plurals.filter(([, message]) => !/\bone \{/.test(message) || !/\bother \{/.test(message));
    expect(without).toEqual([]);
    for (const entry of plurals)
      for (const count of [0, 1, 2, 3, 6, 11])
        expect(formatted(entry, { language, count }).trim()).not.toBe('');
  });

  it('keeps every sentence to 28 words', () => {
    expect(failing(language, (text) => sentencesOf(text).some((said) => wordsIn(said) > 28))).toEqual([]);
  });

  it('writes apostrophes as ’, because a straight one is an escape in ICU messages', () => {
    expect(failing(language, (_, [, message]) => message.includes("'"))).toEqual([]);
  });

  it('leaves no braces behind', () => {
    expect(failing(language, (text) => /[{}]/.test(text))).toEqual([]);
  });
});

describe('the catalogue in English', () => {
  it('tells one from many wherever a number is chosen by', () => {
    const plurals = catalogues.en.filter(([, message]) => message.includes(', plural,'));
    const same = plurals.filter((entry) => formatted(entry, { count: 1 }) === formatted(entry, { count: 2 }));
    expect(same).toEqual([]);
  });

  it('never blames and never babbles', () => {
    expect(
      failing('en', (text) => /\b(invalid|oops|please note|sorry for any inconvenience)\b/i.test(text)),
    ).toEqual([]);
  });
});

describe('the catalogue in Welsh', () => {
  const welsh = new Map(catalogues.cy);

  it('has exactly the keys of the English one', () => {
    expect([...welsh.keys()]).toEqual(catalogues.en.map(([key]) => key));
  });

  it('takes exactly the parameters and the tags of the English one', () => {
    const taken = (message: string) =>
      [
        ...parametersOf(message).map(({ name }) => name),
        ...[...message.matchAll(/<\/?\w+>/g)].map(String),
      ].sort();
    const different = catalogues.en.filter(([key, message]) => {
      const own = welsh.get(key) ?? '';
      return [...new Set(taken(message))].join() !== [...new Set(taken(own))].join();
    });
    expect(different).toEqual([]);
  });

  it('leaves nothing in English but signs and names', () => {
    const same = catalogues.en.filter(([key, message]) => welsh.get(key) === message).map(([key]) => key);
    expect(same).toEqual([
      'sorting.quoted',
      'track.page.step.on',
      'track.letters.council',
      'track.letters.fileAbout',
      'legal.contact.generalHeading',
      'legal.privacy.cookieDraft',
      'legal.privacy.cookieWords',
      'legal.privacy.cookieCarried',
      'legal.privacy.cookieTracking',
      'legal.privacy.cookieLanguage',
      'legal.privacy.cookieRequests',
      'legal.privacy.cookieTyped',
      'legal.privacy.cookieOwnCode',
      'legal.privacy.cookieRepresentative',
    ]);
  });

  it('softens the day where “on” comes before a date, and nothing else', () => {
    expect(translator('cy', 'mail.received')('receivedOn', { date: 'dydd Gwener 4 Rhagfyr 2026' })).toBe(
      'Daeth i law ar ddydd Gwener 4 Rhagfyr 2026.',
    );
    const softened = [...welsh.values()].flatMap((message) => [...message.matchAll(/[\p{L}]\{(\w+)\}/gu)]);
    expect([...new Set(softened.map(([, name]) => name))].sort()).toEqual(['date', 'from', 'on', 'to']);
  });

  it('puts no date, council or service after a word that would soften it', () => {
    const softened = catalogues.cy.filter(([, message]) => SOFTENED.test(message));
    expect(softened).toEqual([]);
  });

  it('says of every file that it awaits a translator’s check, or when it had one', () => {
    const folder = new URL('./cy/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const unmarked = files.filter((name) => !CHECK.test(readFileSync(new URL(name, folder), 'utf8')));
    expect(files.length).toBeGreaterThan(60);
    expect(unmarked).toEqual([]);
  });
});

describe('the stages', () => {
  const t = translator('en', 'processes');

  it.each(processIds)('say where a %s stands, whose turn it is and what comes next', (process) => {
    for (const status of STATUSES) {
      const said = [
        t(`${process}.stages.${status}.title`),
        t(`${process}.stages.${status}.meaning`),
        t(`${process}.stages.${status}.turn`),
        t(`${process}.stages.${status}.next`, { date: 'Friday 4 December 2026', after: 'You can go on.' }),
      ];
      expect(said.every((sentence) => sentence.length > 8)).toBe(true);
    }
  });

  it.each(processIds)('give the date by which a %s is answered', (process) => {
    const next = t(`${process}.stages.in-progress.next`, { date: 'Friday 4 December 2026' });
    expect(next).toContain('by Friday 4 December 2026');
  });
});

describe('outcomeWords', () => {
  const outcomes = processIds.flatMap((process) =>
    PROCESSES[process].packs.flatMap((pack) =>
      pack.stages.flatMap(({ outcomes }) => outcomes.map(({ id }) => [process, id] as const)),
    ),
  );

  it.each(outcomes)('has residents’ words for the %s outcome %s', (process, outcome) => {
    const { name, sentence } = outcomeWords('en', process, outcome);
    expect(name.length).toBeGreaterThan(3);
    expect(sentence).toMatch(/[.]$/);
  });

  it('throws for an outcome that the process does not have', () => {
    expect(() => outcomeWords('en', 'complaint', 'granted')).toThrow();
  });
});
