import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { PROCESSES } from '#lib/domain/processes/registry';
import type { ComplaintRow } from '#lib/domain/reports/complaints';
import { type OfQuarter, outcomeOf } from '#lib/domain/reports/counted-cases';
import type { Reports } from '#lib/use-cases/reports/find-reports';
import { processName } from '../words';
import type { ReportTable } from './report-table';

/** What came to the council, how it was answered and what was promised, as tables. */
export function caseTables(reports: Reports): readonly ReportTable[] {
  return [information(reports), complaints(reports), outcomes(reports), promises(reports)];
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
  };
}

function complaints(reports: Reports): ReportTable {
  return {
    id: 'complaints',
    title: 'Complaints',
    about: `By the quarter they came in. Percentages are of those answered; working days are counted from the day after a complaint came.`,
    columns: [
      'Quarter from',
      'Kind',
      'Stage',
      'Received',
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
    rows: reports.complaints.map(complaintCells),
  };
}

function complaintCells(row: ComplaintRow): string[] {
  const answered = row.inTime + row.inExtendedTime + row.late;
  const share = (part: number) => (answered === 0 ? '–' : String(Math.round((100 * part) / answered)));
  const { inTime, inExtendedTime, late, upheld, partlyUpheld, notUpheld, wentOn } = row;
  return [
    quarterWords(row.quarter),
    processName(row.process),
    stageName(row),
    ...[row.received, row.notAccepted, row.acknowledgedLate, answered].map(String),
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
      processName(row.process),
      stageName(row),
      outcomeOf(row)?.name ?? row.outcome,
      String(row.cases),
    ]),
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
  };
}

function stageName({ process, stage }: OfQuarter): string {
  const stages = PROCESSES[process].packs.flatMap((pack) => pack.stages);
  return stages.findLast(({ id }) => id === stage)?.name ?? stage;
}

/** The first month of a quarter. */
export function quarterWords(quarter: PlainDate): string {
  return formatLong(quarter, 'en').replace(/^\w+ \d+ /, '');
}
