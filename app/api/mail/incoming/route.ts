import { answerMailServer } from '#lib/web/incoming-mail';

/** A mail to one of our own addresses, as its mail server has it (message/rfc822). */
export function POST(request: Request) {
  return answerMailServer(request);
}
