import { plainDate } from '#lib/domain/calendar/plain-date';
import { exemptionsOf } from '#lib/domain/information/exemption';

/**
 * Environmental Information Regulations 2004, regs 5(3), 12 and 13. Every exception is weighed against the public interest
 * (reg 12(1)(b)), with a presumption in favour of disclosure (12(2)), but personal data and what is not held. Neither confirming
 * nor denying is for 12(5)(a) only (12(6)); emissions defeat 12(5)(d) to (g) (12(9)).
 */
export const EIR_EXCEPTIONS = exemptionsOf(
  { regime: 'eir', neither: false, inForce: plainDate('2005-01-01') },
  [
    {
      section: 'regulation 5(3)',
      name: 'personal data of the person who asks',
      test: 'absolute',
      basis: 'class',
    },
    {
      section: 'regulations 12(3) and 13',
      name: 'personal data of others',
      test: 'absolute',
      basis: 'class',
      inForce: plainDate('2018-05-25'),
    },
    {
      section: 'regulation 12(4)(a)',
      name: 'not held when the request came',
      test: 'absolute',
      basis: 'class',
    },
    {
      section: 'regulation 12(4)(b)',
      name: 'manifestly unreasonable request',
      test: 'qualified',
      basis: 'class',
    },
    { section: 'regulation 12(4)(c)', name: 'too general a request', test: 'qualified', basis: 'class' },
    {
      section: 'regulation 12(4)(d)',
      name: 'unfinished documents and incomplete data',
      test: 'qualified',
      basis: 'class',
    },
    { section: 'regulation 12(4)(e)', name: 'internal communications', test: 'qualified', basis: 'class' },
    {
      section: 'regulation 12(5)(a)',
      name: 'international relations, defence, national security and public safety',
      test: 'qualified',
      basis: 'prejudice',
      neither: true,
    },
    {
      section: 'regulation 12(5)(b)',
      name: 'the course of justice, fair trials and inquiries',
      test: 'qualified',
      basis: 'prejudice',
    },
    {
      section: 'regulation 12(5)(c)',
      name: 'intellectual property rights',
      test: 'qualified',
      basis: 'prejudice',
    },
    {
      section: 'regulation 12(5)(d)',
      name: 'confidentiality of proceedings',
      test: 'qualified',
      basis: 'prejudice',
      yieldsToEmissions: true,
    },
    {
      section: 'regulation 12(5)(e)',
      name: 'confidentiality of commercial information',
      test: 'qualified',
      basis: 'prejudice',
      yieldsToEmissions: true,
    },
    {
      section: 'regulation 12(5)(f)',
      name: 'interests of whoever gave the information freely',
      test: 'qualified',
      basis: 'prejudice',
      yieldsToEmissions: true,
    },
    {
      section: 'regulation 12(5)(g)',
      name: 'protection of the environment',
      test: 'qualified',
      basis: 'prejudice',
      yieldsToEmissions: true,
    },
  ],
);
