import { type CaseFile, FILE, toFile } from '#lib/db/case-files';
import type { PartyRow } from '#lib/db/cases';
import type { Queryable } from '#lib/db/client';
import { fromColumn } from '#lib/db/dates';
import type { Prisma } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import { storiesOfSamePerson } from '#lib/db/stories';
import { visibleCases } from '#lib/db/visibility';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Known, Sought } from '#lib/domain/contact/sought';
import type { Actor } from '#lib/domain/permissions/actor';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { Reference } from '#lib/domain/references/reference';

/** Those under which a person stands, or may stand, in the database's index (person_keys and asked_keys there). */
type Keys = readonly string[];

/**
 * Somebody in a case, as a search found them. `same`: what they share only with themselves. `exactly`: how many words of
 * their name are written, or begin, just so.
 */
export type FoundPerson = Pick<PartyRow, 'name' | 'email' | 'address' | 'postcode'> & {
  reference: Reference;
  isOpen: boolean;
  /** Who was found, where it is somebody this person acts for. */
  through: string | null;
  same: readonly string[];
  exactly: number;
};

/** How many cases one search looks at: whoever finds more says more of the person. */
export const MOST_FOUND = 200;

const PERSON = { role: true, name: true, email: true, address: true, postcode: true, keys: true };

/** The people whom this fits, in cases that the actor may tell callers about; the newest case first. */
export async function findPeople(
  db: Queryable,
  actor: Actor,
  { reference, known }: Sought,
): Promise<FoundPerson[]> {
  const named = reference === null ? [] : await casesWhere(db, actor, { reference });
  if (named.length > 0) return named.flatMap((row) => toPerson(row, []));
  const asked = await keysOf(db, known);
  if (asked.length === 0) return [];
  const parties = {
    some: { role: { in: FINDABLE }, AND: asked.map((keys) => ({ keys: { hasSome: keys } })) },
  };
  const rows = await casesWhere(db, actor, { story: { parties } });
  return rows.flatMap((row) => toPerson(row, asked));
}

/** A member who asks for a resident has no matter of their own. The resident comes first. */
const FINDABLE = ['resident', 'represented'];

/** Whether a key is one that only one person has. */
const isOfOne = (key: string) => key.startsWith('=');

type FoundRow = Awaited<ReturnType<typeof casesWhere>>[number];

function casesWhere(db: Queryable, actor: Actor, where: Prisma.CaseWhereInput) {
  return db.case.findMany({
    where: { AND: [visibleCases(actor, 'case:tell'), where] },
    select: {
      reference: true,
      status: true,
      storyId: true,
      story: { select: { parties: { select: PERSON } } },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST_FOUND,
  });
}

function toPerson({ reference, status, storyId, story }: FoundRow, asked: readonly Keys[]): FoundPerson[] {
  const parties = FINDABLE.flatMap((role) => story.parties.filter((party) => party.role === role));
  const meant = parties.find(({ keys }) => asked.every((each) => each.some((key) => keys.includes(key))));
  const [resident] = parties;
  if (!resident || !meant) return [];
  const { role: _, keys: own, ...person } = resident;
  const exactly = asked.flat().filter((key) => key.startsWith('^') && meant.keys.includes(key)).length;
  return [
    {
      ...person,
      reference: fromJson<Reference>(reference),
      isOpen: status !== 'closed',
      through: meant === resident ? null : meant.name,
      same: [storyId, ...own.filter(isOfOne)],
      exactly,
    },
  ];
}

async function keysOf(db: Queryable, known: readonly Known[]): Promise<string[][]> {
  const rows = await db.$queryRaw<{ keys: string[] }[]>`
    select asked_keys(word) || person_keys(null, email, phone, postcode) as keys
    from jsonb_to_recordset(${JSON.stringify(known)}::jsonb) as known(word text, email text, phone text, postcode text)`;
  return rows.map(({ keys }) => keys).filter((keys) => keys.length > 0);
}

/** A closed case, as a line. */
export type ClosedMatter = { reference: Reference; process: ProcessId; subject: string; closedOn: PlainDate };

/** How many of somebody's matters are shown at once. */
const MOST_MATTERS = 50;

/**
 * What a resident has with the council, as far as the actor may tell callers about it: of the resident of this case, by
 * their name with their email address, phone number or postcode. The newest first.
 */
export async function findMattersOf(
  db: Queryable,
  actor: Actor,
  reference: Reference,
): Promise<{ open: readonly CaseFile[]; closed: readonly ClosedMatter[] } | null> {
  const visible = visibleCases(actor, 'case:tell');
  const found = await db.case.findFirst({
    where: { AND: [{ reference }, visible] },
    select: { storyId: true },
  });
  if (found === null) return null;
  const stories = await storiesOfSamePerson(db, found.storyId);
  const theirs: Prisma.CaseWhereInput = { storyId: { in: [found.storyId, ...stories] } };
  const newest = { orderBy: { createdAt: 'desc' }, take: MOST_MATTERS } as const;
  const [open, closed] = await Promise.all([
    db.case.findMany({
      where: { AND: [visible, theirs, { status: { not: 'closed' } }] },
      select: FILE,
      ...newest,
    }),
    db.case.findMany({
      where: { AND: [visible, theirs, { status: 'closed', closedOn: { not: null } }] },
      select: { reference: true, process: true, subject: true, closedOn: true },
      ...newest,
    }),
  ]);
  return { open: open.map(toFile), closed: closed.flatMap(toClosed) };
}

type ClosedRow = { reference: string; process: string; subject: string; closedOn: Date | null };

function toClosed({ reference, process, subject, closedOn }: ClosedRow): ClosedMatter[] {
  if (closedOn === null) return [];
  return [
    {
      reference: fromJson<Reference>(reference),
      process: fromJson<ProcessId>(process),
      subject,
      closedOn: fromColumn(closedOn),
    },
  ];
}
