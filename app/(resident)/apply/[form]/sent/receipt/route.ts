import type { NextRequest } from 'next/server';
import { referenceInUrl } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import { findSent } from '#lib/use-cases/drafts/find-sent';
import { answerDocument } from '#lib/web/answer-document';
import { publicContext } from '#lib/web/context';
import { download } from '#lib/web/download';
import { draftToken } from '#lib/web/draft-cookie';
import { seeOther } from '#lib/web/posted';
import { sentReceipt } from '#lib/web/receipt';

/** The receipt of what this browser has just sent; later, back to the page that says how to get in. */
export function GET(request: NextRequest, { params }: { params: Promise<{ form: string }> }) {
  return answerDocument(request, async () => {
    const form = findForm((await params).form);
    if (form === null) return seeOther(urls.home());
    const context = await publicContext();
    const sent = await findSent(context, form, draftToken(form.id, request.cookies));
    const receipt = sent === null ? null : await sentReceipt(context, sent);
    if (sent === null || receipt === null) return seeOther(urls.applySent(form.id));
    return download(receipt, `${referenceInUrl(sent.matter.reference)}.pdf`, 'application/pdf');
  });
}
