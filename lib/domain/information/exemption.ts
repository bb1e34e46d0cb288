import type { PlainDate } from '#lib/domain/calendar/plain-date';

/** The laws under which information that somebody asked for can be withheld. */
export const REGIMES = ['foia', 'foisa', 'eir', 'eisr', 'dpa', 'dpa-part-3'] as const;
export type Regime = (typeof REGIMES)[number];

/** Whether it is a law under which somebody asks for what is held about themselves. */
export function isOwnData(regime: Regime | undefined): boolean {
  return regime === 'dpa' || regime === 'dpa-part-3';
}

/** A ground on which the law lets or makes us withhold information: an exemption, or (EIR) an exception. */
export type Exemption = {
  /** Such as 'foia-43-2'; recorded with answers, so it never changes. */
  readonly id: string;
  readonly regime: Regime;
  /** As it is cited: 'section 43(2)'. */
  readonly section: string;
  readonly name: string;
  /** Qualified: only where the public interest in withholding outweighs that in disclosing. */
  readonly test: 'absolute' | 'qualified';
  /** Class: by what the information is. Prejudice: by the harm that disclosing it would do. */
  readonly basis: 'class' | 'prejudice';
  /** Whether the law lets us neither confirm nor deny that we hold it. */
  readonly neither: boolean;
  /** Whether it never holds for information on emissions (EIR 2004 reg 12(9), in Scotland reg 10(6)). */
  readonly yieldsToEmissions: boolean;
  /** Since when it reads so. */
  readonly inForce: PlainDate;
};

/** A line of a law's table; what is not said is the law's rule. */
export type ExemptionRow = Pick<Exemption, 'section' | 'name' | 'test' | 'basis'> & Partial<Exemption>;

/** The lines of one law, each with its id: the law and the figures of the section. */
export function exemptionsOf(
  law: Pick<Exemption, 'regime' | 'neither' | 'inForce'>,
  rows: readonly ExemptionRow[],
): Exemption[] {
  return rows.map((row) => ({
    ...law,
    yieldsToEmissions: false,
    id: `${law.regime}-${slug(row.section)}`,
    ...row,
  }));
}

function slug(section: string): string {
  return section
    .toLowerCase()
    .replace(/^(section|regulations?) /, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
