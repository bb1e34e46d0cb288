import { notFound } from 'next/navigation';
import { urls } from '#lib/urls';
import { findReports, type Reports } from '#lib/use-cases/reports/find-reports';
import { CSV, csvOf } from '#lib/web/csv';
import { download } from '#lib/web/download';
import { staffContext } from '#lib/web/session';
import { publishable } from '../publishable';
import type { ReportTable } from '../report-table';
import { reportTables } from '../report-tables';

// Also as they may be given to anybody.
function allTables(reports: Reports): readonly ReportTable[] {
  const tables = reportTables(reports);
  return [...tables, ...tables.filter(({ numbers }) => numbers !== undefined).map(publishable)];
}

/** A report as a file. */
export async function GET(_request: Request, { params }: { params: Promise<{ report: string }> }) {
  const reports = await findReports(await staffContext(urls.reports()));
  const wanted = (await params).report;
  const table = reports && allTables(reports).find(({ id }) => id === wanted);
  if (!table) notFound();
  return download(csvOf([table.columns, ...table.rows]), `${table.id}.csv`, CSV);
}
