import { parseReference, referenceInUrl } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { printedAcknowledgement } from '#lib/web/acknowledgement';
import { answerDocument } from '#lib/web/answer-document';
import { download } from '#lib/web/download';
import { seeOther } from '#lib/web/posted';
import { signInFor, staffContextOrNull } from '#lib/web/session';

/** What to post to somebody who rang: that we have their matter, since when and what comes by which date. */
export function GET(request: Request, { params }: { params: Promise<{ reference: string }> }) {
  return answerDocument(request, async () => {
    const context = await staffContextOrNull();
    if (context === null) return seeOther(signInFor(urls.callers()));
    const print = new URL(request.url).searchParams.get('print') ?? '';
    const reference = parseReference((await params).reference);
    const pdf = reference && (await printedAcknowledgement(context, reference, print));
    if (reference === null || pdf === null) return seeOther(urls.nothingForStaff());
    return download(pdf, `${referenceInUrl(reference)} acknowledgement.pdf`, 'application/pdf');
  });
}
