import { z } from 'zod';
import { findByAccessCode, findByEmail } from '#lib/db/case-files';
import { findByRepresentativeCode } from '#lib/db/representative-codes';
import { consumeLink, insertLink } from '#lib/db/tracking-links';
import { done, type Result } from '#lib/domain/cases/refusal';
import { type AccessCode, parseAccessCode } from '#lib/domain/references/access-code';
import { parseReference, type Reference, toReference } from '#lib/domain/references/reference';
import type { Context } from '#lib/use-cases/context';
import { promiseMail } from '#lib/use-cases/promise-mail';
import { countRequest, countWrong, refuseIfBlocked } from '#lib/use-cases/tracking/limits';
import { recordOpening } from '#lib/use-cases/tracking/representatives';
import { takeOwnCode } from '#lib/use-cases/tracking/take-own-code';
import { NOT_SHOWN } from '#lib/use-cases/tracking/track-case';
import { write } from '#lib/use-cases/write';

/**
 * Proof that a case is somebody's, the member's who asked or the resident's, or that they read it for the resident: what
 * lib/web keeps in their cookie.
 */
export type Proof = { caseId: string; reference: Reference; isMember: boolean; representative?: number };

const LINK_LASTS_MS = 2 * 60 * 60 * 1000;

/** `ownCodeToken`: what the code follows from that opens it from now on, where the one used was read out by an officer. */
export type ProvedByCode = Proof & { ownCodeToken?: string };

/** Checks reference and access code together. Whichever is wrong, the refusal is the same, and it is counted. */
export async function proveByCode(
  context: Context,
  {
    reference: typedReference,
    code: typedCode,
    address,
  }: { reference: string; code: string; address: string | null },
): Promise<Result<ProvedByCode>> {
  const reference = parseReference(typedReference);
  const attempt = { address, reference: reference ?? '' };
  const blocked = await refuseIfBlocked(context, attempt);
  if (blocked) return blocked;
  const code = parseAccessCode(typedCode);
  const found = reference === null || code === null ? null : await findByCode(context, reference, code);
  if (found === null || reference === null) {
    return (await countWrong(context, attempt)) ?? NOT_SHOWN;
  }
  return openedBy(context, reference, found);
}

/** What a code is on a case: the resident’s own, one of a representative’s, or one that an officer has seen. */
type Found = { id: string; isMember: boolean; representative?: number; firstCodeHash?: Uint8Array };

async function openedBy(
  context: Context,
  reference: Reference,
  { id: caseId, isMember, representative, firstCodeHash }: Found,
): Promise<Result<ProvedByCode>> {
  const proof: Proof = {
    caseId,
    reference,
    isMember,
    ...(representative !== undefined && { representative }),
  };
  const taken = firstCodeHash && (await takeOwnCode(context, { ...proof, firstCodeHash }));
  if (taken?.ok === false) return taken;
  if (representative !== undefined) await recordOpening(context, { caseId, representative });
  return done({ ...proof, ...(taken && { ownCodeToken: taken.value }) });
}

// All are always looked for where a code can be anybody's: how long it takes tells nothing.
async function findByCode(
  { database: { client }, secrets }: Context,
  reference: Reference,
  code: AccessCode,
): Promise<Found | null> {
  const codeHash = secrets.hashAccessCode(code);
  const firstCodeHash = secrets.hashFirstCode(code);
  const own = await findByAccessCode(client, { reference, accessCodeHash: codeHash });
  const first = await findByAccessCode(client, { reference, accessCodeHash: firstCodeHash });
  const forThem = await findByRepresentativeCode(client, { reference, codeHash });
  const firstForThem = await findByRepresentativeCode(client, { reference, codeHash: firstCodeHash });
  return (
    own ??
    (first && { ...first, firstCodeHash }) ??
    (forThem && { ...forThem, isMember: false }) ??
    (firstForThem && { ...firstForThem, isMember: false, firstCodeHash })
  );
}

const linkSchema = z.object({
  reference: z.string().max(60),
  email: z.string().max(320),
  address: z.string().nullable(),
});

/** Sends a one-time link to the email address on the case, if reference and address go together. Says the same either way. */
export async function sendTrackingLink(
  context: Context,
  input: z.input<typeof linkSchema>,
): Promise<Result<null>> {
  const asked = parseReference(input.reference);
  // A count of its own: asking for links must not lock out whoever has the code.
  const attempt = { address: input.address, reference: asked === null ? '' : `link ${asked}` };
  const blocked = await countRequest(context, attempt);
  if (blocked) return blocked;
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema: linkSchema,
      act: async (tx, { reference: typed, email }) => {
        const reference = parseReference(typed);
        const found = reference === null ? null : await findByEmail(tx, { reference, email: email.trim() });
        if (found === null) return done(null);
        const linkId = context.newId();
        const tokenHash = context.secrets.hashToken(context.secrets.linkToken(linkId));
        const expiresAt = new Date(context.now.getTime() + LINK_LASTS_MS);
        const { id: caseId, isMember } = found;
        await insertLink(tx, { id: linkId, caseId, tokenHash, expiresAt, isMember });
        const mail = {
          template: 'tracking-link',
          occasion: linkId,
          recipient: found.email,
          data: { linkId },
        } as const;
        await promiseMail(context, tx, { caseId, ...mail });
        return done(null);
      },
    },
    input,
  );
}

/** Uses a one-time link up. Unknown, used and expired are refused alike. */
export function openTrackingLink(context: Context, token: string): Promise<Result<Proof>> {
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema: z.string().max(200),
      act: async (tx, given) => {
        const tokenHash = context.secrets.hashToken(given);
        const opened = await consumeLink(tx, { tokenHash, now: context.now });
        if (opened === null) return NOT_SHOWN;
        return done({ ...opened, reference: toReference(opened.reference) });
      },
    },
    token,
  );
}
