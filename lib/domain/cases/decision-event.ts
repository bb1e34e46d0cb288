import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Reference } from '#lib/domain/references/reference';

/** What is recorded of the decision of somebody outside the council: an Ombudsman, a regulator. */
export type DecisionEvent =
  /**
   * On its own day, with what it says: absent is what it does not say. What the resident is told of it is the event's text.
   */
  | {
      type: 'decision-recorded';
      outcome: string;
      decidedOn: PlainDate;
      fault?: boolean;
      injustice?: boolean;
      publicReport?: boolean;
    }
  /** On the case that had gone there: they sent it back, so it is ours again. `from`: the case that was with them. */
  | { type: 'stage-sent-back'; from: { id: string; reference: Reference } };
