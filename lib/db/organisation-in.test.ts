import { expect, it } from 'vitest';
import { loadOrganisation } from '#lib/db/organisation';
import { organisationIn } from '#lib/db/organisation-in';
import { testCouncil } from '#lib/testing/test-council';

const test = testCouncil();

it('names in Welsh everything that the demonstration council does, and all its wards', async () => {
  const { council, options } = await loadOrganisation(test.database.client, 0);
  const listed = [options.services, options.wards, ...Object.values(options.categories)].flat();
  const names = listed.flatMap(({ label, hint = label, group = label }) => [label, hint, group]);
  expect(names.filter((name) => !Object.hasOwn(council.welsh, name))).toEqual([]);
});

it('keeps every id, and says by its English name what has no other', async () => {
  const english = await loadOrganisation(test.database.client, 0);
  const welsh = organisationIn('cy', {
    ...english,
    council: { ...english.council, welsh: { Parking: 'Parcio' } },
  });
  expect([...welsh.services.keys()]).toEqual([...english.services.keys()]);
  expect(welsh.services.get('parking')).toEqual({ ...english.services.get('parking'), name: 'Parcio' });
  expect(welsh.council.name).toBe(english.council.name);
  expect(organisationIn('en', english)).toBe(english);
});
