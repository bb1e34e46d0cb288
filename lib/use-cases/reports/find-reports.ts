import { type ListedLimit, listContactLimits } from '#lib/db/contact-of';
import { type EqualityCount, listEqualityCounts } from '#lib/db/equality-counts';
import { nameOfService } from '#lib/db/organisation';
import {
  countCases,
  countEnquiries,
  countSuggestions,
  listContactDays,
  listPromiseEvents,
  listRatings,
  type SuggestionCount,
} from '#lib/db/reports';
import { runsOutOn } from '#lib/domain/calendar/bank-holidays';
import { addMonths, type PlainDate } from '#lib/domain/calendar/plain-date';
import { quarterOf } from '#lib/domain/calendar/quarter';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { LIMIT_LISTED_MONTHS } from '#lib/domain/cases/contact-limit';
import type { CouncilNation } from '#lib/domain/council/nation';
import { answersTo, type EqualityQuestion, equalityQuestionsIn } from '#lib/domain/equality/questions';
import { type Shown, suppressed } from '#lib/domain/equality/suppress';
import { can } from '#lib/domain/permissions/permissions';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { COMPLAINTS, type ComplaintRow, complaintRows } from '#lib/domain/reports/complaints';
import { type OutcomeRow, outcomeRows } from '#lib/domain/reports/counted-cases';
import { type EnquiryRow, enquiryRows } from '#lib/domain/reports/enquiries';
import { type ContactMonth, contactMonths } from '#lib/domain/reports/first-contact';
import { INFORMATION, type InformationRow, informationRows } from '#lib/domain/reports/information';
import { type PaymentRow, paymentRows } from '#lib/domain/reports/payments';
import type { Population } from '#lib/domain/reports/per-thousand';
import { type PromiseRow, promiseRows, promisesOf } from '#lib/domain/reports/promises';
import { type RatingRow, ratingRows } from '#lib/domain/reports/ratings';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';

/** What was answered to one question about equality in one quarter: answer → what may be shown of its count. */
export type EqualityTable = {
  quarter: PlainDate;
  nation: CouncilNation;
  question: EqualityQuestion;
  answers: ReadonlyMap<string, Shown>;
};

/** What managers read of how the council does: counted, never by name. */
export type Reports = {
  /** The last day of the bank holidays loaded, from six months before it on; null until then. */
  holidaysUntil: PlainDate | null;
  information: readonly InformationRow[];
  complaints: readonly ComplaintRow[];
  outcomes: readonly OutcomeRow[];
  /** What is counted of complaints is by 1,000 of these people. */
  population: readonly Population[];
  enquiries: readonly EnquiryRow[];
  payments: readonly PaymentRow[];
  promises: readonly (PromiseRow & { serviceName: string })[];
  ratings: readonly (RatingRow & { serviceName: string })[];
  firstContact: readonly (ContactMonth & { serviceName: string })[];
  suggestions: readonly SuggestionCount[];
  equality: readonly EqualityTable[];
  /** How people may contact us for a while: in force, or ended within a year. */
  contactLimits: readonly (ListedLimit & { serviceName: string })[];
};

const MONTHS_BACK = 24;

/**
 * What came, ended and was promised in the last eight quarters and this one, of the cases that this officer may read, their
 * ratings, how much of what callers told us was answered in the call, what
 * became of suggestions, and the answers about equality; null for whoever may not read reports. Of equality only quarters that are over: what changes from one day to the next would
 * tell what was answered in between.
 */
export async function findReports(context: Context): Promise<Reports | null> {
  const { actor, database, today } = context;
  if (!can(actor, 'report:read')) return null;
  const since = addMonths(quarterOf(today), -MONTHS_BACK);
  const [counted, enquiries, events, ratings, days, suggestions, counts, limits, { services, council }] =
    await Promise.all([
      countCases(database.client, actor, { processes: [...INFORMATION, ...COMPLAINTS], since }),
      countEnquiries(database.client, actor, since),
      listPromiseEvents(database.client, actor, since),
      listRatings(database.client, actor, since),
      listContactDays(database.client, actor, since),
      countSuggestions(database.client),
      listEqualityCounts(database.client, { since, before: quarterOf(today) }),
      listContactLimits(database.client, actor, addMonths(today, -LIMIT_LISTED_MONTHS)),
      organisationFor(context),
    ]);
  const named = <R extends { serviceId: string }>(rows: readonly R[]) =>
    rows.map((row) => ({ ...row, serviceName: nameOfService({ services }, row.serviceId) }));
  const promises = promisesOf(events);
  const of = (kinds: readonly ProcessId[]) => counted.filter(({ process }) => kinds.includes(process));
  return {
    holidaysUntil: runsOutOn(ukBankHolidays, today),
    information: informationRows(of(INFORMATION)),
    complaints: complaintRows(of(COMPLAINTS)),
    outcomes: outcomeRows(counted),
    population: council.population,
    enquiries: enquiryRows(enquiries),
    payments: paymentRows(promises),
    promises: named(promiseRows(promises, today)),
    ratings: named(ratingRows(ratings)),
    firstContact: named(contactMonths(days)),
    suggestions,
    contactLimits: named(limits),
    equality: equalityTables(council.nation, counts),
  };
}

function equalityTables(nation: CouncilNation, counts: readonly EqualityCount[]): EqualityTable[] {
  return [...Map.groupBy(counts, ({ quarter }) => quarter)].flatMap(([quarter, own]) =>
    equalityQuestionsIn(nation).map((question) => {
      const counted = answersTo(nation, question).map((answer) => countedOf(question, answer, own));
      return { quarter, nation, question, answers: suppressed(counted) };
    }),
  );
}

function countedOf(question: EqualityQuestion, answer: string, counts: readonly EqualityCount[]) {
  const found = counts.find((each) => each.question === question && each.answer === answer);
  return { answer, count: found?.count ?? 0 };
}
