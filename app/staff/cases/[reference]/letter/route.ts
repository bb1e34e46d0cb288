import { notFound } from 'next/navigation';
import { parseReference, referenceInUrl } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { answerDocument } from '#lib/web/answer-document';
import { download } from '#lib/web/download';
import { caseLetter } from '#lib/web/letter';
import { staffContext } from '#lib/web/session';

export function GET(request: Request, { params }: { params: Promise<{ reference: string }> }) {
  return answerDocument(request, async () => {
    const context = await staffContext(urls.queue());
    const reference = parseReference((await params).reference.slice(0, 40));
    const letter = reference === null ? null : await caseLetter(context, reference);
    if (reference === null || letter === null) notFound();
    return download(letter, `${referenceInUrl(reference)} answer.pdf`, 'application/pdf');
  });
}
