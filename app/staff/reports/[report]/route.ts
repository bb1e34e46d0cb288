import { notFound } from 'next/navigation';
import { urls } from '#lib/urls';
import { findReports } from '#lib/use-cases/reports/find-reports';
import { CSV, csvOf } from '#lib/web/csv';
import { download } from '#lib/web/download';
import { staffContext } from '#lib/web/session';
import { reportTables } from '../report-tables';

/** A report as a file. */
export async function GET(_request: Request, { params }: { params: Promise<{ report: string }> }) {
  const reports = await findReports(await staffContext(urls.reports()));
  const wanted = (await params).report;
  const table = reports && reportTables(reports).find(({ id }) => id === wanted);
  if (!table) notFound();
  return download(csvOf([table.columns, ...table.rows]), `${table.id}.csv`, CSV);
}
