import { describe, expect, it } from 'vitest';
import { readPostcodeDirectory } from '#lib/places/postcode-directory';

async function read(...lines: string[]) {
  async function* given() {
    yield* lines;
  }
  const placed = [];
  for await (const each of readPostcodeDirectory(given())) placed.push(each);
  return placed;
}

const HEADER = '\uFEFF"pcd","pcds","dointr","doterm","wd25cd"';

describe('the postcode directory', () => {
  it('gives each postcode in use with its ward’s code', async () => {
    expect(
      await read(
        HEADER,
        '"BW1 3CQ","BW1 3CQ","200001","","E05099012"',
        '"BW99ZZ ","BW9 9ZZ","198001","199612","E05099012"',
        'BW2 8TG,BW2 8TG,200001,,E05099008',
      ),
    ).toEqual([
      { postcode: 'BW1 3CQ', wardCode: 'E05099012' },
      { postcode: 'BW2 8TG', wardCode: 'E05099008' },
    ]);
  });

  it('knows the ward by the name of earlier editions too', async () => {
    expect(await read('pcds,doterm,osward', 'bw13cq,,E05099012')).toEqual([
      { postcode: 'BW1 3CQ', wardCode: 'E05099012' },
    ]);
  });

  it.each([
    ['is empty', [], 'The file is empty'],
    ['has other columns', ['a,b,c'], 'Line 1 must name the columns'],
    ['has a row cut short', [HEADER, '"BW1 3CQ","BW1 3CQ"'], 'Line 2 is no row'],
    ['has a row without a postcode', [HEADER, 'x,not one,200001,,E05099012'], 'Line 2 is no row'],
  ])('is refused when it %s, by the line', async (_, lines, sentence) => {
    await expect(read(...lines)).rejects.toThrow(sentence);
  });
});
