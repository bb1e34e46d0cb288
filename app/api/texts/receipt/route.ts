import { answerTextReceipt } from '#lib/web/text-receipt';

/** What GOV.UK Notify tells of a text message: that it arrived, or why not. */
export function POST(request: Request) {
  return answerTextReceipt(request);
}
