import type { Queryable } from '#lib/db/client';

/** A line to show and to keep, such as '12 Quay Street, Brackwater, BW1 3CQ'. */
export type Address = string;

const MOST = 200;

/** The addresses of the offline table with this postcode ('BW1 3CQ'), in the order of their house numbers. */
export async function addressesAt(db: Queryable, postcode: string): Promise<readonly Address[]> {
  const rows = await db.address.findMany({ where: { postcode }, select: { text: true }, take: MOST });
  return rows.map(({ text }) => text).toSorted(inOrderOfNumbers);
}

/** The ward a postcode lies in; null where it is not known. */
export async function wardAt(db: Queryable, postcode: string): Promise<string | null> {
  const row = await db.postcode.findUnique({ where: { postcode }, select: { wardId: true } });
  return row?.wardId ?? null;
}

const { compare: inOrderOfNumbers } = new Intl.Collator('en-GB', { numeric: true });
