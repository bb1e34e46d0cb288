import { plainDate } from '#lib/domain/calendar/plain-date';
import { exemptionsOf } from '#lib/domain/information/exemption';

/**
 * Freedom of Information (Scotland) Act 2002, Part 2; which are absolute says section 2(2). Section 18 lets an authority
 * neither reveal nor deny under sections 28 to 35, 38, 39(1) and 41.
 */
export const FOISA_EXEMPTIONS = exemptionsOf(
  { regime: 'foisa', neither: false, inForce: plainDate('2005-01-01') },
  [
    { section: 'section 25', name: 'otherwise accessible', test: 'absolute', basis: 'class' },
    { section: 'section 26', name: 'disclosure forbidden by law', test: 'absolute', basis: 'class' },
    { section: 'section 27', name: 'intended for future publication', test: 'qualified', basis: 'class' },
    {
      section: 'section 28',
      name: 'relations within the United Kingdom',
      test: 'qualified',
      basis: 'prejudice',
      neither: true,
    },
    {
      section: 'section 29',
      name: 'Scottish Administration policy',
      test: 'qualified',
      basis: 'class',
      neither: true,
    },
    {
      section: 'section 30',
      name: 'conduct of public affairs',
      test: 'qualified',
      basis: 'prejudice',
      neither: true,
    },
    {
      section: 'section 31',
      name: 'national security and defence',
      test: 'qualified',
      basis: 'prejudice',
      neither: true,
    },
    {
      section: 'section 32',
      name: 'international relations',
      test: 'qualified',
      basis: 'prejudice',
      neither: true,
    },
    {
      section: 'section 33',
      name: 'commercial interests and the economy',
      test: 'qualified',
      basis: 'prejudice',
      neither: true,
    },
    {
      section: 'section 34',
      name: 'investigations and proceedings',
      test: 'qualified',
      basis: 'class',
      neither: true,
    },
    { section: 'section 35', name: 'law enforcement', test: 'qualified', basis: 'prejudice', neither: true },
    {
      section: 'section 36(1)',
      name: 'confidentiality of communications in legal proceedings',
      test: 'qualified',
      basis: 'class',
    },
    { section: 'section 36(2)', name: 'information given in confidence', test: 'absolute', basis: 'class' },
    { section: 'section 37(1)', name: 'court records', test: 'absolute', basis: 'class' },
    {
      section: 'section 38(1)(a)',
      name: 'personal data of the person who asks',
      test: 'absolute',
      basis: 'class',
      neither: true,
    },
    {
      section: 'section 38(1)(b) with (2A)',
      name: 'personal data of others, where giving it out would break the data protection principles',
      test: 'absolute',
      basis: 'class',
      neither: true,
    },
    {
      section: 'section 38(1)(b) with (2B) or (3A)',
      name: 'personal data of others, who object or could not see it themselves',
      test: 'qualified',
      basis: 'class',
      neither: true,
    },
    {
      section: 'section 38(1)(c)',
      name: 'personal census information',
      test: 'absolute',
      basis: 'class',
      neither: true,
    },
    {
      section: 'section 38(1)(d)',
      name: 'health records of people who have died',
      test: 'absolute',
      basis: 'class',
      neither: true,
    },
    {
      section: 'section 39(1)',
      name: 'health and safety',
      test: 'qualified',
      basis: 'prejudice',
      neither: true,
    },
    { section: 'section 39(2)', name: 'environmental information', test: 'qualified', basis: 'class' },
    { section: 'section 40', name: 'audit', test: 'qualified', basis: 'prejudice' },
    {
      section: 'section 41',
      name: 'communications with the Sovereign, and honours',
      test: 'qualified',
      basis: 'class',
      neither: true,
    },
  ],
);
