import { type EqualityCount, listEqualityCounts } from '#lib/db/equality-counts';
import { nameOfService } from '#lib/db/organisation';
import { countSuggestions, listContactDays, listRatings, type SuggestionCount } from '#lib/db/reports';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { quarterOf } from '#lib/domain/equality/quarter';
import { answersTo, type EqualityQuestion, equalityQuestionIds } from '#lib/domain/equality/questions';
import { type Shown, suppressed } from '#lib/domain/equality/suppress';
import { can } from '#lib/domain/permissions/permissions';
import type { OfMonth } from '#lib/domain/reports/by-month';
import { type ContactMonth, contactMonths } from '#lib/domain/reports/first-contact';
import { type RatingRow, ratingRows } from '#lib/domain/reports/ratings';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';

/** What was answered to one question about equality in one quarter: answer → what may be shown of its count. */
export type EqualityTable = {
  quarter: PlainDate;
  question: EqualityQuestion;
  answers: ReadonlyMap<string, Shown>;
};

/** What managers read of how the council does: counted, never by person. */
export type Reports = {
  ratings: readonly (RatingRow & { serviceName: string })[];
  firstContact: readonly (ContactMonth & { serviceName: string })[];
  suggestions: readonly SuggestionCount[];
  equality: readonly EqualityTable[];
};

/**
 * The ratings of the cases that this manager may read, how much of what callers told us was answered in the call, what
 * became of suggestions, and the answers about equality; null for whoever may not read reports. Of equality only quarters that are over: what changes from one day to the next would
 * tell what was answered in between.
 */
export async function findReports(context: Context): Promise<Reports | null> {
  const { actor, database, today } = context;
  if (!can(actor, 'report:read')) return null;
  const [ratings, days, suggestions, counts, { services }] = await Promise.all([
    listRatings(database.client, actor),
    listContactDays(database.client, actor),
    countSuggestions(database.client),
    listEqualityCounts(database.client, quarterOf(today)),
    organisationFor(context),
  ]);
  const named = <R extends OfMonth>(rows: readonly R[]) =>
    rows.map((row) => ({ ...row, serviceName: nameOfService({ services }, row.serviceId) }));
  return {
    ratings: named(ratingRows(ratings)),
    firstContact: named(contactMonths(days)),
    suggestions,
    equality: equalityTables(counts),
  };
}

function equalityTables(counts: readonly EqualityCount[]): EqualityTable[] {
  return [...Map.groupBy(counts, ({ quarter }) => quarter)].flatMap(([quarter, own]) =>
    equalityQuestionIds.map((question) => {
      const answers = suppressed(countedOf(question, own));
      return { quarter, question, answers };
    }),
  );
}

function countedOf(question: EqualityQuestion, counts: readonly EqualityCount[]) {
  return answersTo(question).map((answer) => ({
    answer,
    count: counts.find((each) => each.question === question && each.answer === answer)?.count ?? 0,
  }));
}
