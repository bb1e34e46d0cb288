import { plainDate } from '#lib/domain/calendar/plain-date';
import {
  type Exemption,
  type ExemptionRow,
  exemptionsOf,
  type Regime,
} from '#lib/domain/information/exemption';

const EXCEPTIONS: readonly (Omit<ExemptionRow, 'section'> & { readonly clause: string })[] = [
  { clause: '(4)(a)', name: 'not held when the request came', test: 'absolute', basis: 'class' },
  { clause: '(4)(b)', name: 'manifestly unreasonable request', test: 'qualified', basis: 'class' },
  { clause: '(4)(c)', name: 'too general a request', test: 'qualified', basis: 'class' },
  { clause: '(4)(d)', name: 'unfinished documents and incomplete data', test: 'qualified', basis: 'class' },
  { clause: '(4)(e)', name: 'internal communications', test: 'qualified', basis: 'class' },
  {
    clause: '(5)(a)',
    name: 'international relations, defence, national security and public safety',
    test: 'qualified',
    basis: 'prejudice',
    neither: true,
  },
  {
    clause: '(5)(b)',
    name: 'the course of justice, fair trials and inquiries',
    test: 'qualified',
    basis: 'prejudice',
  },
  { clause: '(5)(c)', name: 'intellectual property rights', test: 'qualified', basis: 'prejudice' },
  {
    clause: '(5)(d)',
    name: 'confidentiality of proceedings',
    test: 'qualified',
    basis: 'prejudice',
    yieldsToEmissions: true,
  },
  {
    clause: '(5)(e)',
    name: 'confidentiality of commercial information',
    test: 'qualified',
    basis: 'prejudice',
    yieldsToEmissions: true,
  },
  {
    clause: '(5)(f)',
    name: 'interests of whoever gave the information freely',
    test: 'qualified',
    basis: 'prejudice',
    yieldsToEmissions: true,
  },
  {
    clause: '(5)(g)',
    name: 'protection of the environment',
    test: 'qualified',
    basis: 'prejudice',
    yieldsToEmissions: true,
  },
];

/** How the Regulations number the same exceptions: the two on personal data, and the regulation that has the others. */
type Numbering = {
  readonly regime: Regime;
  readonly own: string;
  readonly others: string;
  readonly rest: string;
};

function exceptionsOf({ regime, own, others, rest }: Numbering): Exemption[] {
  return exemptionsOf({ regime, neither: false, inForce: plainDate('2005-01-01') }, [
    { section: own, name: 'personal data of the person who asks', test: 'absolute', basis: 'class' },
    {
      section: others,
      name: 'personal data of others',
      test: 'absolute',
      basis: 'class',
      inForce: plainDate('2018-05-25'),
    },
    ...EXCEPTIONS.map(({ clause, ...exception }) => ({ ...exception, section: `${rest}${clause}` })),
  ]);
}

/**
 * Environmental Information Regulations 2004, regs 5(3), 12 and 13. Every exception is weighed against the public interest
 * (reg 12(1)(b)), with a presumption in favour of disclosure (12(2)), but personal data and what is not held. Neither confirming
 * nor denying is for 12(5)(a) only (12(6)); emissions defeat 12(5)(d) to (g) (12(9)).
 */
export const EIR_EXCEPTIONS = exceptionsOf({
  regime: 'eir',
  own: 'regulation 5(3)',
  others: 'regulations 12(3) and 13',
  rest: 'regulation 12',
});

/**
 * Environmental Information (Scotland) Regulations 2004, regs 10 and 11, with the same rules: 10(1)(b) and (2); neither
 * revealing nor denying 10(8); emissions 10(6).
 */
export const EISR_EXCEPTIONS = exceptionsOf({
  regime: 'eisr',
  own: 'regulation 11(1)',
  others: 'regulations 10(3) and 11(2)',
  rest: 'regulation 10',
});
