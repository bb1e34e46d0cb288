import { expect, it } from 'vitest';
import { mayBeOpened } from '#lib/domain/cases/scan';

it.each([
  ['clean', true],
  ['not-scanned', true],
  ['waiting', false],
  ['infected', false],
] as const)('a file that is %s may be opened: %s', (scan, isOpen) => {
  expect(mayBeOpened({ scan })).toBe(isOpen);
});
