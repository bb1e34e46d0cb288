import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { ENQUIRY_KINDS } from '#lib/domain/forms/member-enquiry-form';
import { PROCESSES } from '#lib/domain/processes/registry';
import { formatPounds } from '#lib/domain/remedies/pounds';
import type { ComplaintRow } from '#lib/domain/reports/complaints';
import { type OfQuarter, type OutcomeRow, outcomeOf } from '#lib/domain/reports/counted-cases';
import type { PaymentRow } from '#lib/domain/reports/payments';
import { perThousand } from '#lib/domain/reports/per-thousand';
import type { Reports } from '#lib/use-cases/reports/find-reports';
import { processName } from '../words';
import type { ReportTable } from './report-table';

/** What came to the council, how it was answered and what was promised, as tables. */
export function caseTables(reports: Reports): readonly ReportTable[] {
  return [
    information(reports),
    complaints(reports),
    outcomes(reports),
    enquiries(reports),
    promises(reports),
    payments(reports),
  ];
}

function information(reports: Reports): ReportTable {
  return {
    id: 'information',
    title: 'Requests for information',
    about: `By the quarter they came in. Resolvable are those for which there was something to give or to withhold.`,
    columns: [
      'Quarter from',
      'Kind',
      'Received',
      'In time',
      'In time with more time',
      'Late',
      'Not answered',
      'Resolvable',
      'Not held',
      'Advice given',
      'Reviews asked for',
    ],
    rows: reports.information.map(({ quarter, process, ...counts }) => [
      quarterWords(quarter),
      processName(process),
      ...Object.values(counts).map(String),
    ]),
    numbers: reports.information.map(({ quarter: _, process: _kind, ...counts }) => Object.values(counts)),
  };
}

function complaints({ complaints: rows, population }: Reports): ReportTable {
  return {
    id: 'complaints',
    title: 'Complaints',
    about: `By the quarter they came in. Percentages are of those answered; working days are counted from the day after a complaint came. What we do as a landlord is counted apart. Per 1,000 people who live here: none where no number of them is set.`,
    columns: [
      'Quarter from',
      'Kind',
      'Stage',
      'Received',
      'Per 1,000 people',
      'Not accepted',
      'Acknowledged late',
      'Answered',
      'In time, %',
      'With more time, %',
      'Late, %',
      'Upheld, %',
      'Partly upheld, %',
      'Not upheld, %',
      'Taken further, %',
      'Working days, average',
    ],
    rows: rows.map((row) => complaintCells(row, perThousand(row.received, row.quarter, population))),
    numbers: rows.map(({ received, notAccepted, inTime, inExtendedTime, late, ...row }) => [
      ...[received, notAccepted, row.acknowledgedLate, inTime, inExtendedTime, late],
      ...[row.upheld, row.partlyUpheld, row.notUpheld, row.wentOn],
    ]),
  };
}

function complaintCells(row: ComplaintRow, rate: number | null): string[] {
  const answered = row.inTime + row.inExtendedTime + row.late;
  const share = (part: number) => (answered === 0 ? '–' : String(Math.round((100 * part) / answered)));
  const { inTime, inExtendedTime, late, upheld, partlyUpheld, notUpheld, wentOn } = row;
  return [
    quarterWords(row.quarter),
    kindName(row),
    stageName(row),
    String(row.received),
    rate === null ? '–' : rate.toFixed(2),
    ...[row.notAccepted, row.acknowledgedLate, answered].map(String),
    ...[inTime, inExtendedTime, late, upheld, partlyUpheld, notUpheld, wentOn].map(share),
    row.workingDays === null ? '–' : row.workingDays.toFixed(1),
  ];
}

function outcomes(reports: Reports): ReportTable {
  return {
    id: 'outcomes',
    title: 'How requests for information and complaints ended',
    about: 'By the quarter they came in.',
    columns: ['Quarter from', 'Kind', 'Stage', 'Outcome', 'Cases'],
    rows: reports.outcomes.map((row) => [
      quarterWords(row.quarter),
      kindName(row),
      stageName(row),
      outcomeOf(row)?.name ?? row.outcome,
      String(row.cases),
    ]),
    // With one of them, the others of its quarter, kind and stage could be worked out.
    numbers: reports.outcomes.map((row) => [row.cases, ...besides(row, reports.outcomes)]),
  };
}

function promises(reports: Reports): ReportTable {
  return {
    id: 'promises',
    title: 'What we promised residents',
    about: 'By the month in which it is due now.',
    columns: [
      'Month',
      'Service',
      'Due',
      'Kept in time',
      'Kept late',
      'Overdue',
      'Not due yet',
      'Could not be kept',
      'Given another date',
    ],
    rows: reports.promises.map(({ month, serviceName, serviceId: _, ...counts }) => [
      month,
      serviceName,
      ...Object.values(counts).map(String),
    ]),
    numbers: reports.promises.map(({ month: _, serviceName: _name, serviceId: _id, ...counts }) =>
      Object.values(counts),
    ),
  };
}

function enquiries({ enquiries: rows }: Reports): ReportTable {
  return {
    id: 'member-enquiries',
    title: 'Enquiries of councillors and MPs',
    about: 'By the quarter they came in, and by their five kinds.',
    columns: [
      'Quarter from',
      'Kind',
      'Received',
      'In time',
      'In time with more time',
      'Late',
      'Not answered',
    ],
    rows: rows.map(({ quarter, kind, ...counts }) => [
      quarterWords(quarter),
      ENQUIRY_KINDS.find(({ value }) => value === kind)?.label ?? kind,
      ...Object.values(counts).map(String),
    ]),
    numbers: rows.map(({ quarter: _, kind: _kind, ...counts }) => Object.values(counts)),
  };
}

function payments({ payments: rows }: Reports): ReportTable {
  return {
    id: 'payments',
    title: 'Payments promised to put things right',
    about: 'By the quarter in which they were promised, without those that were given up.',
    columns: ['Quarter from', 'Each', 'Payments', 'In all, £'],
    rows: rows.map(({ quarter, payments: count, pence, ...band }) => [
      quarterWords(quarter),
      bandWords(band),
      String(count),
      (pence / 100).toFixed(2),
    ]),
    numbers: rows.map((row) => [row.payments]),
  };
}

function bandWords({ over, upTo }: Pick<PaymentRow, 'over' | 'upTo'>): string {
  if (upTo === null) return `More than ${formatPounds(over)}`;
  return over === 0 ? `Up to ${formatPounds(upTo)}` : `${formatPounds(over + 1)} to ${formatPounds(upTo)}`;
}

function besides(row: OutcomeRow, all: readonly OutcomeRow[]): number[] {
  const others = all.filter((each) => each !== row && keyOf(each) === keyOf(row));
  return others.map(({ cases }) => cases);
}

function keyOf({ quarter, process, stage, asLandlord }: OfQuarter): string {
  return [quarter, process, stage, asLandlord].join();
}

function kindName({ process, asLandlord }: OfQuarter): string {
  return asLandlord ? `${processName(process)}, as a landlord` : processName(process);
}

function stageName({ process, stage }: OfQuarter): string {
  const stages = PROCESSES[process].packs.flatMap((pack) => pack.stages);
  return stages.findLast(({ id }) => id === stage)?.name ?? stage;
}

/** The first month of a quarter. */
export function quarterWords(quarter: PlainDate): string {
  return formatLong(quarter, 'en').replace(/^\w+ \d+ /, '');
}
