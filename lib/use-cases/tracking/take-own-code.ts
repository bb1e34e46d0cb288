import { z } from 'zod';
import { accessCodeHashOf, type LockedCase, lockCase, saveAccessCodeHash, saveEvents } from '#lib/db/cases';
import { hashOfCode } from '#lib/db/event-chain';
import { replaceRepresentativeCode } from '#lib/db/representative-codes';
import type { Transaction } from '#lib/db/transaction';
import { done, type Result } from '#lib/domain/cases/refusal';
import { takeOwnCode as decideTaking } from '#lib/domain/cases/topics/access';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { stampOf } from '#lib/use-cases/stamp';
import { residentAs, roleOf } from '#lib/use-cases/tracking/role';
import { NOT_SHOWN } from '#lib/use-cases/tracking/track-case';
import { write } from '#lib/use-cases/write';

/** `representative`: whose code it is, where it is not the one of the resident or the member. */
type Opened = { caseId: string; isMember: boolean; representative?: number; firstCodeHash: Uint8Array };

/**
 * Gives whoever opens a matter with a code that an officer has read out one of their own, which nobody else has seen. The
 * one they used opens nothing from then on, on any stage. Gives the token that the code follows from.
 */
export function takeOwnCode(
  context: Context,
  { caseId, firstCodeHash, ...whose }: Opened,
): Promise<Result<string>> {
  const own = { ...context, actor: residentAs(caseId, roleOf(whose)) };
  return write<z.ZodObject, string>(
    own,
    {
      permission: 'case:read-letters',
      schema: z.object({}),
      act: async (tx, _input, { council }) => {
        const locked = await lockCase(tx, caseId);
        if (locked === null) return NOT_SHOWN;
        const token = context.newToken();
        const hash = context.secrets.hashAccessCode(context.secrets.accessCodeFor(token));
        if (whose.representative !== undefined) {
          const theirs = { caseId, number: whose.representative, codeHash: firstCodeHash };
          // Their opening is on record by itself.
          return (await replaceRepresentativeCode(tx, theirs, hash)) ? done(token) : NOT_SHOWN;
        }
        return takeForMatter(
          own,
          { tx, locked, counting: countingOf(council) },
          { firstCodeHash, hash, token },
        );
      },
    },
    {},
  );
}

type At = { tx: Transaction; locked: LockedCase; counting: Counting };
type Taking = { firstCodeHash: Uint8Array; hash: Uint8Array; token: string };

async function takeForMatter(
  own: Context,
  { tx, locked, counting }: At,
  { firstCodeHash, hash, token }: Taking,
): Promise<Result<string>> {
  // Somebody was faster with the same code.
  if (!isSame(await accessCodeHashOf(tx, locked.matter.id), firstCodeHash)) return NOT_SHOWN;
  await saveAccessCodeHash(tx, locked.matter.storyId, hash);
  await saveEvents(tx, { locked, stamp: stampOf(own), counting }, decideTaking(hashOfCode(hash)));
  return done(token);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
