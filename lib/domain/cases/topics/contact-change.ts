import type { Case } from '#lib/domain/cases/case';
import type { EventDataOf } from '#lib/domain/cases/event';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, one } from '#lib/domain/cases/topic';
import { type Asked, rightAnswers } from '#lib/domain/cases/topics/access';

/** How the resident is reached: as it was filed, until they change it. What the details are stands with the people of the story. */
export const contactChange = {
  applies: { 'contact-changed': (before, { contact }) => ({ ...before, contact }) },
} as const satisfies { applies: Pick<Applies, 'contact-changed'> };

/** How they are reached from now on. */
export type ContactChange = Omit<EventDataOf<'contact-changed'>, 'type' | 'agreed'>;

/**
 * How an officer who changes it for somebody knows that it is them: by what a caller said right, or in the officer's words
 * (`proof`; null of whoever may not read the letters, and so has seen none of theirs).
 */
export type KnownBy = Asked & { proof: string | null };

/**
 * Changes how the resident is reached. The people of a member’s enquiry are reached as the member said. `knownBy`: null where
 * they do it themselves.
 */
export function changeContact({ memberCopy }: Case, change: ContactChange, knownBy: KnownBy | null): Decided {
  if (memberCopy !== null)
    return refuse('not-now', 'A member asked for the resident, and said how to reach them.');
  const data = { type: 'contact-changed', ...change } as const;
  if (knownBy === null) return one(data, 'staff');
  const right = rightAnswers(knownBy);
  const proof = knownBy.proof?.trim() ?? '';
  if (right.ok) return one({ ...data, agreed: right.value }, 'staff', proof);
  if (proof !== '') return one(data, 'staff', proof);
  return refuse('not-allowed', NOT_KNOWN[knownBy.proof === null ? 'caller' : 'anybody']);
}

const NOT_KNOWN = {
  caller:
    'Two answers have to be right before you change this. Otherwise they can write to us, or come in with proof of who they are.',
  anybody: 'Ask them two things that we hold, or say how else you know that it is them.',
} as const;
