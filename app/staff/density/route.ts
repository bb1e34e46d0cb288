import { urls } from '#lib/urls';
import { cookieOptions } from '#lib/web/cookies';
import { DENSITY_COOKIE, toDensity } from '#lib/web/density';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { staffPath } from '#lib/web/session';

const ONE_YEAR = 365 * 24 * 60 * 60;

export async function POST(request: Request) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const response = seeOther(staffPath(fieldText(fields, 'next')));
    response.cookies.set({
      name: DENSITY_COOKIE,
      value: toDensity(fieldText(fields, 'density')),
      ...cookieOptions(urls.staff(), ONE_YEAR),
    });
    return response;
  });
}
