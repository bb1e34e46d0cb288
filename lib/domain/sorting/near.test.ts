import { describe, expect, it } from 'vitest';
import { nearServices, searchedWords, tellingWords } from '#lib/domain/sorting/near';

describe('tellingWords', () => {
  it('leaves out what stands in any letter, and says each word once', () => {
    expect(tellingWords('Please could you tell the council that parking is parking')).toEqual([
      'tell',
      'parking',
    ]);
  });

  it('gives at most ten, and none of nothing', () => {
    expect(tellingWords('alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo')).toHaveLength(
      10,
    );
    expect(tellingWords('')).toEqual([]);
  });
});

describe('searchedWords', () => {
  it('looks for a Welsh word in both languages, and for no little word of either', () => {
    expect(searchedWords('Faint o ddirwyon parcio mae’r cyngor wedi eu rhoi?')).toEqual(
      expect.arrayContaining([['parking', 'parcio']]),
    );
    expect(searchedWords('Faint o ddirwyon parcio mae’r cyngor wedi eu rhoi?').flat()).not.toContain('wedi');
  });

  it('looks for an English word once, however often and in whatever letters it stands there', () => {
    expect(searchedWords('Parking, PARKING and trees & (lamps) | !')).toEqual([
      ['parking'],
      ['trees'],
      ['lamps'],
    ]);
    expect(searchedWords('the neighbour’s hedge')).toEqual([['neighbours'], ['hedge']]);
  });
});

describe('nearServices', () => {
  const services = [
    { name: 'Bins and recycling', summary: 'Household waste and recycling' },
    { name: 'Trees and parks', summary: 'Trees, parks, playgrounds' },
    { name: 'Parking', summary: 'Permits, fines and car parks' },
    { name: 'Housing repairs', summary: 'Repairs to council homes' },
    { name: 'Street cleaning', summary: 'Litter and recycling bins' },
  ];
  const near = (text: string) => nearServices(text, services).map(({ name }) => name);

  it('finds services by a word of their name, whatever its ending', () => {
    expect(near('nobody repaired my house')).toEqual(['Housing repairs']);
  });

  it('finds them by what Welsh words mean', () => {
    expect(near('Rwyf am gwyno: collwyd fy min am y trydydd tro')).toEqual(['Bins and recycling']);
  });

  it('puts first what shares most', () => {
    expect(near('The trees by the parking place and the park playground')).toEqual([
      'Trees and parks',
      'Parking',
    ]);
  });

  it('gives at most three', () => {
    expect(near('recycling bins, trees, parking and repairs')).toHaveLength(3);
  });
});
