import { createElement, type FunctionComponent } from 'react';
import { Acknowledgement } from '#lib/documents/acknowledgement.tsx';
import type { AcknowledgementFacts, Inked, LetterFacts, ReceiptFacts } from '#lib/documents/document-facts';
import { loadFonts } from '#lib/documents/fonts';
import { Letter } from '#lib/documents/letter.tsx';
import { printable } from '#lib/documents/printable';
import { Receipt } from '#lib/documents/receipt.tsx';
import { renderPdf } from '#lib/documents/render-pdf';
import { toAccessCode } from '#lib/domain/references/access-code';
import { toReference } from '#lib/domain/references/reference';

/*
 * Each gives the bytes of a PDF. They throw DocumentTooLong as renderPdf does, and RangeError for a reference or an
 * access code that is not one.
 */

export async function printReceipt(facts: ReceiptFacts): Promise<Buffer> {
  checkCodes(facts);
  return print(Receipt, facts);
}

export async function printAcknowledgement(facts: AcknowledgementFacts): Promise<Buffer> {
  checkCodes(facts);
  return print(Acknowledgement, facts);
}

export async function printLetter(facts: LetterFacts): Promise<Buffer> {
  checkCodes({ reference: facts.reference, accessCode: null });
  return print(Letter, facts);
}

// Before anything is drawn: what throws while drawing, React also writes to the console.
function checkCodes({ reference, accessCode }: Pick<ReceiptFacts, 'reference' | 'accessCode'>): void {
  toReference(reference);
  if (accessCode !== null) toAccessCode(accessCode);
}

async function print<T>(document: FunctionComponent<Inked<T>>, facts: T): Promise<Buffer> {
  await loadFonts();
  return renderPdf(createElement(document, printable(facts)));
}
