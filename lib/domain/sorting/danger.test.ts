import { describe, expect, it } from 'vitest';
import { dangerIn } from '#lib/domain/sorting/danger';
import { isLearned, learned, unseen } from '#lib/domain/sorting/labelled';
import { dangerous } from '#lib/domain/sorting/sentences/danger';
import { harmless } from '#lib/domain/sorting/sentences/harmless';
import { routesFor, sorterFrom, tellsOfDanger } from '#lib/domain/sorting/sorter';

const isHeldOut = (text: string) => !isLearned(text);
const sorter = sorterFrom(learned);

/** Which share of the texts is told to call for help. */
function shareOf(texts: readonly string[]): number {
  return texts.filter((text) => tellsOfDanger(text, sorter)).length / texts.length;
}

describe('who to call is shown', () => {
  it('for 95 % and more of the sentences of danger that were held back', () => {
    expect(shareOf(dangerous.filter(isHeldOut))).toBeGreaterThanOrEqual(0.95);
  });

  it('for 95 % and more of the emergencies that the sorter never learnt from', () => {
    const emergencies = unseen.filter(({ route }) => route === 'emergency');
    expect(shareOf(emergencies.map(({ text }) => text))).toBeGreaterThanOrEqual(0.95);
  });

  it('for 5 % at most of what only sounds like danger', () => {
    expect(shareOf(harmless.filter(isHeldOut))).toBeLessThanOrEqual(0.05);
  });

  it('for 2 % at most of all that people write for another reason', () => {
    const others = unseen.filter(({ route }) => route !== 'emergency');
    expect(shareOf(others.map(({ text }) => text))).toBeLessThanOrEqual(0.02);
  });

  it('for no sentence of both sets, which are 140 long each at least', () => {
    expect(dangerous.filter((text) => harmless.includes(text))).toEqual([]);
    expect(Math.min(dangerous.length, harmless.length)).toBeGreaterThanOrEqual(140);
  });
});

describe('the first suggestion', () => {
  it('is to call for help for 5 % at most of what only sounds like danger', () => {
    const first = harmless.filter((text) => routesFor(text, sorter)[0] === 'emergency');
    expect(first.length / harmless.length).toBeLessThanOrEqual(0.05);
  });

  it('is the school for what was done at school, with who to call beside it', () => {
    expect(routesFor('A teaching assistant slapped my son across the legs')).toEqual([
      'complaint-school',
      expect.any(String),
      'emergency',
    ]);
  });
});

describe('dangerIn', () => {
  it.each([
    ['urgent', 'the carer hit my mum'],
    ['risk', 'we have nowhere to sleep tonight'],
    ['urgent', 'thanks for the new bins but the carer hit my mum'],
    [null, 'thank you to the carer who found my mum on the floor'],
    [null, 'how many people were hurt or attacked in 2023'],
    [null, 'mend the swing before a child is hurt'],
  ])('gives %s for “%s”', (danger, text) => {
    expect(dangerIn(text.split(' '))).toBe(danger);
  });
});
