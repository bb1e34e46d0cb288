import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#lib/testing/database';
import { seedDemonstration } from './seed.ts';

// Its cases happened so many days before today, whatever day that is: a week, then days before which or after which no
// work is done somewhere in the United Kingdom.
const ORDINARY = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
];
const NEAR_HOLIDAYS = ['2026-12-24', '2027-01-05', '2027-03-06', '2027-03-30', '2027-07-01', '2027-07-20'];

let test: TestDatabase;
beforeEach(async () => {
  test = await createTestDatabase();
});
afterEach(() => test.drop());

it.each([...ORDINARY, ...NEAR_HOLIDAYS])('loads the demonstration council on %s', async (day) => {
  const load = () => seedDemonstration(test.url, 'k'.repeat(44), new Date(`${day}T09:00:00Z`));
  expect(await load()).toBe(true);
  expect(await load()).toBe(false);
});
