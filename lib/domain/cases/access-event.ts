import type { Contact, ReplyWay } from '#lib/domain/cases/contact';
import type { IdentityDetail } from '#lib/domain/contact/identity';

/** What a caller said right, where an officer did it for them. */
type SaidRight = { agreed?: readonly IdentityDetail[] };

/** What is recorded of who can be reached, and of who can open the letters with which code. */
export type AccessEvent =
  /** `people`: their hash as they are now kept, on the case that holds them. How an officer knew them otherwise is the text. */
  | ({ type: 'contact-changed'; contact: Contact; by: ReplyWay; people?: string } & SaidRight)
  /** `agreed`: what a caller said right of what we hold, before they were given another access code. */
  | { type: 'access-code-renewed'; agreed: readonly IdentityDetail[]; code?: string }
  /** They opened it with the code that an officer gave them, and were given one of their own for it. */
  | { type: 'access-code-taken'; code?: string }
  /** Somebody may read it for the resident; their name is the event's text. `agreed`: as above, absent where the resident did it. */
  | { type: 'representative-named'; agreed?: readonly IdentityDetail[] }
  /** `representative`: the sequence number of the event that named them. The first time on a day. */
  | { type: 'representative-opened'; representative: number }
  | { type: 'representative-ended'; representative: number };
