import { DPA_EXEMPTIONS, DPA_PART_THREE_RESTRICTIONS } from '#lib/domain/information/dpa-exemptions';
import { EIR_EXCEPTIONS, EISR_EXCEPTIONS } from '#lib/domain/information/eir-exceptions';
import type { Exemption, Regime } from '#lib/domain/information/exemption';
import { FOIA_EXEMPTIONS } from '#lib/domain/information/foia-exemptions';
import { FOISA_EXEMPTIONS } from '#lib/domain/information/foisa-exemptions';

/** The law's title, as it is cited. */
export const LAWS: Readonly<Record<Regime, string>> = {
  foia: 'Freedom of Information Act 2000',
  foisa: 'Freedom of Information (Scotland) Act 2002',
  eir: 'Environmental Information Regulations 2004',
  eisr: 'Environmental Information (Scotland) Regulations 2004',
  dpa: 'Data Protection Act 2018',
  'dpa-part-3': 'Data Protection Act 2018, Part 3',
};

/** What can be withheld under each law, in the order of its sections. */
export const EXEMPTIONS: Readonly<Record<Regime, readonly Exemption[]>> = {
  foia: FOIA_EXEMPTIONS,
  foisa: FOISA_EXEMPTIONS,
  eir: EIR_EXCEPTIONS,
  eisr: EISR_EXCEPTIONS,
  dpa: DPA_EXEMPTIONS,
  'dpa-part-3': DPA_PART_THREE_RESTRICTIONS,
};

const BY_ID: ReadonlyMap<string, Exemption> = new Map(
  Object.values(EXEMPTIONS)
    .flat()
    .map((each) => [each.id, each]),
);

/** An exemption by its id; null when there is none. */
export function exemptionById(id: string): Exemption | null {
  return BY_ID.get(id) ?? null;
}
