import type { Queryable } from '#lib/db/client';

/**
 * The stories of the same person as a story's resident, by their name with an email address, phone number or postcode: its
 * own is among them; none for whoever told us too little. Found by the index of these, before any case is looked at.
 */
export async function storiesOfSamePerson(db: Queryable, storyId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ story: string }[]>`
    select distinct other.case_id as story
    from party own
      cross join lateral (select array_agg(key) as keys from unnest(own.keys) key where key like '=%') same
      join party other on other.role = 'resident' and other.keys && same.keys
    where own.case_id = ${storyId} and own.role = 'resident'`;
  return rows.map(({ story }) => story);
}
