import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { TextInput } from '#components/ui/text-input';
import { Textarea } from '#components/ui/textarea';
import { urls } from '#lib/urls';

/** What became of a reply, for whoever tries the product. */
const RECEIVED: Readonly<Record<string, string>> = {
  kept: 'It stands on the case now.',
  empty: 'There was nothing in it, so nothing was kept.',
  later: 'It could not be kept just now. Try again.',
};

/** Answers a mail as its recipient would. */
export function ReplyForm({ id, to, replied }: { id: string; to: string; replied: string }) {
  const words = Object.hasOwn(RECEIVED, replied) ? RECEIVED[replied] : undefined;
  return (
    <form
      action={urls.mailReply(id)}
      className="flow mt-6 max-w-[44rem]"
      encType="multipart/form-data"
      method="post"
    >
      <h2 className="heading">Answer as {to}</h2>
      {words === undefined ? null : (
        <Notice title="Your reply came in">
          <p>{words}</p>
        </Notice>
      )}
      <Textarea label="Your reply" name="text" />
      <TextInput label="Files" multiple name="files" type="file" />
      <div className="actions">
        <Button look="secondary">Send the reply</Button>
      </div>
    </form>
  );
}
