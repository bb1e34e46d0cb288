import type { CaseEvent, EventType } from '#lib/domain/cases/event';
import type { Actor } from '#lib/domain/permissions/actor';
import type { StepId } from '#lib/domain/processes/step-rule';

/** Steps that add to a case and undo nothing, whatever others have done; what was said in a call is said already. */
const BESIDE_OTHERS: readonly StepId[] = ['add-note', 'record-lesson', 'give-contribution', 'answer-in-call'];

/** What comes of opening the letters. */
const LOOKED: readonly EventType[] = ['representative-opened', 'access-code-taken'];

/**
 * What somebody else has done on a case since its page was shown to this actor, in order: `seen` is the sequence number
 * of the last event on that page. Mail that went and letters that were opened are nothing that a step could overwrite.
 */
export function doneMeanwhile(record: readonly CaseEvent[], seen: number, actor: Actor): CaseEvent[] {
  return record.filter(
    ({ sequence, author, data }) =>
      sequence > seen &&
      author.kind !== 'system' &&
      !LOOKED.includes(data.type) &&
      !(actor.kind === 'staff' && author.id === actor.id),
  );
}

/** Whether a step waits until its actor has seen what others have done meanwhile. */
export function looksFirst(step: StepId): boolean {
  return !BESIDE_OTHERS.includes(step);
}
