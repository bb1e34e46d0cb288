import type { NextRequest } from 'next/server';
import { urls } from '#lib/urls';
import { type CountedAnswers, countAnswers } from '#lib/use-cases/equality/count-answers';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { answerPost, postedFields, seeOther } from '#lib/web/posted';

export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const counted = await countAnswers(await publicContext(), fields, await clientAddress());
    if (!counted.ok && counted.reason === 'too-many-attempts') return seeOther(urls.tooMany());
    if (!counted.ok) return seeOther(urls.equality());
    return seeOther(`${urls.equality()}?done=${becameOf(counted.value)}`);
  });
}

function becameOf({ counted, isBirthUnread }: CountedAnswers): string {
  if (isBirthUnread) return 'unread';
  return counted > 0 ? 'counted' : 'nothing';
}

/** Somebody who reloads comes by GET: back to the questions. */
export function GET() {
  return seeOther(urls.equality());
}
