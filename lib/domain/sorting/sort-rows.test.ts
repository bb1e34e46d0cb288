import { describe, expect, it } from 'vitest';
import { sortRows } from '#lib/domain/sorting/sort-rows';

describe('sortRows', () => {
  it('gives each row its routes, in the order of the file', () => {
    const sorted = sortRows([
      { id: 'b', text: 'How many parking fines did you issue in 2024? Freedom of Information request' },
      { id: 'a', text: 'Thank you so much to the library staff' },
    ]);
    expect(sorted).toMatchObject({
      ok: true,
      rows: [
        { id: 'b', routes: ['foi', expect.any(String), expect.any(String)] },
        { id: 'a', routes: ['compliment', expect.any(String), expect.any(String)] },
      ],
    });
  });

  it.each(['', ' … ', '?'])('gives no route to “%s”, which has no words, and sorts the others', (text) => {
    const rows = [
      { id: 'a', text },
      { id: 'b', text: 'bins' },
    ];
    expect(sortRows(rows)).toMatchObject({
      ok: true,
      rows: [
        { id: 'a', routes: [] },
        { id: 'b', routes: { length: 3 } },
      ],
    });
  });

  it('gives an id that is a number as the number it is', () => {
    expect(sortRows([{ id: 7, text: 'bins' }])).toMatchObject({ ok: true, rows: [{ id: 7 }] });
  });

  it.each<[unknown, string]>([
    [{}, 'The file holds no JSON array of rows.'],
    [[{ id: 'a' }], 'Row a (number 1): the text is no text.'],
    [[{ text: 'words' }], 'Row number 1, which has no id: the id is neither text nor a number.'],
    [[{ id: '', text: 'words' }], 'Row number 1, which has no id: the id is empty.'],
    [[null], 'Row number 1, which has no id: the row is no object.'],
    [
      [
        { id: 'a', text: 'words' },
        { id: 'a', text: 'others' },
      ],
      'Row a (number 2): a row before it has the same id.',
    ],
  ])('names what is wrong with %j', (input, fault) => {
    expect(sortRows(input)).toEqual({ ok: false, faults: [fault] });
  });
});
