import { urls } from '#lib/urls';
import { ask, leadOn } from '#lib/web/auth';
import { answerPost } from '#lib/web/posted';

export async function POST(request: Request) {
  return answerPost(request, async () =>
    leadOn(`${urls.signIn()}?done=signed-out`, await ask({ act: 'sign-out' })),
  );
}
