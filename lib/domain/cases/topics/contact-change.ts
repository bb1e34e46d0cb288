import type { Case } from '#lib/domain/cases/case';
import type { EventDataOf } from '#lib/domain/cases/event';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, one } from '#lib/domain/cases/topic';

/** How the resident is reached: as it was filed, until they change it. What the details are stands with the people of the story. */
export const contactChange = {
  applies: { 'contact-changed': (before, { contact }) => ({ ...before, contact }) },
} as const satisfies { applies: Pick<Applies, 'contact-changed'> };

/** How they are reached from now on. */
export type ContactChange = Omit<EventDataOf<'contact-changed'>, 'type'>;

/** Changes how the resident is reached. The people of a member’s enquiry are reached as the member said. */
export function changeContact({ memberCopy }: Case, change: ContactChange): Decided {
  if (memberCopy !== null)
    return refuse('not-now', 'A member asked for the resident, and said how to reach them.');
  return one({ type: 'contact-changed', ...change }, 'staff');
}
