import { expect, it } from 'vitest';
import { isSortRouteId } from '#lib/domain/sorting/sort-route';

it('knows the names of the ways in, and no others', () => {
  expect(['foi', 'emergency', 'none', '__proto__'].filter(isSortRouteId)).toEqual(['foi', 'emergency']);
});
