import { z } from 'zod';
import { accessCodeHashOf, lockCase, saveAccessCodeHash, saveEvents } from '#lib/db/cases';
import { done, type Result } from '#lib/domain/cases/refusal';
import { takeOwnCode as decideTaking } from '#lib/domain/cases/topics/access';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { stampOf } from '#lib/use-cases/stamp';
import { residentAs, roleOf } from '#lib/use-cases/tracking/role';
import { NOT_SHOWN } from '#lib/use-cases/tracking/track-case';
import { write } from '#lib/use-cases/write';

type Opened = { caseId: string; isMember: boolean; firstCodeHash: Uint8Array };

/**
 * Gives whoever opens a matter with a code that an officer has read out one of their own, which nobody else has seen. The
 * one they used opens nothing from then on, on any stage. Gives the token that the code follows from.
 */
export function takeOwnCode(
  context: Context,
  { caseId, isMember, firstCodeHash }: Opened,
): Promise<Result<string>> {
  const own = { ...context, actor: residentAs(caseId, roleOf({ isMember })) };
  return write<z.ZodObject, string>(
    own,
    {
      permission: 'case:read-letters',
      schema: z.object({}),
      act: async (tx, _input, { council }) => {
        const locked = await lockCase(tx, caseId);
        // Somebody was faster with the same code.
        if (locked === null || !isSame(await accessCodeHashOf(tx, caseId), firstCodeHash)) return NOT_SHOWN;
        const token = context.newToken();
        const hash = context.secrets.hashAccessCode(context.secrets.accessCodeFor(token));
        await saveAccessCodeHash(tx, locked.matter.storyId, hash);
        await saveEvents(tx, { locked, stamp: stampOf(own), counting: countingOf(council) }, decideTaking());
        return done(token);
      },
    },
    {},
  );
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
