import { describe, expect, it } from 'vitest';
import { DocumentTooLong, TooManyDocuments } from '#lib/documents/render-pdf';
import { answerDocument } from '#lib/web/answer-document';

const refusedBy = (fault: Error) =>
  answerDocument(new Request('http://localhost:3000/'), () => Promise.reject(fault));

describe('a document that cannot be printed', () => {
  it('is to be asked for again where too many wait', async () => {
    const answer = await refusedBy(new TooManyDocuments());
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.text()).toContain('again in a minute');
  });

  it('is read on the page where it is too long: asking again would not help', async () => {
    const answer = await refusedBy(new DocumentTooLong());
    expect(answer.status).toBe(503);
    expect(answer.headers.has('retry-after')).toBe(false);
    expect(await answer.text()).toContain('read it on the page');
  });

  it('for any other reason is a fault', async () => {
    await expect(refusedBy(new RangeError('no reference'))).rejects.toThrow('no reference');
  });
});
