import { inflateSync } from 'node:zlib';

/** How many pages a PDF has, by counting its page objects. */
export function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length;
}

/** The compressed streams of a PDF as text; those that are not compressed text are left out. */
export function streamsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body = '']) =>
    inflated(body),
  );
}

function inflated(body: string): string[] {
  try {
    return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
  } catch {
    return [];
  }
}
