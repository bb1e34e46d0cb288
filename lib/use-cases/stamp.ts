import type { Stamp } from '#lib/db/case-events';
import type { Author } from '#lib/domain/cases/event';
import type { Actor } from '#lib/domain/permissions/actor';
import type { Context } from '#lib/use-cases/context';

/** When and by whom events are written: now, by this actor. */
export function stampOf({
  actor,
  now,
  today,
  newId,
}: Pick<Context, 'actor' | 'now' | 'today' | 'newId'>): Stamp {
  return { at: now, on: today, author: authorOf(actor), newId };
}

// Residents are not named in the record: their details are in the case's parties.
function authorOf(actor: Actor): Author {
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
