import { setTimeout as wait } from 'node:timers/promises';
import type { NextRequest } from 'next/server';
import { cleanLine } from '#lib/domain/forms/clean-text';
import { urls } from '#lib/urls';
import { sendTrackingLink } from '#lib/use-cases/tracking/prove-access';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { trackProblemUrl } from '../track-problem';

/** Longer than a link takes to be written, so that how long the answer takes does not tell whether one was. */
const NO_SOONER_MS = 400;

export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const reference = fieldText(fields, 'reference').trim();
    const email = fieldText(fields, 'email').trim();
    if (reference === '' || email === '') return seeOther(`${urls.track()}?problem=link-missing`);
    const asked = {
      reference: cleanLine(reference).slice(0, 60),
      email: cleanLine(email).slice(0, 320),
      address: await clientAddress(),
    };
    const [sent] = await Promise.all([sendTrackingLink(await publicContext(), asked), wait(NO_SOONER_MS)]);
    return seeOther(sent.ok ? `${urls.track()}?link=sent` : trackProblemUrl(sent, 'link-missing'));
  });
}

/** Somebody who reloads comes by GET: back to the form. */
export function GET() {
  return seeOther(urls.track());
}
