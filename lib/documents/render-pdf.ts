import { setTimeout as wait } from 'node:timers/promises';
import { type DocumentProps, renderToBuffer } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { loadFonts } from '#lib/documents/fonts';
import { charactersIn, lineBreaksIn } from '#lib/documents/printable';
import { printIn } from '#lib/documents/styles';

/** About forty full pages. More would hold up everybody else's. */
export const MOST_CHARACTERS = 120_000;
/** Short lines fill pages too: about as many again. */
export const MOST_LINE_BREAKS = 4_000;
/** Somebody who asks for so many at once wants no documents. */
const MOST_WAITING = 40;

/** The document has more text than we print. Its message gives both numbers and none of the text. */
export class DocumentTooLong extends Error {}

/** So many documents are waited for that another must be asked for later. */
export class TooManyDocuments extends Error {}

/**
 * The PDF of a document element. One is made at a time, the others wait their turn: it is work for the one thread that
 * answers everybody, so between two it rests as long as the first took. Throws DocumentTooLong when the texts among the
 * element's props have more than MOST_CHARACTERS or MOST_LINE_BREAKS together, TooManyDocuments when forty wait.
 */
export async function renderPdf(element: ReactElement<object>, isLarge = false): Promise<Buffer> {
  refuseTooMuch(charactersIn(element.props), MOST_CHARACTERS, 'characters');
  refuseTooMuch(lineBreaksIn(element.props), MOST_LINE_BREAKS, 'line breaks');
  await loadFonts();
  return inTurn(() => {
    printIn(isLarge ? 'large' : 'ordinary');
    return renderToBuffer(asDocument(element));
  });
}

function refuseTooMuch(count: number, most: number, what: string): void {
  if (count > most)
    throw new DocumentTooLong(`The document has ${count} ${what}; at most ${most} can be printed.`);
}

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting >= MOST_WAITING) throw new TooManyDocuments('Too many documents are waited for.');
  waiting += 1;
  const began = last.then(() => performance.now());
  const made = began.then(work);
  last = restAfter(began, made).finally(() => {
    waiting -= 1;
  });
  return made;
}

// A fault is for whoever asked; the next one's turn comes all the same.
async function restAfter(began: Promise<number>, made: Promise<unknown>): Promise<void> {
  await made.catch(() => undefined);
  if (waiting > 1) await wait(performance.now() - (await began));
}

// The library asks for a Document element; ours are components that render one.
function asDocument(element: ReactElement<object>): ReactElement<DocumentProps> {
  return element;
}
