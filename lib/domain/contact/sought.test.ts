import { describe, expect, it } from 'vitest';
import { readSought } from '#lib/domain/contact/sought';

describe('who is looked for', () => {
  it.each([
    ['Agathe Underhill', [{ word: 'Agathe' }, { word: 'Underhill' }]],
    ['underhill, bw1 3cq', [{ postcode: 'bw1 3cq' }, { word: 'underhill' }]],
    ['BW13CQ Underhill', [{ postcode: 'BW13CQ' }, { word: 'Underhill' }]],
    ['01632 960 001 Brar', [{ phone: '01632 960 001' }, { word: 'Brar' }]],
    ['Brar +44 (0)1632-960001', [{ phone: '+44 (0)1632-960001' }, { word: 'Brar' }]],
    [
      'Brar sunita@post.example BW1 3CQ',
      [{ email: 'sunita@post.example' }, { postcode: 'BW1 3CQ' }, { word: 'Brar' }],
    ],
    ['  ', []],
  ])('reads “%s” by what each part is', (typed, known) => {
    expect(readSought(typed)).toEqual({ reference: null, known });
  });

  it.each(['222222222', '222 222 222', '222-222-222', 'Brar 222 222 222', '222222222 Brar'])(
    'finds a reference in “%s”',
    (typed) => {
      expect(readSought(typed).reference).toBe('222222222');
    },
  );

  it('looks at no more than eight things and 200 characters', () => {
    expect(readSought('a b c d e f g h i j').known).toHaveLength(8);
    expect(readSought(`${'x'.repeat(500)} y`).known).toEqual([{ word: 'x'.repeat(200) }]);
  });
});
