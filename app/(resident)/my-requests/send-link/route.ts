import { setTimeout as wait } from 'node:timers/promises';
import type { NextRequest } from 'next/server';
import { cleanLine } from '#lib/domain/forms/clean-text';
import { isEmailAddress } from '#lib/domain/forms/read-contact';
import { urls } from '#lib/urls';
import { sendRequestsLink } from '#lib/use-cases/tracking/my-requests';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';

/** Longer than a link takes to be written, so that how long the answer takes does not tell whether one was. */
const NO_SOONER_MS = 400;

export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const email = cleanLine(fieldText(await postedFields(request), 'email')).slice(0, 320);
    if (!isEmailAddress(email)) return seeOther(`${urls.myRequests()}?problem=email`);
    const asked = { email, address: await clientAddress() };
    const [sent] = await Promise.all([sendRequestsLink(await publicContext(), asked), wait(NO_SOONER_MS)]);
    return seeOther(`${urls.myRequests()}?${sent.ok ? 'link=sent' : 'problem=blocked'}`);
  });
}

/** Somebody who reloads comes by GET: back to the form. */
export function GET() {
  return seeOther(urls.myRequests());
}
