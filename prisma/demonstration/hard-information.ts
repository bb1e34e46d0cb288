import type { PostedStep } from '#lib/use-cases/cases/step-input';
import { acknowledge, assess, byEmail, INES, information, ofFoi, PETRA, type Story } from './story.ts';

const CONTRACT_DRAFT: PostedStep = {
  step: 'save-draft',
  outcome: 'partly-granted',
  text: 'We hold what you asked for. The contract and its cost in each year are attached, but for the schedule of rates. The emails are attached without the names of junior staff.',
  withheld: {
    emissions: false,
    narrowing: '',
    exemptions: [
      {
        exemption: 'foia-43-2',
        why: 'The schedule of rates shows how the trust prices its work. It is bidding for two other councils’ centres now.',
        neither: false,
        disclosing:
          'People should see how public money is spent, and whether the contract is worth what it costs.',
        withholding:
          'Rivals would see the trust’s prices while it bids. It would ask more of us, or not bid again.',
        balance:
          'The cost in each year shows what is paid. The rates would add little to that, and would do harm until the bids close in spring.',
      },
      {
        exemption: 'foia-40-2-with-3a',
        why: 'The names of staff below head of service are personal data. They would not expect to be named.',
        neither: false,
        disclosing: '',
        withholding: '',
        balance: '',
      },
    ],
  },
};

const withheldInPart: Story = {
  form: 'foi',
  channel: 'web',
  daysAgo: 33,
  answers: {
    ...ofFoi,
    ...information(
      'Contract with the leisure trust',
      'Please send the contract with Tideway Leisure Trust, what it has cost in each year, and the emails in which the fee was agreed.',
      'leisure',
    ),
    ...byEmail('Marisol Whitcombe', 'm.whitcombe@post.example'),
    organisation: 'The Brackwater Beacon',
  },
  since: [
    assess(32, INES),
    acknowledge(32, PETRA),
    {
      daysAgo: 7,
      by: PETRA,
      step: ({ workingDayIn }) => ({
        step: 'extend',
        until: workingDayIn(11),
        reason: 'public-interest',
        exemption: 'foia-43-2',
        message:
          'Some of what you asked for may harm somebody’s commercial interests (section 43(2)). We need more time to weigh the public interest in showing it.',
      }),
    },
    { daysAgo: 2, by: PETRA, step: CONTRACT_DRAFT },
    { daysAgo: 1, by: PETRA, step: { step: 'submit-draft', draft: 1 } },
  ],
};

const unclear: Story = {
  form: 'foi',
  channel: 'email',
  daysAgo: 15,
  answers: {
    ...ofFoi,
    ...information('Everything about the bypass', 'All information held about the bypass.', 'planning'),
    ...byEmail('Caradog Penry', 'c.penry@post.example'),
  },
  since: [
    assess(14, INES),
    acknowledge(14, INES),
    {
      daysAgo: 12,
      by: INES,
      step: {
        step: 'ask-clarification',
        message:
          'We hold about 60,000 pages on the bypass since 1998. Which years do you mean, and is it the route, the money or the traffic that you are looking for?',
      },
    },
  ],
};

const atRisk: Story = {
  form: 'foi',
  channel: 'web',
  daysAgo: 1,
  answers: {
    ...ofFoi,
    ...information(
      'Night staff at Harbour View',
      'How many staff are on duty at night at Harbour View care home? My father has been left without water twice this month, and nobody there will tell me.',
      'adult-social-care',
    ),
    ...byEmail('Tendai Rhŷs', 't.rhys@post.example'),
  },
  since: [
    {
      daysAgo: 1,
      by: INES,
      step: {
        step: 'assess',
        urgency: 'urgent',
        flags: ['safeguarding', 'vulnerable'],
        note: 'Passed to the adults’ duty team by phone at once. The question about numbers is ours to answer.',
      },
    },
    { daysAgo: 1, by: INES, step: ({ idOf }) => ({ step: 'allocate', to: idOf(INES) }) },
  ],
};

/**
 * Requests for information that people spend their days with: refused in part and waiting for approval, waiting for the
 * person to say what they mean, telling of somebody at risk. All invented.
 */
export const HARD_INFORMATION: readonly Story[] = [withheldInPart, unclear, atRisk];
