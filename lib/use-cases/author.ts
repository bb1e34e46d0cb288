import type { Author } from '#lib/domain/cases/event';
import type { Actor } from '#lib/domain/permissions/actor';

/** How an actor stands in the record. Residents are not named there: their details are in the case's parties. */
export function authorOf(actor: Actor): Author {
  switch (actor.kind) {
    case 'staff':
      return { kind: 'staff', id: actor.id, name: actor.name };
    case 'system':
      return { kind: 'system', id: null, name: actor.job };
    case 'public':
    case 'resident':
      return { kind: 'resident', id: null, name: null };
  }
}
