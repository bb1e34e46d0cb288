import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Sign } from '#lib/domain/cases/signs';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { Status } from '#lib/domain/processes/step-rule';

/** A case as a line of a list. */
export type ListedCase = {
  reference: string;
  process: ProcessId;
  pack: string;
  subject: string;
  serviceId: string;
  status: Status;
  restricted: boolean;
  residentName: string | null;
  assignedToId: string | null;
  assignedToName: string | null;
  receivedOn: PlainDate;
  dueOn: PlainDate | null;
  /** The ISO instant, of a limit in hours. */
  dueAt: string | null;
  dueClock: string | null;
  /** Not theirs: they are asked for something, by `dueOn`, and see no more than they need for it. */
  isAsked: boolean;
  signs: readonly Sign[];
  /** The nearest date of an open promise to the resident. */
  promiseDueOn: PlainDate | null;
};

export const QUEUE_SORTS = ['due', 'received-newest', 'received-oldest'] as const;
export type QueueSort = (typeof QUEUE_SORTS)[number];

/** Narrowing and order of a list. Absent or null: no narrowing. `status` 'open' is everything not closed. */
export type QueueFilter = {
  words: string;
  status: Status | 'open' | 'all';
  process: ProcessId | null;
  serviceId: string | null;
  owner: 'anybody' | 'me' | 'nobody';
  dueFrom?: PlainDate | null;
  dueBy: PlainDate | null;
  sort: QueueSort;
  limit: number;
  offset: number;
};
