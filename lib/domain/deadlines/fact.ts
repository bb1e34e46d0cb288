import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';

/** Everything that can start, restart, pause, extend or stop a clock, in the field's words. */
export const FACT_TYPES = [
  'received',
  'acknowledged',
  'response-sent',
  'ended',
  'resumed',
  'reopened',
  'extended',
  'clarification-requested',
  'clarification-received',
  'fees-notice',
  'fee-received',
  'id-requested',
  'id-received',
  'authority-requested',
  'authority-received',
  'internal-review-received',
  'review-received',
  'discussed',
  'escalation-received',
  'stage2-received',
  'stage2-acknowledged',
  'stage2-started',
  'adjudication-received',
  'stage3-requested',
  'panel-met',
  'panel-report-received',
  'taken-further',
  'enquiry-answered',
  'assessed',
  'investigation-begun',
  'independent-view-given',
  'aware',
  'no-emergency',
  'investigation-concluded',
  'summary-sent',
  'made-safe',
  'safety-work-done',
  'works-begun',
  'no-works-needed',
  'not-our-duty',
] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** Something that happened to a case. */
export type Fact = {
  readonly type: FactType;
  /** The London date. */
  readonly on: PlainDate;
  /** The ISO instant, where it is known: only a cut-off hour and a limit in hours ask for it. */
  readonly at?: string;
  /** Of 'extended': the new date. Without one no date moves. */
  readonly until?: PlainDate;
  /**
   * Of 'extended', of a limit in working days: how many there were from the day it was given to the new date. Without them
   * that date stands, and no pause adds to it.
   */
  readonly workingDays?: number;
  /** Of 'extended': the code of one of the rule's reasons. */
  readonly reason?: string;
  /** Of a question and its answer: that no clock of the kind it was then heeded them. Nor does another, once it is of that kind. */
  readonly ordinary?: true;
};

/** What had ended without an answer and was resumed, as if it had never ended. */
export function withoutLiftedEnds(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    if (fact.type !== 'resumed') kept.push(fact);
    else
      kept.splice(
        kept.findLastIndex(({ type }) => type === 'ended'),
        1,
      );
  }
  return kept;
}

/** More time, as it was given. */
export type Given = Pick<Fact, 'on' | 'workingDays'> & { readonly until: PlainDate };

/** Facts in the order of their days; those of one day as they stood. */
export function inOrder(facts: readonly Fact[]): Fact[] {
  return facts.toSorted((a, b) => compareDates(a.on, b.on));
}

export const CLARIFICATION = {
  asked: 'clarification-requested',
  answered: 'clarification-received',
} as const;
export const FEE = { asked: 'fees-notice', answered: 'fee-received' } as const;
export const IDENTITY = { asked: 'id-requested', answered: 'id-received' } as const;
export const AUTHORITY = { asked: 'authority-requested', answered: 'authority-received' } as const;

/** Two facts that belong together: the council asks, the person answers. */
export const EXCHANGES = [CLARIFICATION, FEE, IDENTITY, AUTHORITY] as const;
export type Exchange = (typeof EXCHANGES)[number];

/** Narrows text from outside to a kind of fact. */
export function isFactType(text: string): text is FactType {
  return FACT_TYPES.some((type) => type === text);
}
