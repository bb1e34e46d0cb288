import { ask, leadOn } from '#lib/web/auth';
import { answerPost, fieldText, postedFields } from '#lib/web/posted';
import { staffPath } from '#lib/web/session';

export async function POST(request: Request) {
  return answerPost(request, async () => {
    const next = staffPath(fieldText(await postedFields(request), 'next'));
    const answer = await ask({ act: 'go-to-provider', next });
    return leadOn(answer.location, answer);
  });
}
