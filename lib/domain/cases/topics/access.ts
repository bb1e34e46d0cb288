import type { Case } from '#lib/domain/cases/case';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, one, unchanged } from '#lib/domain/cases/topic';
import { ENOUGH_AGREE, type HeldDetail, type IdentityDetail } from '#lib/domain/contact/identity';

/** The secret that opens the correspondence. Whatever the process and status, somebody who lost it can have another. */
export const access = {
  applies: { 'access-code-renewed': unchanged },
} as const satisfies { applies: Pick<Applies, 'access-code-renewed'> };

/** A new code for a caller whose answers agreed with what we hold; refused when too few did. */
export function renewCode(
  { memberCopy }: Case,
  { questions, agreed }: { questions: readonly HeldDetail[]; agreed: readonly IdentityDetail[] },
): Decided {
  if (memberCopy !== null)
    return refuse('not-now', 'The code of this case is the member’s who asked for the resident.');
  const right = questions.map(({ detail }) => detail).filter((detail) => agreed.includes(detail));
  if (right.length < ENOUGH_AGREE)
    return refuse(
      'not-allowed',
      'Two answers have to be right before you give a code. Otherwise they can write to us, or come in with proof of who they are.',
    );
  return one({ type: 'access-code-renewed', agreed: right }, 'staff');
}
