import type { Advice } from '#lib/domain/cases/advice';
import type { HoursTyped } from '#lib/domain/cases/cost-estimate';
import { done, type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import { type Exemption, isOwnData, type Regime } from '#lib/domain/information/exemption';
import { exemptionById, LAWS } from '#lib/domain/information/exemptions';
import type { Grounds, Outcome } from '#lib/domain/processes/process';
import { type Place, stageOf } from '#lib/domain/processes/registry';

/** What is said of the public interest: for disclosing, for withholding, and why the second outweighs the first. */
export const INTEREST_SIDES = ['disclosing', 'withholding', 'balance'] as const;
export type InterestSide = (typeof INTEREST_SIDES)[number];

/** How many exemptions an answer has room for. */
export const MOST_EXEMPTIONS = 4;

/** A row of the officer's form; blank when it is not used. `exemption`: an id. */
export type ExemptionRow = Readonly<Record<'exemption' | 'why' | InterestSide, string>> & {
  /** Whether we neither confirm nor deny that we hold it. */
  readonly neither: boolean;
  /** Whether saying why, or which exemption it is, would itself tell what is withheld. */
  readonly untold: boolean;
};

/** What the officer's form says of what is withheld. */
export type WithholdingRows = Advice & {
  readonly exemptions: readonly ExemptionRow[];
  /** Whether it is information on emissions into the environment. */
  readonly emissions: boolean;
  /** How to ask for less, of a request that costs too much. */
  readonly narrowing: string;
  /** What it would take to answer that. */
  readonly hours: HoursTyped;
};

export const NOTHING_WITHHELD: WithholdingRows = {
  exemptions: [],
  emissions: false,
  narrowing: '',
  hours: {},
  advice: '',
  agreed: false,
};

const RESTING: readonly Grounds[] = ['exemptions', 'neither', 'untold'];

/** Whether what a case was answered rests on exemptions. */
export function restsOnExemptions(matter: Place & { readonly outcome?: string }): boolean {
  const outcome = stageOf(matter).outcomes.find(({ id }) => id === matter.outcome);
  return RESTING.some((grounds) => grounds === outcome?.withholds);
}

/** A row that names an exemption of the law. `number`: which row, from 1. */
export type Applied = Omit<ExemptionRow, 'exemption'> & {
  readonly number: number;
  readonly exemption: Exemption;
};

/**
 * The rows that were filled in, each naming an exemption of the law that the case is under. Refuses a row without one, one of
 * another law, and one named twice. What a refusal has to say besides: checkRefusal.
 */
export function readExemptions(rows: readonly ExemptionRow[], regime: Regime | null): Result<Applied[]> {
  const applied: Applied[] = [];
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) continue;
    const read = readRow(row, { number: index + 1, regime, before: applied });
    if (!read.ok) return read;
    applied.push(read.value);
  }
  return done(applied);
}

function isBlank({ neither: _neither, untold: _untold, ...words }: ExemptionRow): boolean {
  return Object.values(words).every((each) => each.trim() === '');
}

type RowAt = { number: number; regime: Regime | null; before: readonly Applied[] };

function readRow(row: ExemptionRow, { number, regime, before }: RowAt): Result<Applied> {
  const exemption = exemptionById(row.exemption);
  const field = `exemption-${number}`;
  if (exemption === null) return refuse('unknown-exemption', 'Choose which exemption this is about.', field);
  const { section } = exemption;
  if (exemption.regime !== regime) return refuse('unknown-exemption', otherLaw(exemption, regime), field);
  if (before.some((each) => each.exemption === exemption))
    return refuse('unknown-exemption', `You named ${section} before. Name it once.`, field);
  return done({ ...row, number, exemption });
}

function otherLaw({ section, regime }: Exemption, wanted: Regime | null): string {
  const from = `${section} is of the ${LAWS[regime]}.`;
  if (wanted === null) return `${from} Nothing is withheld under a law in a case of this kind.`;
  return `${from} This case is under the ${LAWS[wanted]}: choose one of its own.`;
}

/**
 * Null when a refusal, the first or one that is looked at again, says all that the law wants its notice to say (FOIA 2000
 * s.17; EIR 2004 reg 14): which exemptions, why, and of each qualified one how the public interest was weighed; of what
 * costs too much, how to ask for less (s.16).
 */
export function checkRefusal(
  applied: readonly Applied[],
  said: WithholdingRows,
  outcome: Outcome,
): Refusal | null {
  const grounds = outcome.withholds;
  if (grounds === 'cost' && said.narrowing.trim() === '')
    return refuse('missing-text', 'Say how they could ask for less: the law asks us to help.', 'narrowing');
  if (grounds !== 'cost' && said.narrowing.trim() !== '')
    return refuse('unknown-outcome', NOT_OVER, 'outcome');
  if (grounds === undefined || grounds === 'cost' || grounds === 'request') return uncalledFor(applied);
  return unnamed(applied, outcome, grounds) ?? firstWrong(applied, said.emissions);
}

