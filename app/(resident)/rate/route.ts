import type { NextRequest } from 'next/server';
import { urls } from '#lib/urls';
import { rateByMail } from '#lib/use-cases/tracking/rate-by-mail';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { shownAgain, withoutTyped } from '#lib/web/typed-cookie';

/** What somebody says by the link of our answer's mail. */
export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const token = fieldText(fields, 'token').slice(0, 500);
    const rating = { handling: fieldText(fields, 'handling'), solved: fieldText(fields, 'solved') };
    const rated = await rateByMail(await publicContext(), { token, ...rating });
    const page = urls.rateBy(encodeURIComponent(token) || 'none');
    const at = { form: 'rate', page } as const;
    return rated.ok
      ? withoutTyped(seeOther(`${page}?done=rate`), at)
      : shownAgain({ ...at, why: `problem=${rated.reason}` }, rating);
  });
}

/** Somebody who reloads comes by GET: the link in the mail leads back to the questions. */
export function GET() {
  return seeOther(urls.track());
}
