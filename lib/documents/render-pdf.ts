import { type DocumentProps, renderToBuffer } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { loadFonts } from '#lib/documents/fonts';
import { charactersIn, lineBreaksIn } from '#lib/documents/printable';

/** About forty full pages. More would hold up everybody else's. */
export const MOST_CHARACTERS = 120_000;
/** Short lines fill pages too: about as many again. */
export const MOST_LINE_BREAKS = 4_000;
const MOST_AT_ONCE = 2;

/** The document has more text than we print. Its message gives both numbers and none of the text. */
export class DocumentTooLong extends Error {}

/**
 * The PDF of a document element. At most two are made at a time, the others wait their turn. Throws DocumentTooLong when
 * the texts among the element's props have more than MOST_CHARACTERS or MOST_LINE_BREAKS together.
 */
export async function renderPdf(element: ReactElement<object>): Promise<Buffer> {
  refuseTooMuch(charactersIn(element.props), MOST_CHARACTERS, 'characters');
  refuseTooMuch(lineBreaksIn(element.props), MOST_LINE_BREAKS, 'line breaks');
  await loadFonts();
  return inTurn(() => renderToBuffer(asDocument(element)));
}

function refuseTooMuch(count: number, most: number, what: string): void {
  if (count > most)
    throw new DocumentTooLong(`The document has ${count} ${what}; at most ${most} can be printed.`);
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    // Whoever waits takes this place; the count falls only when nobody does.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

// The library asks for a Document element; ours are components that render one.
function asDocument(element: ReactElement<object>): ReactElement<DocumentProps> {
  return element;
}
