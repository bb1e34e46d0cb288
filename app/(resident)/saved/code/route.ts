import type { NextRequest } from 'next/server';
import { urls } from '#lib/urls';
import { resumeByCode } from '#lib/use-cases/drafts/come-back';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { carryOn } from '../resumed';

export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const code = fieldText(await postedFields(request), 'code').slice(0, 200);
    const resumed = await resumeByCode(await publicContext(), { code, address: await clientAddress() });
    if (resumed.ok) return carryOn(resumed.value);
    const problem = resumed.reason === 'too-many-attempts' ? 'blocked' : 'code';
    return seeOther(`${urls.saved()}?problem=${problem}`);
  });
}

/** Somebody who reloads comes by GET: back to the form. */
export function GET() {
  return seeOther(urls.saved());
}
