import { type FoundPerson, findPeople, MOST_FOUND } from '#lib/db/callers';
import { readSought } from '#lib/domain/contact/sought';
import type { Context } from '#lib/use-cases/context';

/** Somebody who may be calling, with how many of their cases were found. Their newest is the way to their page. */
export type FoundCaller = FoundPerson & { open: number; closed: number };

const MOST_SHOWN = 20;

/** Who may be meant by what was typed, the likeliest first. What the actor may not know of is not among it, nor counted. */
export async function findCallers(
  { actor, database }: Context,
  typed: string,
): Promise<{ callers: readonly FoundCaller[]; hasMore: boolean }> {
  const found = await findPeople(database.client, actor, readSought(typed));
  const callers = callersAmong(found).toSorted((one, other) => other.exactly - one.exactly);
  const hasMore = callers.length > MOST_SHOWN || found.length === MOST_FOUND;
  return { callers: callers.slice(0, MOST_SHOWN), hasMore };
}

function isSame(one: FoundPerson, other: FoundPerson): boolean {
  return one.through === other.through && one.same.some((detail) => other.same.includes(detail));
}

function callersAmong(found: readonly FoundPerson[]): FoundCaller[] {
  const groups: FoundPerson[][] = [];
  for (const person of found) {
    const known = groups.find((group) => group.some((each) => isSame(each, person)));
    if (known) known.push(person);
    else groups.push([person]);
  }
  return groups.flatMap((group) => {
    const open = group.filter(({ isOpen }) => isOpen).length;
    return group.slice(0, 1).map((newest) => ({ ...newest, open, closed: group.length - open }));
  });
}
