import { z } from 'zod';
import { findLinkToSend, type MailedLink, markLinkSent } from '#lib/db/mailed-links';
import { done, type Result } from '#lib/domain/cases/refusal';
import type { Council } from '#lib/domain/council/council';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';
import { write } from '#lib/use-cases/write';

/** A link that is still to be sent, with its token; null when it went before, or works no more. */
export async function findLinkMail(
  context: Context,
  linkId: string,
): Promise<{ link: MailedLink; token: string; council: Council } | null> {
  const db = context.database.client;
  const link = await findLinkToSend(db, linkId, context.now);
  if (link === null) return null;
  const { council } = await organisationFor({ ...context, locale: link.language });
  return { link, token: context.secrets.linkToken(linkId), council };
}

/** Records that a link went. */
export function recordLinkSent(context: Context, linkId: string): Promise<Result<null>> {
  return write(
    context,
    {
      permission: 'mail:deliver',
      schema: z.string(),
      act: async (tx, id) => {
        await markLinkSent(tx, id, context.now);
        return done(null);
      },
    },
    linkId,
  );
}
