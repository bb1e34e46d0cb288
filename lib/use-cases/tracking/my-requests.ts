import { z } from 'zod';
import { consumeMailedLink, findRecipientOf } from '#lib/db/mailed-links';
import { nameOfService } from '#lib/db/organisation';
import { findRequestsOf } from '#lib/db/requests-of';
import { done, type Result } from '#lib/domain/cases/refusal';
import { parseReference } from '#lib/domain/references/reference';
import { showClocks } from '#lib/use-cases/cases/find-case';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';
import { promiseLink } from '#lib/use-cases/mail/promise-link';
import { countRequest } from '#lib/use-cases/tracking/limits';
import type { Proof } from '#lib/use-cases/tracking/prove-access';
import { NOT_SHOWN, type Standing } from '#lib/use-cases/tracking/track-case';
import { write } from '#lib/use-cases/write';

const LASTS_MS = 30 * 60 * 1000;

/** Sends a one-time link to all requests with an email address, if there are any. Says the same either way. */
export async function sendRequestsLink(
  context: Context,
  { email, address }: { email: string; address: string | null },
): Promise<Result<null>> {
  const attempt = { address, reference: `requests of ${email.toLowerCase()}` };
  const blocked = await countRequest(context, attempt);
  if (blocked) return blocked;
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema: z.string().max(320),
      act: async (tx, recipient) => {
        const requests = await findRequestsOf(tx, recipient);
        if (requests.length > 0)
          await promiseLink(context, tx, { recipient, draftId: null, lastsMs: LASTS_MS });
        return done(null);
      },
    },
    email,
  );
}

/** Uses such a link up. Gives what lib/web keeps in a cookie for as long as the list is open. */
export function openRequestsLink(context: Context, token: string): Promise<Result<{ linkId: string }>> {
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema: z.string().max(200),
      act: async (tx, given) => {
        const tokenHash = context.secrets.hashToken(given);
        const link = await consumeMailedLink(tx, { tokenHash, to: 'requests', now: context.now });
        return link === null ? NOT_SHOWN : done({ linkId: link.id });
      },
    },
    token,
  );
}

/** The requests that a used link opened, each as it stands. */
export async function findMyRequests(context: Context, linkId: string): Promise<readonly Standing[]> {
  const requests = await requestsBehind(context, linkId);
  const organisation = await organisationFor(context);
  return requests.map(({ matter }) => ({
    matter,
    serviceName: nameOfService(organisation, matter.serviceId),
    clocks: showClocks(context, organisation, { matter }),
  }));
}

/** The proof that one of these is theirs, as if by its code; null when it is none of them. */
export async function proveByList(context: Context, linkId: string, typed: string): Promise<Proof | null> {
  const reference = parseReference(typed);
  const requests = await requestsBehind(context, linkId);
  const own = requests.find(({ matter }) => matter.reference === reference);
  return own ? { caseId: own.matter.id, reference: own.matter.reference, isMember: own.isMember } : null;
}

async function requestsBehind({ database }: Context, linkId: string) {
  const email = await findRecipientOf(database.client, linkId);
  return email === null ? [] : findRequestsOf(database.client, email);
}
