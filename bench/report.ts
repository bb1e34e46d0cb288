import type { Costs } from './cost.ts';
import type { Figure } from './measure.ts';
import type { Weight } from './scripts-sent.ts';

/** The figures as a table: share of the floor, aim, rate, slowest twentieth, verdict. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.target.name,
    share(figure.target.aim),
    share(figure.share),
    figure.shares === null ? '' : figure.shares.map(share).join('–'),
    figure.rate.toFixed(0),
    figure.range.map((rate) => rate.toFixed(0)).join('–'),
    figure.p95.toFixed(1),
    figure.cpu?.toFixed(2) ?? '',
    share(figure.cpuShare),
    verdict(figure),
  ]);
  return table(
    ['', 'aim', 'share', 'by turns', 'a second', 'by turns', 'p95 ms', 'CPU ms', 'CPU share', ''],
    rows,
  );
}

/** What each asks of PostgreSQL. */
export function costsTable(costs: Costs): string {
  const rows = [...costs].map(([name, { statements, milliseconds, slowest }]) => [
    name,
    statements.toFixed(1),
    milliseconds.toFixed(2),
    slowest,
  ]);
  return table(['', 'statements', 'ms in PostgreSQL', 'most of it'], rows);
}

/** What each page sends, gzipped. */
export function weightsTable(weights: readonly Weight[]): string {
  const rows = weights.map(({ name, html, scripts, framework }) => [
    name,
    kilobytes(html),
    kilobytes(scripts),
    kilobytes(framework),
    kilobytes(scripts - framework),
  ]);
  return table(['gzipped kB', 'HTML', 'JavaScript', 'of it framework', 'of it ours'], rows);
}

function verdict({ wrong, target, share: reached }: Figure): string {
  if (wrong > 0) return `${wrong} wrong answers`;
  if (target.aim === null || reached === null) return '';
  return reached >= target.aim ? 'reached' : 'short';
}

const share = (number: number | null) => (number === null ? '' : number.toFixed(2));
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Lines under a head, in columns; numbers stand right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const isText = (column: number) => column === 0 || column === head.length - 1;
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}
