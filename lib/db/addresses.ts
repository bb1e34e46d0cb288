import type { Database, Queryable } from '#lib/db/client';
import { inTransaction } from '#lib/db/transaction';

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

/** The council's wards by their codes of the Office for National Statistics; wards without one are left out. */
export async function wardsByCode(db: Queryable): Promise<ReadonlyMap<string, string>> {
  const wards = await db.ward.findMany({ where: { code: { not: null } } });
  return new Map(wards.map(({ id, code }) => [code ?? '', id]));
}

/** Puts these postcodes, each in its ward, in the place of all that are known: all of them or none. */
export async function replacePostcodes(
  database: Database,
  postcodes: readonly { postcode: string; wardId: string }[],
): Promise<void> {
  await inTransaction(database, async (tx) => {
    await tx.postcode.deleteMany();
    for (let from = 0; from < postcodes.length; from += AT_ONCE)
      await tx.postcode.createMany({ data: postcodes.slice(from, from + AT_ONCE) });
  });
}

const AT_ONCE = 5000;

const { compare: inOrderOfNumbers } = new Intl.Collator('en-GB', { numeric: true });
