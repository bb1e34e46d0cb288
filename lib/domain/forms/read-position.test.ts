import { describe, expect, it } from 'vitest';
import { complaintForm } from '#lib/domain/forms/complaint-form';
import { hazardForm } from '#lib/domain/forms/hazard-form';
import { positionInWords, readPosition, writePosition } from '#lib/domain/forms/read-position';
import { serviceRequestForm } from '#lib/domain/forms/service-request-form';

const words = { west: '{latitude} north, {longitude} west', east: '{latitude} north, {longitude} east' };

describe('a position on the map', () => {
  it.each([
    ['51.50735, -0.12776', 51.507_35, -0.127_76],
    ['51.50735,-0.12776', 51.507_35, -0.127_76],
    ['52 1', 52, 1],
    ['60.85;  -0.9', 60.85, -0.9],
  ])('is read from “%s”', (text, latitude, longitude) => {
    expect(readPosition(text)).toEqual({ latitude, longitude });
  });

  it.each([
    '',
    '51.5',
    'the corner',
    '51.5, -0.1, 3',
    '51.5e0, -0.1',
    // Brussels, Dublin’s own latitude far out at sea, south of Scilly, north of Shetland.
    '50.85045, 4.34878',
    '53.3, -9',
    '49.7, -6',
    '61, -1',
  ])('is not read from “%s”', (text) => {
    expect(readPosition(text)).toBeNull();
  });

  it('is stored to five places', () => {
    expect(writePosition({ latitude: 51.507_351_9, longitude: -0.1 })).toBe('51.50735, -0.10000');
  });

  it.each([
    ['51.50735, -0.12776', '51.50735 north, 0.12776 west'],
    ['52.62800, 1.29930', '52.62800 north, 1.29930 east'],
    ['', ''],
  ])('stored as “%s” reads “%s”', (stored, said) => {
    expect(positionInWords(stored, words)).toBe(said);
  });
});

describe('the map', () => {
  it.each([complaintForm, hazardForm, serviceRequestForm])(
    'is offered in $id beside the words for the place, never alone',
    (form) => {
      const asking = form.pages.filter(({ questions }) => questions.some(({ kind }) => kind === 'position'));
      expect(asking).toHaveLength(1);
      const questions = asking.flatMap((page) => page.questions);
      expect(questions.map(({ id }) => id)).toContain(form.facts.place);
      expect(questions.find(({ kind }) => kind === 'position')).toMatchObject({
        optional: true,
        askedWith: 'map',
      });
    },
  );
});
