import { plainDate } from '#lib/domain/calendar/plain-date';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { clarifying } from '#lib/domain/processes/common-asking';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import type { Process } from '#lib/domain/processes/process';

/**
 * A complaint about a school. The council has no power to decide it: a maintained school has its own procedure (Education
 * Act 2002 s.29), an academy too (Education (Independent School Standards) Regulations 2014, part 7), then the Department for
 * Education. The council tells the person so and, if they agree, passes it on.
 */
export const schoolComplaint: Process = {
  id: 'school-complaint',
  name: 'Complaint about a school',
  shortName: 'School',
  becomes: ['complaint', 'childrens-social-care', 'service-request'],
  office: 'services',
  recourse: 'others',
  packs: [
    {
      id: 'school-complaint/2015',
      effectiveFrom: plainDate('2015-01-05'),
      for: { nations: ['england'] },
      stages: [
        {
          id: 'first',
          name: 'Passing it on',
          facts: { received: 'received', acknowledged: 'acknowledged' },
          clocks: [customerStandardClocks.schoolComplaint, customerStandardClocks.reopened],
          steps: [...COMMON_STEPS, ...clarifying('The dates stay as they are.')],
          outcomes: [
            { id: 'forwarded', name: 'Passed to the school, as they agreed', advises: true, passesOn: true },
            { id: 'signposted', name: 'Told who decides it', advises: true },
            ...WITHOUT_ANSWER,
            LAPSED,
          ],
          next: null,
        },
      ],
    },
  ],
};
