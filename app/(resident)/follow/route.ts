import type { NextRequest } from 'next/server';
import { urls } from '#lib/urls';
import { answerFollowing } from '#lib/use-cases/following/follow';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';

/** Does what the link in a follower's mail is for. */
export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const token = fieldText(await postedFields(request), 'token').slice(0, 500);
    const answered = await answerFollowing(await publicContext(), token);
    const page = urls.follow(encodeURIComponent(token) || 'none');
    return seeOther(answered.ok ? `${page}?done=${answered.value}` : `${page}?problem=over`);
  });
}

/** Somebody who reloads comes by GET: the link in the mail leads back. */
export function GET() {
  return seeOther(urls.home());
}
