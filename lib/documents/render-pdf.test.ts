import { Document, Page, Text } from '@react-pdf/renderer';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPdf, TooManyDocuments } from '#lib/documents/render-pdf';

const Note = ({ words }: { words: string }) =>
  createElement(Document, null, createElement(Page, null, createElement(Text, null, words)));

describe('making documents', () => {
  it('refuses when forty are waited for, and takes more once they are made', async () => {
    const ask = () => renderPdf(createElement(Note, { words: 'again' }));
    const made = await Promise.allSettled(Array.from({ length: 45 }, ask));
    const refused = made.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused).toHaveLength(5);
    expect(refused.every((reason) => reason instanceof TooManyDocuments)).toBe(true);
    expect((await ask()).byteLength).toBeGreaterThan(0);
  });

  it('leaves room for others between two documents', async () => {
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    }, 1);
    await Promise.all(
      Array.from({ length: 6 }, (_, number) => renderPdf(createElement(Note, { words: `${number}` }))),
    );
    clearInterval(others);
    expect(turns).toBeGreaterThanOrEqual(3);
  });
});
