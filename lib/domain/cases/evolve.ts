import type { Case } from '#lib/domain/cases/case';
import type { CaseEvent, EventDataOf, EventType } from '#lib/domain/cases/event';
import { type Applies, unchanged } from '#lib/domain/cases/topic';
import { acknowledgement } from '#lib/domain/cases/topics/acknowledgement';
import { allocation } from '#lib/domain/cases/topics/allocation';
import { answer } from '#lib/domain/cases/topics/answer';
import { closing } from '#lib/domain/cases/topics/closing';
import { dates } from '#lib/domain/cases/topics/dates';
import { files } from '#lib/domain/cases/topics/files';
import { note } from '#lib/domain/cases/topics/note';
import { publication } from '#lib/domain/cases/topics/publication';
import { telling } from '#lib/domain/cases/topics/telling';

/** The case as its events tell it. Throws RangeError when they do not begin with its receipt. */
export function caseFromEvents(events: readonly CaseEvent[]): Case {
  const [first, ...rest] = events;
  if (!first) throw new RangeError('A case has at least one event.');
  return rest.reduce(evolve, receive(first));
}

function receive(event: CaseEvent): Case {
  const { data } = event;
  if (data.type !== 'case-received')
    throw new RangeError(`A case begins with its receipt, not with ${data.type}.`);
  const { type: _type, filed: _filed, ...facts } = data;
  return {
    ...facts,
    id: event.caseId,
    teamId: null,
    assignedToId: null,
    publishedAs: null,
    sequence: event.sequence,
    status: 'received',
  };
}

/** The case after one more event. */
export function evolve(before: Case, event: CaseEvent): Case {
  return { ...applyTo(before, event.data, event), sequence: event.sequence };
}

// The one place where the compiler must be told that a type of event and its entry belong together.
function applyTo<T extends EventType>(before: Case, data: EventDataOf<T>, event: CaseEvent): Case {
  const apply: Applies[T] = APPLIES[data.type as T];
  return apply(before, data, event);
}

const APPLIES: Applies = {
  'case-received': unchanged,
  ...acknowledgement.applies,
  ...allocation.applies,
  ...note.applies,
  ...answer.applies,
  ...telling.applies,
  ...closing.applies,
  ...publication.applies,
  ...files.applies,
  ...dates.applies,
};
