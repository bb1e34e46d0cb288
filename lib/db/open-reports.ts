import type { Queryable } from '#lib/db/client';
import { fromColumn } from '#lib/db/dates';
import { fromJson } from '#lib/db/json';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Answers } from '#lib/domain/forms/form';
import type { ProcessId } from '#lib/domain/processes/process-id';

/** An open case, as far as it can be told to anybody once its place has been compared. */
export type OpenReport = {
  id: string;
  form: string;
  answers: Answers;
  wardId: string | null;
  receivedOn: PlainDate;
  isBegun: boolean;
};

const MOST = 500;

/** What is open of a kind, restricted cases left out; the newest 500 at most. */
export async function listOpenReports(
  db: Queryable,
  kind: { process: ProcessId; serviceId: string; categoryId: string },
): Promise<OpenReport[]> {
  const rows = await db.case.findMany({
    where: { ...kind, status: { in: ['received', 'in-progress'] }, classification: 'open' },
    select: {
      id: true,
      form: true,
      wardId: true,
      receivedOn: true,
      status: true,
      story: { select: { answers: true } },
    },
    orderBy: { receivedOn: 'desc' },
    take: MOST,
  });
  return rows.map(({ id, story, status, receivedOn, form, wardId }) => ({
    id,
    form,
    wardId,
    answers: fromJson<Answers>(story.answers),
    receivedOn: fromColumn(receivedOn),
    isBegun: status === 'in-progress',
  }));
}
