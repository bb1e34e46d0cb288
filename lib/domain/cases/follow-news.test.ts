import { expect, it } from 'vitest';
import { followNews } from '#lib/domain/cases/follow-news';

it.each([
  ['received', 'in-progress', 'begun'],
  ['received', 'received', null],
  ['in-progress', 'in-progress', null],
  ['received', 'answered', 'ended'],
  ['in-progress', 'closed', 'ended'],
  ['answered', 'closed', null],
  ['closed', 'in-progress', 'again'],
] as const)('from %s to %s, whoever follows is told: %s', (before, after, news) => {
  expect(followNews(before, after)).toBe(news);
});
