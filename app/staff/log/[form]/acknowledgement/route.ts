import { referenceInUrl } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import { findLogged } from '#lib/use-cases/staff/find-logged';
import { loggedAcknowledgement } from '#lib/web/acknowledgement';
import { answerDocument } from '#lib/web/answer-document';
import { download } from '#lib/web/download';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { signInFor, staffContextOrNull } from '#lib/web/session';

type Props = { params: Promise<{ form: string }> };

// A POST, because the token that opens the access code may not stand in an address.
export function POST(request: Request, { params }: Props) {
  return answerPost(request, () => answerDocument(request, async () => print(request, (await params).form)));
}

async function print(request: Request, formId: string): Promise<Response> {
  const context = await staffContextOrNull();
  if (context === null) return seeOther(signInFor(urls.log()));
  const form = findForm(formId);
  const fields = await postedFields(request);
  const token = fieldText(fields, 'token').slice(0, 200);
  const found = form && (await findLogged(context, form, token));
  // Once more in the caller's language, which the first look tells.
  const logged = found && (await findLogged({ ...context, locale: found.matter.language }, form, token));
  const pdf = logged && (await loggedAcknowledgement(logged, fieldText(fields, 'print')));
  if (logged === null || pdf === null) return new Response(GONE, { status: 404 });
  return download(pdf, `${referenceInUrl(logged.matter.reference)} acknowledgement.pdf`, 'application/pdf');
}

const GONE =
  'This acknowledgement can no longer be printed: more than an hour has passed since the case was logged.';
