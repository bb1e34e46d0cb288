import { z } from 'zod';
import { findCaseFile } from '#lib/db/case-files';
import { lockCase, saveAccessCodeHash, saveEvents } from '#lib/db/cases';
import { hashOfCode } from '#lib/db/event-chain';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { renewCode as decideRenewal } from '#lib/domain/cases/topics/access';
import { IDENTITY_DETAILS, identityQuestions } from '#lib/domain/contact/identity';
import type { AccessCode } from '#lib/domain/references/access-code';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import { personOf } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { promiseMails } from '#lib/use-cases/promise-mail';
import { stampOf } from '#lib/use-cases/stamp';
import { write } from '#lib/use-cases/write';

const schema = z.object({
  reference: z.string().max(40),
  /** The answers that were right. */
  agreed: z.array(z.enum(IDENTITY_DETAILS)),
  /** Made with the opened page: posted twice, it gives the same code. */
  token: z.string().min(20).max(200),
});

/** A code and the case that it opens. */
export type Renewed = { reference: Reference; accessCode: AccessCode };

/**
 * Gives a caller who is who they say another access code, which opens once and is then replaced by one of their own. The one
 * before opens nothing from then on, on any stage of the matter. Whoever gave an email address is told, so that they notice if it was not them.
 */
export function renewCode(context: Context, input: unknown): Promise<Result<Renewed>> {
  return write<typeof schema, Renewed>(
    context,
    {
      permission: 'case:tell',
      schema,
      act: async (tx, { reference: typed, agreed, token }, { council }) => {
        const reference = parseReference(typed);
        const reader = { actor: context.actor, permission: 'case:tell' } as const;
        const file = reference === null ? null : await findCaseFile(tx, reader, reference);
        const locked = file && (await lockCase(tx, file.matter.id));
        if (file === null || locked === null)
          return refuse('not-found', 'There is no such case, or you may not open it.');
        const questions = identityQuestions(personOf(file), file.subject);
        const accessCode = context.secrets.accessCodeFor(token);
        const hash = context.secrets.hashFirstCode(accessCode);
        const decided = decideRenewal(locked.matter, { questions, agreed }, hashOfCode(hash));
        if (!decided.ok) return decided;
        const { matter } = await saveEvents(
          tx,
          { locked, stamp: stampOf(context), counting: countingOf(council) },
          decided.value,
        );
        await saveAccessCodeHash(tx, matter.storyId, hash);
        // Posted twice, it is one code and one mail.
        const mail = {
          caseId: matter.id,
          template: 'new-code',
          occasion: hash.toString('hex', 0, 8),
          data: {},
        } as const;
        await promiseMails(
          context,
          tx,
          emailsOf(file).map((recipient) => ({ ...mail, recipient })),
        );
        return done({ reference: matter.reference, accessCode });
      },
    },
    input,
  );
}

function emailsOf(file: Parameters<typeof personOf>[0]): string[] {
  const { email } = personOf(file);
  return email === null ? [] : [email];
}
