import type { Counted } from '#lib/domain/cases/aggregation';
import type { CostEstimate } from '#lib/domain/cases/cost-estimate';
import type { CaseEvent, EventData, EventType } from '#lib/domain/cases/event';
import type { Finding } from '#lib/domain/cases/finding';
import { INTEREST_SIDES, type InterestSide } from '#lib/domain/cases/withholding';
import type { Exemption } from '#lib/domain/information/exemption';
import { exemptionById } from '#lib/domain/information/exemptions';

/** The events that say something of an answer or draft beside its text. */
const ANSWER_PARTS = [
  'point-decided',
  'exemption-applied',
  'reasons-kept',
  'public-interest-weighed',
  'narrowing-advised',
  'advice-given',
] as const satisfies readonly EventType[];

type AnswerPart = (typeof ANSWER_PARTS)[number];

/** An event that stands by itself. */
export type WholeEvent = CaseEvent & { readonly data: Exclude<EventData, { type: AnswerPart }> };

/** Whether an event stands by itself, and not with the answer or draft that it is a part of. */
export function isWhole(event: CaseEvent): event is WholeEvent {
  return !ANSWER_PARTS.some((part) => part === event.data.type);
}

/** A point of complaint as an answer found on it. `point` is null when its words were erased or are not this reader's. */
export type PointFound = { readonly id: number; readonly finding: Finding; readonly point: string | null };

/** What was found with the answer or draft that is the event with this sequence number: recorded between the one before and it. */
export function pointsFound(events: readonly CaseEvent[], answer: number): PointFound[] {
  return sinceTheAnswerBefore(events, answer).flatMap(({ sequence: id, data, text }) =>
    data.type === 'point-decided' ? [{ id, finding: data.finding, point: text }] : [],
  );
}

/** An exemption as an answer applied it. Words are null when there are none, they were erased, or are not this reader's. */
export type ExemptionApplied = {
  readonly exemption: Exemption;
  readonly neither: boolean;
  readonly emissions: boolean;
  /** Whether the resident reads only that it is relied on, and of their own data not even that. */
  readonly untold: boolean;
  readonly why: string | null;
  /** What was said of the public interest; empty where it is not weighed. */
  readonly interests: readonly { readonly side: InterestSide; readonly words: string | null }[];
};

/**
 * Whether its name may be told: it says what the information is about, and so tells what is neither confirmed nor denied, or
 * whose reasons stay untold.
 */
export function isNamed({ neither, untold }: Pick<ExemptionApplied, 'neither' | 'untold'>): boolean {
  return !neither && !untold;
}

/**
 * What an answer withheld and why; `narrowing`: how to ask for less; `countedWith`: the requests it would cost too much
 * together with; `estimate`: what they would cost; `advice`: what to do instead.
 */
export type Withheld = {
  readonly exemptions: readonly ExemptionApplied[];
  readonly narrowing: string | null;
  readonly countedWith: readonly Counted[];
  readonly estimate: CostEstimate | null;
  readonly advice: { readonly words: string | null; readonly agreed: boolean } | null;
};

/** What was withheld with the answer or draft that is the event with this sequence number, as this reader may know it. */
export function withheldWith(
  events: readonly CaseEvent[],
  answer: number,
  reader: 'colleague' | 'resident',
): Withheld {
  const parts = sinceTheAnswerBefore(events, answer).filter(
    ({ visibility }) => reader === 'colleague' || visibility !== 'staff',
  );
  return {
    exemptions: parts.flatMap((part) => appliedIn(part, parts)),
    narrowing: parts.find(({ data }) => data.type === 'narrowing-advised')?.text ?? null,
    countedWith: parts.flatMap(countedIn),
    estimate: parts.flatMap(estimatedIn)[0] ?? null,
    advice: parts.flatMap(adviceIn)[0] ?? null,
  };
}

function countedIn({ data }: CaseEvent): readonly Counted[] {
  return data.type === 'narrowing-advised' ? (data.countedWith ?? []) : [];
}

function estimatedIn({ data }: CaseEvent): readonly CostEstimate[] {
  return data.type === 'narrowing-advised' && data.estimate ? [data.estimate] : [];
}

function adviceIn({ data, text: words }: CaseEvent) {
  return data.type === 'advice-given' ? [{ words, agreed: data.agreed }] : [];
}

function appliedIn({ data, text }: CaseEvent, parts: readonly CaseEvent[]): ExemptionApplied[] {
  if (data.type !== 'exemption-applied') return [];
  const exemption = exemptionById(data.exemption);
  if (exemption === null) throw new RangeError(`There is no exemption called ${data.exemption}.`);
  const { neither, emissions, untold = false } = data;
  const why = untold ? keptIn(parts, exemption) : text;
  return [{ exemption, neither, emissions, untold, why, interests: weighedIn(parts, exemption) }];
}

function keptIn(parts: readonly CaseEvent[], { id }: Exemption): string | null {
  return parts.find(({ data }) => data.type === 'reasons-kept' && data.exemption === id)?.text ?? null;
}

function weighedIn(parts: readonly CaseEvent[], { id }: Exemption): ExemptionApplied['interests'] {
  return INTEREST_SIDES.flatMap((side) => {
    const said = parts.find(
      ({ data }) => data.type === 'public-interest-weighed' && data.exemption === id && data.side === side,
    );
    return said ? [{ side, words: said.text }] : [];
  });
}

// The parts of a draft, too, are recorded just before it.
const HEADS: readonly EventType[] = ['answer-sent', 'draft-saved'];

function sinceTheAnswerBefore(events: readonly CaseEvent[], answer: number): CaseEvent[] {
  const before = events.findLast(({ data, sequence }) => HEADS.includes(data.type) && sequence < answer);
  return events.filter(({ sequence }) => sequence < answer && sequence > (before?.sequence ?? 0));
}
