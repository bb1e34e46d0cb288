import { projectContactLimits } from '#lib/db/contact-limits';
import { toColumn, toColumnOrNull } from '#lib/db/dates';
import type { Prisma } from '#lib/db/generated/client';
import { fromJson, toJson } from '#lib/db/json';
import { projectLessons } from '#lib/db/lessons';
import { projectUndertakings } from '#lib/db/undertakings';
import { compareDates } from '#lib/domain/calendar/plain-date';
import { quietSince } from '#lib/domain/cases/alerts';
import { type Case, readersOf } from '#lib/domain/cases/case';
import { nextDateOf } from '#lib/domain/cases/case-clocks';
import { awaited } from '#lib/domain/cases/contribution';
import { awaitedApproval } from '#lib/domain/cases/draft';
import { closesOn } from '#lib/domain/cases/lapse';
import { lapsesOn } from '#lib/domain/cases/lapses-on';
import { openLessons } from '#lib/domain/cases/lesson';
import { type CountedDates, countDates } from '#lib/domain/cases/topics/dates';
import { openUndertakings } from '#lib/domain/cases/undertaking';
import type { Counting } from '#lib/domain/deadlines/trace';
import { answerTimeOf, isAcknowledgedLate } from '#lib/domain/reports/answer-time';

/**
 * Which rows these columns are: raised by one whenever there is another, or one is computed otherwise. The next start
 * computes rows of a lower number again.
 */
export const PROJECTED_AS = 8;

/** The columns that follow from the events, and can be rebuilt from them. */
export function project(matter: Case, counting: Counting) {
  const answered = matter.status === 'answered' || matter.status === 'closed' ? matter : null;
  return {
    process: matter.process,
    pack: matter.pack,
    stage: matter.stage,
    storyId: matter.storyId,
    readers: readersOf(matter),
    form: matter.form,
    formVersion: matter.formVersion,
    channel: matter.channel,
    classification: matter.restricted ? 'restricted' : 'open',
    receivedOn: toColumn(matter.receivedOn),
    loggedById: matter.loggedById,
    status: matter.status,
    serviceId: matter.serviceId,
    categoryId: matter.categoryId,
    wardId: matter.wardId,
    teamId: matter.teamId,
    assignedToId: matter.assignedToId,
    outcome: answered?.outcome ?? null,
    acknowledgedOn: toColumnOrNull(matter.status === 'received' ? null : matter.acknowledgedOn),
    answeredOn: toColumnOrNull(answered?.answeredOn ?? null),
    closedOn: toColumnOrNull(matter.status === 'closed' ? matter.closedOn : null),
    undertakings: toJson(projectUndertakings(matter)),
    lessons: toJson(projectLessons(matter)),
    ...projectContactLimits(matter),
    acknowledgedLate: isAcknowledgedLate(matter, counting),
    ...projectAnswerTime(matter, counting),
    ...projectSigns(matter),
    ...projectApproval(matter),
    ...projectPromised(matter),
    ...projectDates(matter, counting),
    quietSince: toColumnOrNull(quietSince(matter)),
    lapsesOn: toColumnOrNull(lapsesOn(matter, counting)),
    closesOn: toColumnOrNull(closesOn(matter)),
    projectedAs: PROJECTED_AS,
  };
}

function projectAnswerTime(matter: Case, counting: Counting) {
  const { timeliness = null, workingDays = null } = answerTimeOf(matter, counting) ?? {};
  return { timeliness, answeredAfter: workingDays };
}

function projectSigns({ assessment, letterSince }: Case) {
  return {
    urgency: assessment?.urgency ?? null,
    careFlags: [...(assessment?.flags ?? [])],
    letterSince: toColumnOrNull(letterSince),
  };
}

function projectApproval(matter: Case) {
  const { on = null, ...approval } = awaitedApproval(matter) ?? {};
  return { approvalAskedOn: toColumnOrNull(on), approval: toJson(approval) };
}

function projectPromised({ undertakings, contributions, lessons }: Case) {
  const [lesson] = openLessons(lessons).toSorted((a, b) => compareDates(a.dueOn, b.dueOn));
  const [promise] = openUndertakings(undertakings);
  const [contribution] = awaited(contributions).toSorted((a, b) => compareDates(a.dueOn, b.dueOn));
  return {
    lessonDueOn: toColumnOrNull(lesson?.dueOn ?? null),
    promiseDueOn: toColumnOrNull(promise?.dueOn ?? null),
    contributionDueOn: toColumnOrNull(contribution?.dueOn ?? null),
  };
}

function projectDates(matter: Case, counting: Counting) {
  const due = nextDateOf(matter, counting);
  return {
    dueOn: toColumnOrNull(due?.dueOn ?? null),
    dueAt: due?.dueAt == null ? null : new Date(due.dueAt),
    dueClock: due?.ruleId ?? null,
    dates: toJson(countDates(matter, counting) ?? {}),
  };
}

/** Null for a case without running clocks, and for one written before dates were kept. */
export function datesFromColumn(column: Prisma.JsonValue): CountedDates | null {
  const dates = fromJson<Partial<CountedDates>>(column);
  return dates.edition === undefined || dates.due === undefined
    ? null
    : { edition: dates.edition, due: dates.due };
}
