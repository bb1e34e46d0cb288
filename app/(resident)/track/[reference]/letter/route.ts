import { parseReference, referenceInUrl } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { answerDocument } from '#lib/web/answer-document';
import { residentContext } from '#lib/web/context';
import { download } from '#lib/web/download';
import { caseLetter } from '#lib/web/letter';
import { seeOther } from '#lib/web/posted';

/** The answer as a letter, for whoever has proved that the case is theirs. */
export function GET(request: Request, { params }: { params: Promise<{ reference: string }> }) {
  return answerDocument(request, async () => {
    const reference = parseReference((await params).reference);
    if (reference === null) return seeOther(urls.track());
    const letter = await caseLetter(await residentContext(), reference);
    if (letter === null) return seeOther(urls.trackCase(reference));
    return download(letter, `${referenceInUrl(reference)}.pdf`, 'application/pdf');
  });
}
