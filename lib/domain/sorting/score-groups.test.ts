import { describe, expect, it } from 'vitest';
import { learned, unseen } from '#lib/domain/sorting/labelled';
import { scoreOf } from '#lib/domain/sorting/score';
import { scoreGroups } from '#lib/domain/sorting/score-groups';
import { sorterFrom } from '#lib/domain/sorting/sorter';

const sorter = sorterFrom(learned);
const groups = scoreGroups(unseen, sorter);
const shareOf = (...names: readonly string[]) => {
  const held = groups.filter(({ name }) => names.includes(name)).flatMap(({ sentences }) => sentences);
  return new Set(held).size / unseen.length;
};

describe('the sentences never learnt from', () => {
  it('are for a third and more on the boundaries that people mix up', () => {
    expect(shareOf('complaint or service request', 'FOI, EIR, SAR or question')).toBeGreaterThan(1 / 3);
  });

  it('are some misspelt and some Welsh', () => {
    expect(shareOf('with a word put right')).toBeGreaterThan(0.03);
    expect(shareOf('in Welsh')).toBeGreaterThan(0.05);
  });

  it.each(groups.map((group) => [group.name, group] as const))(
    'have the right route among three: %s',
    (_, group) => {
      const { sentences, first, amongThree } = scoreOf(group.sentences, sorter);
      expect(first / sentences).toBeGreaterThan(0.75);
      expect(amongThree / sentences).toBeGreaterThan(0.9);
    },
  );
});
