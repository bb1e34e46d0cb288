import { answerResend } from '#lib/web/resend-webhook';

/** What Resend tells us: a mail that came for us, or one of ours that did not arrive. */
export function POST(request: Request) {
  return answerResend(request);
}
