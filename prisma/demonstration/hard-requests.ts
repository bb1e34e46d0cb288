import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { PostedStep } from '#lib/use-cases/cases/step-input';
import {
  acknowledge,
  byEmail,
  CALLUM,
  type Happening,
  note,
  request,
  SIONED,
  type Story,
  workingDaysAgo,
} from './story.ts';

const hazard = (what: string, place: string) => ({
  danger: 'no',
  'what-is-wrong': what,
  place,
  ward: 'tollgate',
  visit: 'Any day',
  'who-for': 'myself',
});

const noHeating: Story = {
  form: 'hazard',
  channel: 'phone',
  daysAgo: 1,
  answers: {
    ...hazard(
      'No heating and no hot water since Thursday. Nine degrees in the baby’s room.',
      'Flat 3, Tŷ’r Ŵyn, Tollgate Road, Brackwater BW2 8TR',
    ),
    ...byEmail('Nia Gŵyn-Adebayo', 'nia.ga@post.example'),
    hazard: 'cold',
    'at-risk': ['child'],
    needs: ['interpreter'],
    'needs-details': 'Yoruba',
  },
  since: [],
};

const happened = (
  daysAgo: number,
  fact: Extract<PostedStep, { step: 'record-fact' }>['fact'],
): Happening => ({
  daysAgo,
  by: CALLUM,
  step: ({ inDays }) => ({ step: 'record-fact', fact, happenedOn: inDays(-daysAgo) }),
});

const looseStairs: Story = {
  form: 'hazard',
  channel: 'web',
  daysAgo: 9,
  answers: {
    ...hazard(
      'Two steps of the inside stairs have come loose and the rail moves. I am 71 and I fell on Sunday.',
      '48 Tollgate House, Brackwater BW2 8TG',
    ),
    ...byEmail('Bartholomew Fotheringay-Nwachukwu', 'b.fn@post.example'),
    hazard: 'falls',
    'at-risk': ['older'],
  },
  since: [
    acknowledge(9, CALLUM),
    happened(9, 'no-emergency'),
    happened(1, 'investigation-concluded'),
    note(1, CALLUM, 'Joiner: strings cracked. A temporary rail today, a new flight to be made.'),
  ],
};

const asksAnotherService = (daysAgo: number): Story => ({
  form: 'member-enquiry',
  channel: 'email',
  daysAgo,
  answers: {
    kind: 'community-issue',
    service: 'parks',
    enquiry:
      'The lights on the path through Rookery Park have been out for a month, and people no longer walk to the station. Who mends them, and when?',
    ward: 'rookery-park',
    'your-role': 'Member of Parliament for Brackwater and the Estuary',
    ...byEmail('Eluned Thackeray MP', 'e.thackeray@members.example'),
  },
  since: [
    acknowledge(daysAgo, SIONED),
    {
      daysAgo: 3,
      by: SIONED,
      step: ({ inDays }) => ({
        step: 'ask-contribution',
        service: 'tenancy',
        dueOn: inDays(1),
        question:
          'The two lamps by the underpass are on the Tollgate estate’s supply. When was it switched off, and can it be put on again?',
      }),
    },
  ],
});

const droppedKerb = (daysAgo: number): Story => ({
  form: 'service-request',
  channel: 'web',
  daysAgo,
  answers: {
    ...request({
      service: 'roads',
      category: 'roads-pavement',
      what: 'There is no dropped kerb at the new crossing. I use a wheelchair and have to go round by the roundabout.',
      more: 'Eastgate, by the library',
    }),
    ...byEmail('Søren Achterberg', 's.achterberg@post.example'),
    ward: 'eastgate',
  },
  since: [acknowledge(daysAgo - 1, CALLUM)],
});

const asksAgain: Story = {
  form: 'review-request',
  channel: 'phone',
  daysAgo: 1,
  answers: {
    answered: 'complaint',
    service: 'parking',
    about: 'A ticket I was given while unloading my son’s wheelchair. You wrote that it was cancelled.',
    'answered-when': 'At the beginning of the month',
    'still-wrong':
      'I had paid the £35 before you cancelled it, so that it would not double. I have not had it back, and your letter does not speak of it.',
    'who-for': 'myself',
    ...byEmail('Farah Nazari', 'farah.nazari@post.example'),
  },
  since: [],
};

/**
 * Requests that people spend their days with: hazards with a limit in hours, a member’s question that needs another
 * service, one that is due today (on a working day), and another look at an answer whose case has to be found. All invented.
 */
export function hardRequests(today: PlainDate): readonly Story[] {
  return [
    noHeating,
    looseStairs,
    asksAnotherService(workingDaysAgo(8, today)),
    droppedKerb(workingDaysAgo(10, today)),
    asksAgain,
  ];
}
