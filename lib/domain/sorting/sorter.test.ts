import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptApart } from '#lib/domain/sorting/kept-apart';
import { labelled, learned, unseen } from '#lib/domain/sorting/labelled';
import { scoreOf } from '#lib/domain/sorting/score';
import { sortRouteIds } from '#lib/domain/sorting/sort-route';
import { everyday, routesFor, sorterFrom, sortText, tellsOfDanger } from '#lib/domain/sorting/sorter';
import { readWords } from '#lib/domain/sorting/words';

const first = (text: string) => sortText(text)[0];

describe('the labelled sentences', () => {
  it('are more than 3,500, half of them never learnt from', () => {
    expect(labelled.length).toBeGreaterThan(3500);
    expect(Math.abs(learned.length / labelled.length - 0.5)).toBeLessThan(0.02);
  });

  it('are in no two halves and on no two routes', () => {
    const texts = labelled.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('have at least 20 of every route in each half', () => {
    for (const route of sortRouteIds) {
      expect(learned.filter((each) => each.route === route).length, route).toBeGreaterThanOrEqual(20);
      expect(unseen.filter((each) => each.route === route).length, route).toBeGreaterThanOrEqual(20);
    }
  });
});

describe('the sentences kept apart', () => {
  it('are more than 300, some for every route', () => {
    expect(new Set(keptApart.map(({ text }) => text)).size).toBeGreaterThan(300);
    expect(new Set(keptApart.map(({ route }) => route))).toEqual(new Set(sortRouteIds));
  });

  it('share more than six words in ten with no sentence that is learnt from', () => {
    const learnt = labelled.map(({ text }) => wordsIn(text));
    const near = keptApart.filter(({ text }) => {
      const own = wordsIn(text);
      return learnt.some((other) => likeness(own, other) > 0.6);
    });
    expect(near).toEqual([]);
  });
});

/** The share of the words of two texts that stand in both. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

const wordsIn = (text: string) => new Set(readWords(text, (word) => word).map(({ read }) => read));

describe('sortText', () => {
  it('is right often enough on the sentences kept apart', () => {
    const { sentences, first: right, amongThree } = scoreOf(keptApart, everyday);
    expect(right / sentences).toBeGreaterThan(0.85);
    expect(amongThree / sentences).toBeGreaterThan(0.95);
  });

  it('is right often enough on sentences it never learnt from', () => {
    const { sentences, first: right, amongThree } = scoreOf(unseen, sorterFrom(learned));
    expect(right / sentences).toBeGreaterThan(0.85);
    expect(amongThree / sentences).toBeGreaterThan(0.95);
  });

  it('is right often enough on sentences by a hand it never saw', () => {
    const others = labelled.filter(({ writer }) => writer !== 'fourth');
    const own = labelled.filter(({ writer }) => writer === 'fourth');
    const { sentences, first: right, amongThree } = scoreOf(own, sorterFrom(others));
    expect(right / sentences).toBeGreaterThan(0.85);
    expect(amongThree / sentences).toBeGreaterThan(0.95);
  });

  it('says which of the words speak for a route, as they were written', () => {
    expect(first('My BIN has been missed AGAIN and nobody rings back.')).toMatchObject({
      route: 'complaint-general',
      because: expect.arrayContaining(['missed AGAIN', 'BIN']),
    });
  });

  it('says of no word that it speaks for a route which no example had', () => {
    const told = first('My bin at Zyxwvuth was missed again');
    expect(told?.because.join(' ')).not.toContain('Zyxwvuth');
  });

  it('puts danger first', () => {
    expect(first('thank you for the new bins but I smell gas in the hall')?.route).toBe('emergency');
  });

  it('takes a question about figures or records of danger for what it is', () => {
    const asked =
      'Under the Freedom of Information Act, please give the number of flats that were on fire in 2024';
    expect(first(asked)?.route).toBe('foi');
  });

  it('reads through misspelling', () => {
    expect(first('I want to make a complant about how I was treeted, im very unhapy')?.route).toBe(
      'complaint-general',
    );
  });

  it.each(['', ' \n ', '?!', '…'])('suggests nothing for a text without words: “%s”', (text) => {
    expect(sortText(text)).toEqual([]);
  });

  it.each(['asdf qwer', 'pomocy', 'أحتاج مساعدة', '12345', 'Nie odebrano moich śmieci przez trzy tygodnie'])(
    'suggests nothing for words that no example has, and calls them no danger: “%s”',
    (text) => {
      expect(sortText(text)).toEqual([]);
      expect(tellsOfDanger(text)).toBe(false);
    },
  );

  it('calls a single word danger that calls for help', () => {
    expect(first('help')?.route).toBe('emergency');
    expect(tellsOfDanger('help')).toBe(true);
  });

  it('leaves out a way that is far from what was written, and no call for help', () => {
    const carers = 'My mum is 87 and the carers come two hours late every day and she falls';
    expect(sortText(carers).map(({ route }) => route)).toEqual(['complaint-adult-social-care', 'emergency']);
    expect(routesFor(carers)).toHaveLength(3);
  });

  it('gives at most three different routes, best first, and only the writer’s own words, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const suggestions = sortText(text);
        expect(new Set(suggestions.map(({ route }) => route)).size).toBe(suggestions.length);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(suggestions.length === 0).toBe(routesFor(text).length === 0);
        for (const { because } of suggestions) for (const words of because) expect(text).toContain(words);
      }),
    );
  });
});
