import { createElement, type FunctionComponent } from 'react';
import { Acknowledgement } from '#lib/documents/acknowledgement.tsx';
import type { AcknowledgementFacts, Inked, LetterFacts, ReceiptFacts } from '#lib/documents/document-facts';
import { loadFonts } from '#lib/documents/fonts';
import { Letter } from '#lib/documents/letter.tsx';
import { printable } from '#lib/documents/printable';
import { Receipt } from '#lib/documents/receipt.tsx';
import { renderPdf } from '#lib/documents/render-pdf';

/*
 * Each gives the bytes of a PDF. They throw DocumentTooLong as renderPdf does, and RangeError for a reference or an
 * access code that is not one.
 */

export function printReceipt(facts: ReceiptFacts): Promise<Buffer> {
  return print(Receipt, facts);
}

export function printAcknowledgement(facts: AcknowledgementFacts): Promise<Buffer> {
  return print(Acknowledgement, facts);
}

export function printLetter(facts: LetterFacts): Promise<Buffer> {
  return print(Letter, facts);
}

async function print<T>(document: FunctionComponent<Inked<T>>, facts: T): Promise<Buffer> {
  await loadFonts();
  return renderPdf(createElement(document, printable(facts)));
}
