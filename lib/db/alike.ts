import type { Queryable } from '#lib/db/client';
import { fromColumn, toColumn } from '#lib/db/dates';
import type { Prisma } from '#lib/db/generated/client';
import { fromJson } from '#lib/db/json';
import { visibleCases } from '#lib/db/visibility';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Answers } from '#lib/domain/forms/form';
import type { Actor } from '#lib/domain/permissions/actor';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { Status } from '#lib/domain/processes/step-rule';
import type { Reference } from '#lib/domain/references/reference';

/** What is known of who it is from, as it was written. */
type Person = Readonly<Record<'name' | 'email' | 'phone' | 'postcode' | 'address', string | null>>;

/** What something new could be the same as: of one kind, and since when it is looked for. */
export type Likeness = {
  process: ProcessId;
  serviceId: string;
  categoryId: string | null;
  since: PlainDate;
  person: Person;
};

/** An open case of the kind. `isTheirs`: of the same person, by their name with another detail. */
export type AlikeCase = {
  reference: Reference;
  subject: string;
  status: Status;
  receivedOn: PlainDate;
  form: string;
  answers: Answers;
  isTheirs: boolean;
};

const MOST = 100;

/** The open cases of a kind that are the same person's, or recent and of the same category; the newest first. */
export async function findAlikeCases(
  db: Queryable,
  actor: Actor,
  { process, serviceId, categoryId, since, person }: Likeness,
): Promise<AlikeCase[]> {
  const { name, email, phone, postcode, address } = person;
  const own = await db.$queryRaw<{ key: string }[]>`
    select key from unnest(person_keys(${name}, ${email}, ${phone}, ${postcode}, ${address})) key where key like '=%'`;
  const keys = own.map(({ key }) => key);
  const parties = await db.party.findMany({
    where: { role: 'resident', keys: { hasSome: keys } },
    select: { caseId: true },
  });
  const theirs: Prisma.CaseWhereInput = { storyId: { in: parties.map(({ caseId }) => caseId) } };
  const recent: Prisma.CaseWhereInput[] =
    categoryId === null ? [] : [{ categoryId, receivedOn: { gte: toColumn(since) } }];
  const rows = await db.case.findMany({
    where: {
      AND: [
        visibleCases(actor, 'case:tell'),
        { process, serviceId, status: { not: 'closed' }, OR: [theirs, ...recent] },
      ],
    },
    select: {
      reference: true,
      subject: true,
      status: true,
      receivedOn: true,
      form: true,
      story: { select: { answers: true, parties: { where: { role: 'resident' }, select: { keys: true } } } },
    },
    orderBy: { createdAt: 'desc' },
    take: MOST,
  });
  return rows.map(({ story, ...row }) => ({
    reference: fromJson<Reference>(row.reference),
    subject: row.subject,
    status: fromJson<Status>(row.status),
    receivedOn: fromColumn(row.receivedOn),
    form: row.form,
    answers: fromJson<Answers>(story.answers),
    isTheirs: story.parties.some((party) => party.keys.some((key) => keys.includes(key))),
  }));
}
