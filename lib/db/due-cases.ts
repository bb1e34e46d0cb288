import type { Queryable } from '#lib/db/client';
import { fromColumn, toColumn } from '#lib/db/dates';
import { fromJson } from '#lib/db/json';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';

/** An open case with a date to be met, and who should know. */
export type DueCase = {
  id: string;
  process: ProcessId;
  pack: string;
  dueOn: PlainDate;
  dueClock: string;
  /** The officer it is allocated to, or else the managers of its service; of an information request, the officers. */
  tell: readonly { id: string; email: string }[];
};

/** Open cases due on or before a date, in id order after `afterId`: a page of a sweep that reads only what can be due. */
export async function findDueCases(
  db: Queryable,
  { by, afterId, limit }: { by: PlainDate; afterId: string | null; limit: number },
): Promise<DueCase[]> {
  const rows = await db.case.findMany({
    where: {
      status: { not: 'closed' },
      dueOn: { lte: toColumn(by) },
      dueClock: { not: null },
      ...(afterId === null ? {} : { id: { gt: afterId } }),
    },
    select: {
      id: true,
      process: true,
      pack: true,
      dueOn: true,
      dueClock: true,
      assignedTo: { select: { id: true, email: true, active: true } },
      service: {
        select: {
          staff: {
            where: { staff: { role: 'manager', active: true } },
            select: { staff: { select: { id: true, email: true } } },
            // Always in one order, so that two sweeps at once wait for each other instead of locking crosswise.
            orderBy: { staffId: 'asc' },
          },
        },
      },
    },
    orderBy: { id: 'asc' },
    take: limit,
  });
  const officers = await findInformationOfficers(db);
  return rows.flatMap((row) => {
    if (row.dueOn === null || row.dueClock === null) return [];
    const owner = row.assignedTo?.active ? [{ id: row.assignedTo.id, email: row.assignedTo.email }] : null;
    const process = fromJson<ProcessId>(row.process);
    const managers = row.service.staff.map(({ staff }) => staff);
    return {
      id: row.id,
      process,
      pack: row.pack,
      dueOn: fromColumn(row.dueOn),
      dueClock: row.dueClock,
      tell: owner ?? (PROCESSES[process].informationRequest ? officers : managers),
    };
  });
}

function findInformationOfficers(db: Queryable): Promise<{ id: string; email: string }[]> {
  return db.staff.findMany({
    where: { role: 'information-officer', active: true },
    select: { id: true, email: true },
    orderBy: { id: 'asc' },
  });
}
