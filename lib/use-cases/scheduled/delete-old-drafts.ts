import { z } from 'zod';
import { deleteDrafts } from '#lib/db/drafts';
import { deleteFollowers } from '#lib/db/followers';
import { forgetIncoming } from '#lib/db/incoming-mail';
import { deleteMailedLinks } from '#lib/db/mailed-links';
import { forgetWords } from '#lib/db/sortings';
import { deleteTypedForms } from '#lib/db/typed-forms';
import { done, type Result } from '#lib/domain/cases/refusal';
import { DRAFT_DAYS } from '#lib/domain/forms/draft-days';
import type { Context } from '#lib/use-cases/context';
import { write } from '#lib/use-cases/write';

/** Longer than any mail server tries. */
const INCOMING_DAYS = 90;
/** What has closed can be opened again for some time. */
const FOLLOWED_DAYS = 28;
const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes drafts nobody has touched for as long as they are kept, sent or not, and links that ended a day ago; forgets what
 * was written a day ago to find the right form or could not be kept, which mails came long ago, and who followed what has ended. Gives how many drafts.
 */
export function deleteOldDrafts(context: Context): Promise<Result<number>> {
  const daysAgo = (days: number) => new Date(context.now.getTime() - days * A_DAY);
  return write(
    context,
    {
      permission: 'work:remind',
      schema: z.object({}),
      act: async (tx) => {
        await forgetWords(tx, daysAgo(1));
        await deleteTypedForms(tx, daysAgo(1));
        await deleteMailedLinks(tx, daysAgo(1));
        await deleteFollowers(tx, { unconfirmed: daysAgo(2), closed: daysAgo(FOLLOWED_DAYS) });
        await forgetIncoming(tx, daysAgo(INCOMING_DAYS));
        return done(await deleteDrafts(tx, daysAgo(DRAFT_DAYS)));
      },
    },
    {},
  );
}
