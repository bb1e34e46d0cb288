import { notFound } from 'next/navigation';
import { referenceInUrl } from '#lib/domain/references/reference';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import { findLogged } from '#lib/use-cases/staff/find-logged';
import { loggedAcknowledgement } from '#lib/web/acknowledgement';
import { answerDocument } from '#lib/web/answer-document';
import { download } from '#lib/web/download';
import { fieldText, isSameOrigin, postedFields } from '#lib/web/posted';
import { staffContext } from '#lib/web/session';
import { urls } from '#lib/web/urls';

// A POST, because the token that opens the access code may not stand in an address.
export function POST(request: Request, { params }: { params: Promise<{ form: string }> }) {
  return answerDocument(async () => {
    if (!isSameOrigin(request.headers)) notFound();
    const context = await staffContext(urls.log());
    const form = findForm((await params).form);
    const token = fieldText(await postedFields(request), 'token').slice(0, 200);
    const logged = form && (await findLogged(context, form, token));
    const pdf = logged && (await loggedAcknowledgement(context, logged));
    if (logged === null || pdf === null) notFound();
    return download(pdf, `${referenceInUrl(logged.matter.reference)} acknowledgement.pdf`, 'application/pdf');
  });
}
