import { plainDate } from '#lib/domain/calendar/plain-date';
import { exemptionsOf } from '#lib/domain/information/exemption';

/** Data Protection Act 2018, Schedules 2 to 4: exemptions from access to one's own data. None is weighed against the public interest. */
export const DPA_EXEMPTIONS = exemptionsOf(
  { regime: 'dpa', neither: false, inForce: plainDate('2018-05-25') },
  [
    { section: 'Schedule 2, paragraph 2', name: 'crime and taxation', test: 'absolute', basis: 'prejudice' },
    {
      section: 'Schedule 2, paragraph 7',
      name: 'functions that protect the public',
      test: 'absolute',
      basis: 'prejudice',
    },
    {
      section: 'Schedule 2, paragraph 16',
      name: 'information about other people',
      test: 'absolute',
      basis: 'class',
    },
    {
      section: 'Schedule 2, paragraph 19',
      name: 'legal professional privilege',
      test: 'absolute',
      basis: 'class',
    },
    {
      section: 'Schedule 2, paragraph 22',
      name: 'management forecasts',
      test: 'absolute',
      basis: 'prejudice',
    },
    {
      section: 'Schedule 2, paragraph 23',
      name: 'negotiations with you',
      test: 'absolute',
      basis: 'prejudice',
    },
    {
      section: 'Schedule 2, paragraph 24',
      name: 'confidential references',
      test: 'absolute',
      basis: 'class',
    },
    { section: 'Schedule 2, paragraph 25', name: 'exam scripts and marks', test: 'absolute', basis: 'class' },
    {
      section: 'Schedule 3, paragraph 5',
      name: 'health data: serious harm to somebody',
      test: 'absolute',
      basis: 'prejudice',
    },
    {
      section: 'Schedule 3, paragraph 11',
      name: 'social work data: serious harm to somebody',
      test: 'absolute',
      basis: 'prejudice',
    },
    {
      section: 'Schedule 3, paragraph 19',
      name: 'education data: serious harm to somebody',
      test: 'absolute',
      basis: 'prejudice',
    },
    {
      section: 'Schedule 3, paragraph 21',
      name: 'child abuse data, not in the child’s interests',
      test: 'absolute',
      basis: 'prejudice',
    },
    {
      section: 'Schedule 4, paragraph 3',
      name: 'adoption records and reports',
      test: 'absolute',
      basis: 'class',
    },
  ],
);

const RESTRICTION = { test: 'absolute', basis: 'prejudice' } as const;

/** Data Protection Act 2018, section 45(4): what may be kept back, so far and so long as that is necessary and proportionate; and s.45A. */
export const DPA_PART_THREE_RESTRICTIONS = exemptionsOf(
  { regime: 'dpa-part-3', neither: false, inForce: plainDate('2018-05-25') },
  [
    { ...RESTRICTION, section: 'section 45(4)(a)', name: 'not to obstruct an official or legal inquiry' },
    {
      ...RESTRICTION,
      section: 'section 45(4)(b)',
      name: 'not to harm the prevention, detection, investigation or prosecution of crime',
    },
    { ...RESTRICTION, section: 'section 45(4)(c)', name: 'to protect public security' },
    { ...RESTRICTION, section: 'section 45(4)(d)', name: 'to protect national security' },
    { ...RESTRICTION, section: 'section 45(4)(e)', name: 'to protect the rights and freedoms of others' },
    {
      section: 'section 45A',
      name: 'legal professional privilege',
      test: 'absolute',
      basis: 'class',
      inForce: plainDate('2025-09-05'),
    },
  ],
);
