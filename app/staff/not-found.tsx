import { LinkButton } from '#components/ui/link-button';
import { staffContextOrNull } from '#lib/web/session';
import { urls } from '#lib/web/urls';
import { StaffFrame } from './staff-frame';

/** The same page for what does not exist and for what this person may not open. */
export default async function StaffNotFound() {
  const context = await staffContextOrNull();
  const words = (
    <div className="flow max-w-[65ch]">
      <title>Not found – Answerable</title>
      <h1 className="title">There is nothing for you here</h1>
      <p>There is no such case or page, or you may not open it. Check the reference, or ask your manager.</p>
      <LinkButton href={urls.queue()} look="secondary">
        See your cases
      </LinkButton>
    </div>
  );
  if (context === null) return <main className="staff p-8">{words}</main>;
  return (
    <StaffFrame context={context} place="nowhere">
      {words}
    </StaffFrame>
  );
}
