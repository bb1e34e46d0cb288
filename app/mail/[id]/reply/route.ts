import { urls } from '#lib/urls';
import { replyInFolder } from '#lib/web/mailbox-reply';
import { answerPost, fieldText, postedForm, seeOther } from '#lib/web/posted';

type Props = { params: Promise<{ id: string }> };

/** Answers a mail of the viewer as its recipient would. */
export function POST(request: Request, { params }: Props) {
  return answerPost(request, async () => {
    const id = (await params).id.slice(0, 200);
    const { fields, files } = await postedForm(request);
    const text = fieldText(fields, 'text').slice(0, 50_000);
    const received = await replyInFolder(id, { text, files });
    return seeOther(received === null ? urls.mailbox() : `${urls.mail(id)}?replied=${received}`);
  });
}
