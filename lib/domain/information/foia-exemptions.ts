import { plainDate } from '#lib/domain/calendar/plain-date';
import { exemptionsOf } from '#lib/domain/information/exemption';

const SINCE_2018 = plainDate('2018-05-25');
const SINCE_2011 = plainDate('2011-01-19');

/**
 * Freedom of Information Act 2000, Part II; which are absolute says section 2(3). All but section 21 have a rule that lets
 * us neither confirm nor deny. Section 37 as amended by the Constitutional Reform and Governance Act 2010, section 40 by the
 * Data Protection Act 2018.
 */
export const FOIA_EXEMPTIONS = exemptionsOf(
  { regime: 'foia', neither: true, inForce: plainDate('2005-01-01') },
  [
    {
      section: 'section 21',
      name: 'reasonably accessible by other means',
      test: 'absolute',
      basis: 'class',
      neither: false,
    },
    { section: 'section 22', name: 'intended for future publication', test: 'qualified', basis: 'class' },
    {
      section: 'section 22A',
      name: 'research before its publication',
      test: 'qualified',
      basis: 'prejudice',
      inForce: plainDate('2014-10-01'),
    },
    { section: 'section 23', name: 'security bodies', test: 'absolute', basis: 'class' },
    { section: 'section 24', name: 'national security', test: 'qualified', basis: 'prejudice' },
    { section: 'section 26', name: 'defence', test: 'qualified', basis: 'prejudice' },
    { section: 'section 27', name: 'international relations', test: 'qualified', basis: 'prejudice' },
    {
      section: 'section 28',
      name: 'relations within the United Kingdom',
      test: 'qualified',
      basis: 'prejudice',
    },
    { section: 'section 29', name: 'the economy', test: 'qualified', basis: 'prejudice' },
    { section: 'section 30', name: 'investigations and proceedings', test: 'qualified', basis: 'class' },
    { section: 'section 31', name: 'law enforcement', test: 'qualified', basis: 'prejudice' },
    { section: 'section 32', name: 'court records', test: 'absolute', basis: 'class' },
    { section: 'section 33', name: 'audit of other public bodies', test: 'qualified', basis: 'prejudice' },
    { section: 'section 34', name: 'parliamentary privilege', test: 'absolute', basis: 'class' },
    {
      section: 'section 35',
      name: 'government policy (held by government departments)',
      test: 'qualified',
      basis: 'class',
    },
    {
      section: 'section 36',
      name: 'conduct of public affairs, in the opinion of a qualified person',
      test: 'qualified',
      basis: 'prejudice',
    },
    {
      section: 'section 37(1)(a) to (ab)',
      name: 'communications with the Sovereign and the heirs to the throne',
      test: 'absolute',
      basis: 'class',
      inForce: SINCE_2011,
    },
    {
      section: 'section 37(1)(ac) to (b)',
      name: 'communications with the royal household, and honours',
      test: 'qualified',
      basis: 'class',
      inForce: SINCE_2011,
    },
    { section: 'section 38', name: 'health and safety', test: 'qualified', basis: 'prejudice' },
    { section: 'section 39', name: 'environmental information', test: 'qualified', basis: 'class' },
    {
      section: 'section 40(1)',
      name: 'personal data of the person who asks',
      test: 'absolute',
      basis: 'class',
      inForce: SINCE_2018,
    },
    {
      section: 'section 40(2) with (3A)',
      name: 'personal data of others, where giving it out would break the data protection principles',
      test: 'absolute',
      basis: 'class',
      inForce: SINCE_2018,
    },
    {
      section: 'section 40(2) with (3B) or (4A)',
      name: 'personal data of others, who object or could not see it themselves',
      test: 'qualified',
      basis: 'class',
      inForce: SINCE_2018,
    },
    { section: 'section 41', name: 'information given in confidence', test: 'absolute', basis: 'class' },
    { section: 'section 42', name: 'legal professional privilege', test: 'qualified', basis: 'class' },
    { section: 'section 43(1)', name: 'trade secrets', test: 'qualified', basis: 'class' },
    { section: 'section 43(2)', name: 'commercial interests', test: 'qualified', basis: 'prejudice' },
    { section: 'section 44', name: 'disclosure forbidden by law', test: 'absolute', basis: 'class' },
  ],
);