function unnamed(
  applied: readonly Applied[],
  outcome: Outcome,
  grounds: Exclude<Grounds, 'cost' | 'request'>,
) {
  if (grounds === 'perhaps') return null;
  const none = missing(applied, outcome);
  return grounds === 'still'
    ? none
    : (none ?? wrongNeither(applied, grounds) ?? wrongUntold(applied, grounds));
}

const NOT_OVER =
  'You say how they could ask for less: choose the outcome that it would cost too much, or clear it.';

function uncalledFor(applied: readonly Applied[]): Refusal | null {
  if (applied.length === 0) return null;
  const words = 'This outcome withholds nothing under an exemption. Choose another outcome, or clear them.';
  return refuse('unknown-outcome', words, 'outcome');
}

function missing(applied: readonly Applied[], outcome: Outcome): Refusal | null {
  const named = exemptionById(outcome.exemption ?? '');
  if (named !== null && !applied.some(({ exemption }) => exemption === named))
    return refuse('unknown-exemption', `This outcome rests on ${named.section}: name it.`, 'exemption-1');
  if (applied.length > 0) return null;
  return refuse('unknown-exemption', 'Say which exemption lets us withhold it.', 'exemption-1');
}

function wrongNeither(applied: readonly Applied[], grounds: Grounds): Refusal | null {
  const isAll = applied.every(({ neither }) => neither);
  if (isAll === (grounds === 'neither')) return null;
  const words = isAll
    ? 'You neither confirm nor deny all of it. Choose that outcome.'
    : 'With this outcome every exemption is one under which we neither confirm nor deny.';
  return refuse('unknown-outcome', words, 'outcome');
}

/**
 * The laws under which a reason, of one's own data also the exemption, may stay untold where telling would itself disclose
 * what is exempt: FOIA 2000 s.17(4), FOISA 2002 s.16(3), DPA 2018 s.45(6) and Schedules 2 to 4. The Regulations want every reason given.
 */
export const LAWS_OF_SILENCE: readonly Regime[] = ['foia', 'foisa', 'dpa', 'dpa-part-3'];

/** Whether not even that it is relied on may be told: FOIA s.17(1)(b) wants the section cited, the DPA does not. */
export function isUnspoken({ untold, exemption }: Pick<Applied, 'untold' | 'exemption'>): boolean {
  return untold && isOwnData(exemption.regime);
}

function wrongUntold(applied: readonly Applied[], grounds: Grounds): Refusal | null {
  const isAll = applied.every(isUnspoken);
  if (isAll === (grounds === 'untold')) return null;
  const words = isAll
    ? 'You tell them of no exemption at all. Choose the outcome that says nothing of one.'
    : 'With this outcome nothing is told of any exemption: tick so for each.';
  return refuse('unknown-outcome', words, 'outcome');
}

function firstWrong(applied: readonly Applied[], emissions: boolean): Refusal | null {
  for (const each of applied) {
    const wrong = wrongWith(each, emissions);
    if (wrong !== null) return wrong;
  }
  return null;
}

const WANTED: Readonly<Record<InterestSide, string>> = {
  disclosing: 'Give the public-interest reasons for disclosing it.',
  withholding: 'Give the public-interest reasons for withholding it.',
  balance: 'Say why the reasons for withholding outweigh those for disclosing.',
};

function wrongWith(row: Applied, emissions: boolean): Refusal | null {
  const { number, exemption, neither, why } = row;
  const { section } = exemption;
  if (emissions && exemption.yieldsToEmissions) {
    const words = `${section} cannot be relied on for information on emissions.`;
    return refuse('unknown-exemption', words, `exemption-${number}`);
  }
  if (neither && !exemption.neither) {
    const words = `The law does not let us neither confirm nor deny under ${section}.`;
    return refuse('unknown-exemption', words, `neither-${number}`);
  }
  if (why.trim() === '') return refuse('missing-text', `Say why ${section} applies.`, `why-${number}`);
  return wrongSilence(row) ?? unweighed(row);
}

function wrongSilence({ untold, exemption: { regime }, number }: Applied): Refusal | null {
  if (!untold || LAWS_OF_SILENCE.includes(regime)) return null;
  return refuse('unknown-exemption', `The ${LAWS[regime]} want the reasons given.`, `untold-${number}`);
}

function unweighed(row: Applied): Refusal | null {
  const { exemption, number } = row;
  const side = exemption.test === 'qualified' ? INTEREST_SIDES.find((each) => row[each].trim() === '') : null;
  return side ? refuse('missing-text', `${exemption.section}: ${WANTED[side]}`, `${side}-${number}`) : null;
}
