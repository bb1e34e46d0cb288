import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { ComplaintCode, CouncilNation } from '#lib/domain/council/nation';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { FactType } from '#lib/domain/deadlines/fact';
import type { Limit } from '#lib/domain/deadlines/limit';
import type { Regime } from '#lib/domain/information/exemption';
import type { Office } from '#lib/domain/permissions/office';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { NamedPeople, RecordedFact } from '#lib/domain/processes/recorded-fact';
import type { StepId, StepRule } from '#lib/domain/processes/step-rule';

/**
 * How a case can end. `id` is also the key of the resident's words in the message catalogue. `by`: the step that gives
 * this outcome by itself; absent, an officer chooses it with the answer.
 */
export type Outcome = {
  readonly id: string;
  readonly name: string;
  readonly by?: StepId;
  /** Whether whoever takes a call can end it so, there and then. */
  readonly inCall?: true;
  /** Only once this is on record. */
  readonly after?: RecordedFact;
  /** Only of what was said, not written, and while this clock is in time. */
  readonly spokenWithin?: ClockRule;
  /** What a refusal rests on, which its notice has to say; absent where nothing is withheld. */
  readonly withholds?: Grounds;
  /** The exemption that the outcome itself is, and that is among those given. */
  readonly exemption?: string;
  /** Whether it says what they can do instead. */
  readonly advises?: true;
  /** Whether it says that we have passed their request on. */
  readonly passesOn?: true;
  /** Whether it finds that the law asks nothing of us here. */
  readonly notOurDuty?: true;
  /** Of somebody outside who decides: whether they found that we were at fault. Absent: they did not look into that. */
  readonly fault?: boolean;
  /** Of somebody outside: for us to look at first, so the case that went to them is ours again. */
  readonly sendsBack?: true;
  /** A label of old: of decisions made before this day only. */
  readonly before?: PlainDate;
  /** Where somebody who is unhappy with it goes at once, in place of the stage's next. */
  readonly leadsTo?: StageId;
};

/**
 * Exemptions; neither confirming nor denying under exemptions; exemptions that are not spoken of; the cost of finding it (FOIA s.12); the request itself
 * (FOIA s.14, UK GDPR Art 12(5)). When an answer is looked at again: the exemptions it still rests on, named anew, where it
 * rested on any (`still`); those that it may rest on now (`perhaps`).
 */
export type Grounds = 'exemptions' | 'neither' | 'untold' | 'cost' | 'request' | 'still' | 'perhaps';

/** The stages a matter can go through, each a case of its own with its own reference, clocks and people who may act. */
export const STAGE_IDS = ['first', 'stage-2', 'stage-3', 'review', 'regulator', 'ombudsman'] as const;
export type StageId = (typeof STAGE_IDS)[number];

/**
 * Who looks at a complaint again who is not of the council: somebody who investigates it, an adjudicator, an independent
 * person beside our investigator, a panel.
 */
export type OutsideLook = 'investigator' | 'adjudicator' | 'independent-person' | 'panel';

/** Whether what we did wrong did the person an injustice; whether it is told to everybody in a report of its own. */
export type DecisionDetail = 'injustice' | 'public-report';

export type Stage = {
  readonly id: StageId;
  /** In staff words: 'Stage 1', 'Internal review'. */
  readonly name: string;
  /** Absent: somebody of the council. */
  readonly lookedAtBy?: OutsideLook;
  /** What its receipt and its acknowledgement are to the clocks of the whole matter. */
  readonly facts: { readonly received: FactType; readonly acknowledged: FactType };
  readonly clocks: readonly ClockRule[];
  readonly steps: readonly StepRule[];
  /** What `record-fact` can record, in the order it is offered. A stage that has the step names what for. */
  readonly records?: readonly RecordedFact[];
  /** With which of them people are named. */
  readonly names?: readonly NamedPeople[];
  readonly outcomes: readonly Outcome[];
  /** Of somebody outside: what else their decision can say, that we have to report. */
  readonly decides?: readonly DecisionDetail[];
  /** Which answers go only once somebody else has approved the draft. Absent: none. */
  readonly approval?: 'every-answer' | 'refusals';
  /** Where somebody who is unhappy with the answer goes next, if its outcome leads nowhere else; null after the last. */
  readonly next: StageId | null;
  /** Whose stage that is; absent: of this process, by the same pack. */
  readonly nextProcess?: ProcessId;
  /** How long somebody may ask for it as of right; absent where no limit is set. */
  readonly nextWithin?: ClockRule;
  /** Of a stage outside the council: that it is reached only by way of our last one. Absent: it may take a matter as it stands. */
  readonly onlyAfterOurs?: true;
};

/** The rules of a process from a date on. A matter finishes under the pack it began with, whatever stage it reaches. */
export type Pack = {
  readonly id: string;
  readonly effectiveFrom: PlainDate;
  /** Of councils in which nations, and services bound by which code, these rules are. Absent: of all. */
  readonly for?: { readonly nations: readonly CouncilNation[]; readonly code?: ComplaintCode };
  /** The law under which something asked for can be withheld; absent where nothing is asked for. */
  readonly regime?: Regime;
  /** For how long after somebody knew of it a matter is normally taken; later ones where there is good reason. */
  readonly takenWithin?: Limit;
  /** In order; a matter begins with the first. */
  readonly stages: readonly [Stage, ...Stage[]];
};

/**
 * Where somebody who is unhappy with our answer can turn, and so which words of rights they read: our next stage and then
 * the Ombudsman, a review and then the regulator, a complaint about their data and then the regulator, the regulator at
 * once, or our complaint form.
 */
export type Recourse = 'complaint' | 'information' | 'own-data' | 'regulator' | 'others';

/** A kind of matter the council handles. */
export type Process = {
  readonly id: ProcessId;
  /** In staff words. */
  readonly name: string;
  /** In one or two words, for lists. */
  readonly shortName: string;
  /** What a matter of this kind can turn out to be. */
  readonly becomes: readonly ProcessId[];
  readonly office: Office;
  readonly recourse: Recourse;
  /** Whether somebody may have to hide it at home: its pages have a quick way out, its mails give nothing away. Absent: no. */
  readonly sensitive?: true;
  /** Oldest first. */
  readonly packs: readonly Pack[];
};
