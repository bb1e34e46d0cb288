import type { Case } from '#lib/domain/cases/case';
import type { NewEvent } from '#lib/domain/cases/event';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, one, unchanged } from '#lib/domain/cases/topic';
import { ENOUGH_AGREE, type HeldDetail, type IdentityDetail } from '#lib/domain/contact/identity';

/** The secret that opens the correspondence. Whatever the process and status, somebody who lost it can have another. */
export const access = {
  applies: { 'access-code-renewed': unchanged, 'access-code-taken': unchanged },
} as const satisfies { applies: Pick<Applies, 'access-code-renewed' | 'access-code-taken'> };

/** What a caller can be asked, and what of it they said right. */
export type Asked = { questions: readonly HeldDetail[]; agreed: readonly IdentityDetail[] };

/** What a caller said right, when it is enough to be sure of them. */
export function rightAnswers({ questions, agreed }: Asked): Result<IdentityDetail[]> {
  const right = questions.map(({ detail }) => detail).filter((detail) => agreed.includes(detail));
  if (right.length >= ENOUGH_AGREE) return done(right);
  return refuse(
    'not-allowed',
    'Two answers have to be right before you give a code. Otherwise they can write to us, or come in with proof of who they are.',
  );
}

/** A new code for a caller whose answers agreed with what we hold; refused when too few did. `code`: as the record keeps it. */
export function renewCode({ memberCopy }: Case, asked: Asked, code: string): Decided {
  if (memberCopy !== null)
    return refuse('not-now', 'The code of this case is the member’s who asked for the resident.');
  const right = rightAnswers(asked);
  return right.ok ? one({ type: 'access-code-renewed', agreed: right.value, code }, 'staff') : right;
}

/** A code of their own for whoever opened a matter with one that an officer gave them. */
export function takeOwnCode(code: string): readonly NewEvent[] {
  return [{ data: { type: 'access-code-taken', code }, visibility: 'staff', text: null }];
}
