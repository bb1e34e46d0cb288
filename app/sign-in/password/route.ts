import { cleanLine } from '#lib/domain/forms/clean-text';
import { urls } from '#lib/urls';
import { ask, leadOn } from '#lib/web/auth';
import { cookieOptions } from '#lib/web/cookies';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { staffPath } from '#lib/web/session';

const TWO_MINUTES = 120;

export async function POST(request: Request) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const email = fieldText(fields, 'email');
    const next = staffPath(fieldText(fields, 'next'));
    const answer = await ask({ act: 'enter-password', email, password: fieldText(fields, 'password') });
    if (answer.error === null) return leadOn(next, answer);
    const problem = answer.error === 'too-many-attempts' ? answer.error : 'wrong';
    const response = seeOther(`${urls.signIn()}?problem=${problem}&next=${encodeURIComponent(next)}`);
    // What was typed is kept for the next page, and out of the address.
    response.cookies.set({
      name: 'sign-in-email',
      value: cleanLine(email.slice(0, 320)),
      ...cookieOptions(urls.signIn(), TWO_MINUTES),
    });
    return response;
  });
}
