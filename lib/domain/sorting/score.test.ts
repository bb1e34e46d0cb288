import { expect, it } from 'vitest';
import { labelled } from '#lib/domain/sorting/labelled';
import { scoreOf } from '#lib/domain/sorting/score';
import { sorterFrom, sortText } from '#lib/domain/sorting/sorter';

it('counts what was right, what was among the three, and what was taken for what', () => {
  const text = 'I can smell gas in my kitchen';
  const [, second = { route: 'emergency' as const }] = sortText(text);
  const score = scoreOf(
    [
      { route: 'emergency', text },
      { route: second.route, text },
      { route: 'complaint-councillor', text },
      { route: 'complaint-councillor', text: `${text} now` },
      { route: 'compliment', text: '' },
    ],
    sorterFrom(labelled),
  );
  expect(score).toEqual({
    sentences: 5,
    first: 1,
    amongThree: 2,
    taken: [
      { route: 'complaint-councillor', for: 'emergency', times: 2 },
      { route: second.route, for: 'emergency', times: 1 },
    ],
  });
});
