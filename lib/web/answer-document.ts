import { DocumentTooLong, TooManyDocuments } from '#lib/documents/render-pdf';
import { translator } from '#lib/messages/translate';
import { localeOf } from '#lib/web/locale';

const RETRY_SECONDS = 30;

/** Answers with a document printed for whoever asks; 503 with words where too many wait, or it is too long to be printed. */
export async function answerDocument(request: Request, answer: () => Promise<Response>): Promise<Response> {
  const t = translator(localeOf(request.headers), 'documents.notPrinted');
  try {
    return await answer();
  } catch (error) {
    if (error instanceof TooManyDocuments)
      return unavailable(t('busy'), { 'retry-after': `${RETRY_SECONDS}` });
    if (error instanceof DocumentTooLong) return unavailable(t('tooLong'));
    throw error;
  }
}

function unavailable(words: string, headers: Readonly<Record<string, string>> = {}): Response {
  const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(words, { status: 503, headers: { ...plain, ...headers } });
}
