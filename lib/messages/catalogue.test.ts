import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '#lib/domain/processes/process';
import { processIds } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
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

const entries = entriesOf(en);

const formatted = ([key, message]: Entry, count = 2): string => {
  const values: Record<string, string | number | Date | ((chunks: string) => string)> = {};
  for (const [, name = '', kind] of message.matchAll(/\{\s*(\w+)\s*(?:,\s*(\w+))?/g))
    values[name] ??= valueFor(kind, count);
  for (const [, tag = ''] of message.matchAll(/<(\w+)>/g)) values[tag] = (chunks) => chunks;
  const t = createTranslator({
    locale: 'en-GB',
    messages: { message },
    timeZone: 'Europe/London',
    onError: (problem) => {
      throw new Error(`${key}: ${problem.message}`);
    },
  });
  return t.markup('message', values);
};

const valueFor = (kind: string | undefined, count: number) => {
  if (kind === 'date' || kind === 'time') return new Date('2026-12-04T12:00:00Z');
  if (kind === undefined || kind === 'select') return 'words';
  return count;
};

const failing = (isWrong: (text: string, entry: Entry) => boolean): string[] =>
  entries.filter((entry) => isWrong(formatted(entry), entry)).map(([key, message]) => `${key}: ${message}`);

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:])\s+/u);
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('the catalogue', () => {
  it('has only messages that can be formatted with their parameters', () => {
    expect(entries.length).toBeGreaterThan(200);
    expect(failing((text) => text.trim() === '')).toEqual([]);
  });

  it('has a singular and a plural form wherever a number is chosen by', () => {
    const plurals = entries.filter(([, message]) => message.includes(', plural,'));
    expect(plurals.length).toBeGreaterThan(5);
    const without = plurals.filter(([, message]) => !/\bone \{/.test(message) || !/\bother \{/.test(message));
    expect(without).toEqual([]);
    const same = plurals.filter((entry) => formatted(entry, 1) === formatted(entry, 2));
    expect(same).toEqual([]);
  });

  it('never blames and never babbles', () => {
    expect(
      failing((text) => /\b(invalid|oops|please note|sorry for any inconvenience)\b/i.test(text)),
    ).toEqual([]);
  });

  it('keeps every sentence to 28 words', () => {
    expect(failing((text) => sentencesOf(text).some((sentence) => wordsIn(sentence) > 28))).toEqual([]);
  });

  it('writes apostrophes as ’, because a straight one is an escape in ICU messages', () => {
    expect(failing((_, [, message]) => message.includes("'"))).toEqual([]);
  });

  it('leaves no braces behind', () => {
    expect(failing((text) => /[{}]/.test(text))).toEqual([]);
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
        t(`${process}.stages.${status}.next`, { date: 'Friday 4 December 2026' }),
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
