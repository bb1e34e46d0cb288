import { listOpenReports, type OpenReport } from '#lib/db/open-reports';
import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import { areInOneStreet } from '#lib/domain/contact/same-street';
import { holds } from '#lib/domain/forms/condition';
import { factsOf } from '#lib/domain/forms/facts';
import type { Answers, Form, Page } from '#lib/domain/forms/form';
import { formById } from '#lib/domain/forms/registry';
import type { Context } from '#lib/use-cases/context';

/** What is open of the same kind in the same street: how many, since when, and whether somebody has begun. Nothing of anybody. */
export type Nearby = { count: number; since: PlainDate; isBegun: boolean };

/** What a page shows of reports like the one being filled in; null where it shows none, or there is none. */
export async function findNearby(
  { database }: Pick<Context, 'database'>,
  form: Form,
  { page: { nearbyWhen }, answers }: { page: Page; answers: Answers },
): Promise<Nearby | null> {
  const near = await reportsNear({ database }, form, { nearbyWhen, answers });
  const [since] = near.map(({ receivedOn }) => receivedOn).toSorted(compareDates);
  return since === undefined
    ? null
    : { count: near.length, since, isBegun: near.some(({ isBegun }) => isBegun) };
}

/** The id of the first that came of the reports like this one; null where there is none, or the form asks of none. */
export async function findFirstNearby(
  { database }: Pick<Context, 'database'>,
  form: Form,
  answers: Answers,
): Promise<string | null> {
  const nearbyWhen = form.pages.find((page) => page.nearbyWhen !== undefined)?.nearbyWhen;
  const near = await reportsNear({ database }, form, { nearbyWhen, answers });
  const [first] = near.toSorted((one, other) => compareDates(one.receivedOn, other.receivedOn));
  return first?.id ?? null;
}

type Alike = { nearbyWhen: Page['nearbyWhen']; answers: Answers };

async function reportsNear(
  { database }: Pick<Context, 'database'>,
  form: Form,
  { nearbyWhen, answers }: Alike,
): Promise<OpenReport[]> {
  const { serviceId, categoryId, place, wardId } = factsOf(form, answers);
  if (nearbyWhen === undefined || !holds(nearbyWhen, answers)) return [];
  if (serviceId === null || categoryId === null || place === null) return [];
  const kind = { process: form.process, serviceId, categoryId };
  const open = await listOpenReports(database.client, kind);
  return open.filter((report) => isNear(report, { place, wardId }));
}

// A town may have two streets of one name, in two wards.
function isNear(report: OpenReport, { place, wardId }: { place: string; wardId: string | null }): boolean {
  const isElsewhere = wardId !== null && report.wardId !== null && wardId !== report.wardId;
  const form = formById(report.form);
  const other = form && factsOf(form, report.answers).place;
  return !isElsewhere && other !== null && areInOneStreet(place, other);
}
