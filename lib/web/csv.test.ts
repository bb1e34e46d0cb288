import { describe, expect, it } from 'vitest';
import { csvOf } from '#lib/web/csv';

const textOf = (...row: string[]) => new TextDecoder().decode(csvOf([row]));

describe('a table as CSV', () => {
  it('quotes what would end a cell or a row', () => {
    expect(textOf('Plain', 'two, parts', 'a "word"', 'two\nlines', '')).toBe(
      'Plain,"two, parts","a ""word""","two\nlines",\r\n',
    );
  });

  it.each(['=1+1', '+44 1632', '-1', '@SUM(A1)', '\tx', '\rx'])('runs no %j in a spreadsheet', (text) => {
    expect(textOf(text)).toMatch(/^"?'/);
  });

  it('begins with what tells spreadsheets that it is UTF-8', () => {
    expect([...csvOf([['ŵ']])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });
});
