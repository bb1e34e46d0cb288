export const CSV = 'text/csv; charset=utf-8';

/**
 * Rows as a CSV file (RFC 4180). Its first sign tells spreadsheets that it is UTF-8; a text that they would take for a
 * formula begins with an apostrophe.
 */
export function csvOf(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(`${UTF8}${rows.map(csvRow).join('')}`);
}

/** What a CSV file begins with, where its rows are sent one by one. */
export const UTF8 = '\ufeff';

/** One row of such a file. */
export function csvRow(row: readonly string[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}

function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
