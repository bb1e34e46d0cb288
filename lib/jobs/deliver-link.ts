import { londonDate } from '#lib/domain/calendar/plain-date';
import { addressIn } from '#lib/domain/council/language';
import type { Delivery } from '#lib/jobs/deliver-mail';
import { composeLinkMail } from '#lib/notifications/link-message';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { findLinkMail, recordLinkSent } from '#lib/use-cases/mail/link-mail';

/** Sends a promised link that is about no case. Safe to repeat; throws to be tried again. */
export async function deliverLink(
  context: Context,
  { transport, origin }: Pick<Delivery, 'transport' | 'origin'>,
  linkId: string,
): Promise<void> {
  const found = await findLinkMail(context, linkId);
  if (found === null) return;
  const { link, token, council } = found;
  const to = link.draftId === null ? 'requests' : 'draft';
  const composed = composeLinkMail(to, {
    council,
    locale: link.language,
    origin,
    linkUrl: addressIn(link.language, origin + OPENS[to](token)),
    until: londonDate(link.expiresAt),
  });
  await transport.send({ ...composed, to: link.recipient, key: linkId });
  await recordLinkSent(context, linkId);
}

const OPENS = { draft: urls.savedOpenLink, requests: urls.myRequestsOpenLink } as const;
