import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageHead } from '#components/cases/page-head';
import { Notice } from '#components/ui/notice';
import { Table } from '#components/ui/table';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { urls } from '#lib/urls';
import { findReports } from '#lib/use-cases/reports/find-reports';
import { staffContext } from '#lib/web/session';
import { publishedId } from './publishable';
import type { ReportTable } from './report-table';
import { reportTables } from './report-tables';

export const metadata: Metadata = { title: 'Reports – Answerable' };

export default async function ReportsPage() {
  const reports = await findReports(await staffContext(urls.reports()));
  if (reports === null) redirect(urls.nothingForStaff());
  return (
    <>
      <PageHead about="Counted, never by name, of the last eight quarters and this one." title="Reports" />
      <HolidaysEnd until={reports.holidaysUntil} />
      {reportTables(reports).map((report) => (
        <Report key={report.id} report={report} />
      ))}
    </>
  );
}

function HolidaysEnd({ until }: { until: PlainDate | null }) {
  if (until === null) return null;
  return (
    <div className="mb-8">
      <Notice kind="warning" title={`The bank holidays we have end on ${formatLong(until, 'en')}`}>
        <p>
          No date in working days can be counted beyond that. Ask whoever runs this service to load the next
          year’s bank holidays: when they are loaded this goes away.
        </p>
      </Notice>
    </div>
  );
}

function Report({ report: { id, title, about, columns, rows, numbers } }: { report: ReportTable }) {
  return (
    <div className="mb-8">
      <h2 className="heading mb-2" id={id}>
        {title}
      </h2>
      <p className="muted mb-2">{about}</p>
      {rows.length === 0 ? (
        <p>Nothing has been counted yet.</p>
      ) : (
        <>
          <Table
            caption={title}
            columns={columns.map((text, index) => ({
              key: text,
              text,
              cell: (row: readonly string[]) => row[index],
              isNumeric: columns.length - index <= countsIn(rows),
              isRowHeader: index === 0,
            }))}
            isCaptionHidden
            rowKey={(row) => row.join()}
            rows={rows}
          />
          <p className="mt-2">
            <a download href={urls.report(id)}>
              {title} as a table (CSV)
            </a>
            {numbers === undefined ? null : (
              <>
                {' · '}
                <a download href={urls.report(publishedId(id))}>
                  {title} to publish, without small numbers (CSV)
                </a>
              </>
            )}
          </p>
        </>
      )}
    </div>
  );
}

// How many columns at the end are numbers, or stand for one.
function countsIn([first = []]: readonly (readonly string[])[]): number {
  const last = first.findLastIndex((text) => !/^(?:[\d.]+|–|fewer than 5|not shown)$/.test(text));
  return first.length - 1 - last;
}
