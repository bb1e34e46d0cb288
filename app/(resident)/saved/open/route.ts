import type { NextRequest } from 'next/server';
import { urls } from '#lib/urls';
import { resumeByLink } from '#lib/use-cases/drafts/come-back';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { carryOn } from '../resumed';

/** Uses a one-time link up. By POST only: a mail scanner that follows the link must not. */
export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const token = fieldText(await postedFields(request), 'token');
    const resumed = await resumeByLink(await publicContext(), token);
    return resumed.ok ? carryOn(resumed.value) : seeOther(`${urls.saved()}?problem=link`);
  });
}

/** Somebody who reloads comes by GET: back to the form. */
export function GET() {
  return seeOther(urls.saved());
}
