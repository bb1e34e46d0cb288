import type { NextRequest } from 'next/server';
import { cleanLine } from '#lib/domain/forms/clean-text';
import { sendTrackingLink } from '#lib/use-cases/tracking/prove-access';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { urls } from '#lib/web/urls';
import { trackProblemUrl } from '../track-problem';

export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const reference = fieldText(fields, 'reference').trim();
    const email = fieldText(fields, 'email').trim();
    if (reference === '' || email === '') return seeOther(`${urls.track()}?problem=link-missing`);
    const sent = await sendTrackingLink(publicContext(), {
      reference: cleanLine(reference).slice(0, 60),
      email: cleanLine(email).slice(0, 320),
      address: await clientAddress(),
    });
    return seeOther(sent.ok ? `${urls.track()}?link=sent` : trackProblemUrl(sent, 'link-missing'));
  });
}

/** Somebody who reloads comes by GET: back to the form. */
export function GET() {
  return seeOther(urls.track());
}
