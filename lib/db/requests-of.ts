import { RECORD, toEvent } from '#lib/db/case-events';
import type { Queryable } from '#lib/db/client';
import type { Case } from '#lib/domain/cases/case';
import { caseFromEvents } from '#lib/domain/cases/evolve';

/** A case of somebody's; `isMember`: they asked for the resident. */
export type OwnRequest = { matter: Case; isMember: boolean };

const MOST = 100;

/** The cases that are shown of the people with an email address, compared without case, the newest first; 100 at most. */
export async function findRequestsOf(db: Queryable, email: string): Promise<OwnRequest[]> {
  // A story's people stand with its first case. PostgreSQL's `=` here takes % and _ as they are.
  const own = await db.$queryRaw<{ id: string; isMember: boolean }[]>`
    select c.id, bool_and(p.role = 'member') as "isMember"
    from party p join "case" c on c.story_id = p.case_id
    where lower(p.email) = lower(${email}) and p.role in ('resident', 'member') and c.classification = 'open'
    group by c.id, c.created_at order by c.created_at desc limit ${MOST}`;
  const rows = await db.case.findMany({
    where: { id: { in: own.map(({ id }) => id) } },
    select: { events: RECORD },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map(({ events }) => {
    const matter = caseFromEvents(events.map(toEvent));
    return { matter, isMember: own.find(({ id }) => id === matter.id)?.isMember ?? false };
  });
}
