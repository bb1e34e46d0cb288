import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { CaseEvent, Channel, Contact } from '#lib/domain/cases/event';
import type { RouteTaken } from '#lib/domain/forms/chooser';
import type { CaseSubject } from '#lib/domain/permissions/permissions';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import type { Reference } from '#lib/domain/references/reference';

/*
 * The council's words, once.
 *
 *   case         one matter of one resident, from receipt to closing, with a reference
 *   process      what kind of matter it is: complaint, service request, FOI …
 *   pack         the process's rules in force on the day the case was received
 *   status       received → in progress → answered → closed
 *   step         something a person does to a case; an event is the record that it was done
 *   clock        a time limit with a start and a stop; the due date is its last day in time
 *   acknowledge  tell the resident that somebody is looking at it
 *   allocate     put it in one officer's work
 *   answer       the council's reply with an outcome; the case is then answered, not closed
 *   told         the resident has had the answer: by email, post, phone, in person or on the tracking page
 *   outcome      how it ended: upheld, granted in part …
 *   party        a person in the case: the resident, or somebody acting for them
 *   reference    nine symbols to quote; shows no personal data by itself
 *   access code  the secret that opens the correspondence
 *   publication  an information request and its answer in the public disclosure log
 */

type Facts = {
  id: string;
  reference: Reference;
  process: ProcessId;
  pack: string;
  form: string;
  formVersion: number;
  channel: Channel;
  serviceId: string;
  categoryId: string | null;
  wardId: string | null;
  teamId: string | null;
  assignedToId: string | null;
  loggedById: string | null;
  restricted: boolean;
  route: RouteTaken | null;
  contact: Contact;
  receivedOn: PlainDate;
  /** The slug in the disclosure log while it stands there. */
  publishedAs: string | null;
  /** The sequence number of the last event. */
  sequence: number;
};

type Answered = {
  acknowledgedOn: PlainDate | null;
  answeredOn: PlainDate;
  outcome: string;
  toldOn: PlainDate | null;
};

/** A case as it stands after its events, by status. */
export type Case = Facts &
  (
    | { status: 'received' }
    | { status: 'in-progress'; acknowledgedOn: PlainDate }
    | ({ status: 'answered' } & Answered)
    | ({ status: 'closed'; closedOn: PlainDate } & Answered)
  );

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
  const { type: _type, ...facts } = data;
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
  return { ...apply(before, event), sequence: event.sequence };
}

function apply(before: Case, { data, on }: CaseEvent): Case {
  switch (data.type) {
    case 'case-acknowledged':
      return before.status === 'received' ? { ...before, status: 'in-progress', acknowledgedOn: on } : before;
    case 'case-allocated':
      return { ...before, assignedToId: data.assignedToId, teamId: data.teamId };
    case 'answer-sent':
      return answered(before, data.outcome, on);
    case 'resident-told':
      return told(before, on);
    case 'mail-sent':
      return data.template === 'answer' ? told(before, on) : before;
    case 'case-closed':
      return before.status === 'answered' ? { ...before, status: 'closed', closedOn: on } : before;
    case 'answer-published':
      return { ...before, publishedAs: data.slug };
    case 'publication-withdrawn':
      return { ...before, publishedAs: null };
    case 'case-received':
    case 'note-added':
    case 'mail-failed':
      return before;
  }
}

function answered(before: Case, outcome: string, on: PlainDate): Case {
  const acknowledgedOn = before.status === 'received' ? null : before.acknowledgedOn;
  // Nobody can be written to: the tracking page, open to whoever has the code, is how they are told.
  const toldOn = isReachable(before.contact) ? null : on;
  return { ...before, status: 'answered', acknowledgedOn, answeredOn: on, outcome, toldOn };
}

function told(before: Case, on: PlainDate): Case {
  const isAnswered = before.status === 'answered' || before.status === 'closed';
  return isAnswered && before.toldOn === null ? { ...before, toldOn: on } : before;
}

/** Whether the resident left any way of being reached. */
export function isReachable(contact: Contact): boolean {
  return contact.email || contact.phone || contact.post;
}

/** What of a case decides who may do what with it. */
export function subjectOf(matter: Case): CaseSubject {
  return {
    caseId: matter.id,
    serviceId: matter.serviceId,
    informationRequest: PROCESSES[matter.process].informationRequest,
    restricted: matter.restricted,
    loggedById: matter.loggedById,
    assignedToId: matter.assignedToId,
  };
}
