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

/** What a resident keeps: a PDF. Throws DocumentTooLong, and RangeError for a reference or access code that is none. */
export async function printReceipt(facts: ReceiptFacts): Promise<Buffer> {
  checkCodes(facts);
  return print(Receipt, facts);
}

/** What somebody gets whose request an officer wrote down: a PDF. Throws as printReceipt does. */
export async function printAcknowledgement(facts: AcknowledgementFacts): Promise<Buffer> {
  checkCodes(facts);
  return print(Acknowledgement, facts);
}

/** Our answer on paper: a PDF. Throws as printReceipt does. */
export async function printLetter(facts: LetterFacts): Promise<Buffer> {
  checkCodes({ reference: facts.reference, accessCode: null });
  return print(Letter, facts);
}

// Before anything is drawn: what throws while drawing, React also writes to the console.
function checkCodes({ reference, accessCode }: Pick<ReceiptFacts, 'reference' | 'accessCode'>): void {
  toReference(reference);
  if (accessCode !== null) toAccessCode(accessCode);
}

async function print<T extends { readonly largePrint: boolean }>(
  document: FunctionComponent<Inked<T>>,
  facts: T,
): Promise<Buffer> {
  await loadFonts();
  return renderPdf(createElement(document, printable(facts)), facts.largePrint);
}
