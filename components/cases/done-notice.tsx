import { Notice } from '#components/ui/notice';

/** What an officer has just done. It steps back from the refusal of what they did after it. */
export function DoneNotice({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <div className="done-notice mb-5">
      <Notice kind="success" role="status" title={words} />
    </div>
  );
}
