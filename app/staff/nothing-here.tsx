import { LinkButton } from '#components/ui/link-button';
import { urls } from '#lib/urls';

/** The same for what does not exist and for what this person may not open. */
export function NothingForStaff() {
  return (
    <div className="flow max-w-[65ch]">
      <h1 className="title">There is nothing for you here</h1>
      <p>There is no such case or page, or you may not open it. Check the reference, or ask your manager.</p>
      <LinkButton href={urls.queue()} look="secondary">
        See your cases
      </LinkButton>
    </div>
  );
}
