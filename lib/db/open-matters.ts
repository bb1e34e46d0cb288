import { BEFORE_ALL } from '#lib/db/before-all';
import type { Queryable } from '#lib/db/client';
import { readChains } from '#lib/db/records';
import type { Case } from '#lib/domain/cases/case';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { ProcessId } from '#lib/domain/processes/process-id';

const PAGE = 250;

/** The open cases of a process as their events tell them, a page at a time, in id order: none is kept. */
export async function* openMatters(db: Queryable, process: ProcessId): AsyncGenerator<Case[]> {
  let afterId: string | null = BEFORE_ALL;
  while (afterId !== null) {
    const rows: { id: string }[] = await db.case.findMany({
      where: { process, status: { not: 'closed' }, id: { gt: afterId } },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: PAGE,
    });
    const ids = rows.map(({ id }) => id);
    const chains = await readChains(db, ids);
    yield ids.map((id) => caseFromEvents(chains.get(id)?.events ?? []));
    afterId = rows.length < PAGE ? null : (ids.at(-1) ?? null);
  }
}
