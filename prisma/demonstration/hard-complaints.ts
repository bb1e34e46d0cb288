import type { PostedStep } from '#lib/use-cases/cases/step-input';
import {
  acknowledge,
  answer,
  byEmail,
  byPost,
  CALLUM,
  complaint,
  type Happening,
  MORAG,
  note,
  RESIDENT,
  SIONED,
  type Story,
  TOMASZ,
} from './story.ts';

type Promised = Omit<Extract<PostedStep, { step: 'give-undertaking' }>, 'step' | 'owner' | 'dueOn'>;

/** `due`: in how many days from today. */
const promise = (
  daysAgo: number,
  by: string,
  { due, ...promised }: Promised & { due: number },
): Happening => ({
  daysAgo,
  by,
  step: ({ idOf, inDays }) => ({
    step: 'give-undertaking',
    owner: idOf(CALLUM),
    dueOn: inDays(due),
    ...promised,
  }),
});

const ROOF_ANSWER: PostedStep = {
  step: 'send-answer',
  outcome: 'partly-upheld',
  text: 'Thank you for telling us what happened. I have read the notes of your calls and the surveyor’s report, and I have spoken to the contractor.\n\nYou told us about the leak three times. Two visits were booked, and both were cancelled without a word to you. That should not have happened, and I am sorry for it.',
  points: [
    { point: 'Two visits were booked and nobody came.', finding: 'upheld' },
    { point: 'The leak was reported three times and the roof was not mended.', finding: 'upheld' },
    { point: 'The mattress and the school books were ruined.', finding: 'upheld' },
    { point: 'The officer who took the third call was rude.', finding: 'not-upheld' },
  ],
};

const leakingRoof: Story = {
  form: 'complaint',
  channel: 'web',
  daysAgo: 47,
  answers: {
    ...complaint({
      service: 'repairs',
      category: 'repairs-leak',
      what: 'Rain comes through my bedroom ceiling. I rang three times in two months. Two visits were booked and nobody came. My mattress and my daughter’s school books are ruined, and the plaster is coming down.',
      more: 'Mend the roof, make the ceiling safe, pay for what was ruined, and tell me why nobody came.',
    }),
    ...byEmail('Angharad Llŷr-Ŵyn', 'a.llyr-wyn@post.example'),
    ward: 'fullers-mill',
    effect: 'We sleep in the living room. My daughter has asthma.',
    needs: ['large-print', 'other'],
    'needs-details': 'Please ring after 4pm. I work nights.',
  },
  since: [
    acknowledge(44, CALLUM),
    {
      daysAgo: 42,
      by: CALLUM,
      step: ({ inDays }) => ({
        step: 'ask-contribution',
        service: 'customer-services',
        dueOn: inDays(-35),
        question: 'Please send me what you have of her three calls: when, what was said, what was booked.',
      }),
    },
    {
      daysAgo: 36,
      by: TOMASZ,
      step: ({ matter }) => ({
        step: 'give-contribution',
        contribution: matter.contributions[0]?.number ?? 0,
        text: 'Three calls, two weeks apart. A visit was booked after the second and another after the third. Both were cancelled by the contractor’s system, and nobody rang her.',
      }),
    },
    note(33, CALLUM, 'Surveyor: slipped slates over the rear bedroom, about two square metres of felt gone.'),
    { daysAgo: 30, by: CALLUM, step: ROOF_ANSWER },
    promise(30, CALLUM, {
      kind: 'apology',
      text: 'Our head of housing repairs writes to you to say sorry.',
      due: -20,
    }),
    promise(30, CALLUM, {
      kind: 'action',
      by: 'partner',
      text: 'Brackwater Homes mends the roof and replasters the bedroom ceiling.',
      due: -4,
    }),
    promise(28, MORAG, {
      kind: 'payment',
      amount: '285.50',
      text: 'We pay you £285.50 for the mattress and the books, and for your trouble.',
      due: 0,
    }),
    {
      daysAgo: 22,
      by: CALLUM,
      step: ({ matter }) => ({
        step: 'keep-undertaking',
        undertaking: matter.undertakings[0]?.id ?? 0,
        text: 'The letter of apology was posted to you today.',
        evidence: 'Copy on the housing file.',
      }),
    },
    {
      daysAgo: 21,
      by: CALLUM,
      step: ({ idOf, inDays }) => ({
        step: 'record-lesson',
        text: 'Visits that the contractor’s system cancels reach nobody.',
        change:
          'A list of cancelled visits goes to the repairs desk each morning; the desk rings the tenants.',
        by: 'partner',
        owner: idOf(CALLUM),
        dueOn: inDays(24),
      }),
    },
    {
      daysAgo: 2,
      by: RESIDENT,
      step: {
        step: 'write-to-council',
        text: 'Nobody has come about the roof, and it was to be done this week. It rained in again last night. Diolch am y llythyr, but I need the slates back on.',
      },
    },
  ],
};

const secondStage: Story = {
  form: 'complaint',
  channel: 'email',
  daysAgo: 51,
  answers: {
    ...complaint({
      service: 'parks',
      category: 'parks-allotment',
      what: 'The council ended our lease of the orchard at Rookery Park with four weeks’ notice, after eleven years, and by a letter to an address we left in 2021. Nobody spoke to us.',
      more: 'Withdraw the notice until somebody has met us.',
    }),
    ...byPost(
      'Wilhelmina Featherstonehaugh-Cholmondeley for the Friends of Rookery Park Allotments and Orchard',
      'The Pavilion\nRookery Park\nBrackwater\nBW4 2RP',
    ),
    ward: 'rookery-park',
  },
  since: [
    acknowledge(48, SIONED),
    answer(36, SIONED, [
      'not-upheld',
      'The lease lets the council end it with four weeks’ notice, and the notice was posted to the address in the lease. I cannot uphold your complaint.',
    ]),
    { daysAgo: 34, by: SIONED, step: { step: 'record-told', by: 'post' } },
    {
      daysAgo: 12,
      by: SIONED,
      step: ({ inDays }) => ({
        step: 'next-stage',
        askedOn: inDays(-13),
        channel: 'letter',
        text: 'We gave you our new address in 2021, twice. Nobody has answered what we asked: why did no one speak to us?',
      }),
    },
    acknowledge(11, CALLUM),
    {
      daysAgo: 2,
      by: CALLUM,
      step: {
        step: 'save-draft',
        outcome: 'partly-upheld',
        text: 'I have looked again at your complaint, and I was not involved before.\n\nThe lease does allow four weeks’ notice. But you had told us your new address twice, and we should have used it. We should also have spoken to you first, as our own policy for leases of more than five years says.',
        points: [
          { point: 'The notice was too short.', finding: 'not-upheld' },
          { point: 'The notice went to an old address.', finding: 'upheld' },
          { point: 'Nobody spoke to you before.', finding: 'upheld' },
        ],
      },
    },
    {
      daysAgo: 1,
      by: CALLUM,
      step: ({ idOf }) => ({ step: 'submit-draft', draft: 1, approver: idOf(MORAG) }),
    },
  ],
};

const binAndGate: Story = {
  form: 'complaint',
  channel: 'web',
  daysAgo: 7,
  answers: {
    ...complaint({
      service: 'bins',
      category: 'bins-missed-collection',
      what: 'My garden waste was missed three times. When the crew did come, the lorry bent my iron gate and drove off.',
      more: 'Collect on the right day, and pay for the gate.',
    }),
    ...byEmail('Gruffŷdd O’Rourke', 'g.orourke@post.example'),
    ward: 'hawthorn-rise',
  },
  since: [
    acknowledge(6, CALLUM),
    {
      daysAgo: 5,
      by: CALLUM,
      step: {
        step: 'split',
        partsBefore: 0,
        subject: 'Gate bent by a collection lorry',
        message:
          'Your gate is a claim for damage, and our insurance officer decides it. So that neither waits for the other, it has a reference of its own from today.',
      },
    },
    {
      daysAgo: 1,
      by: RESIDENT,
      step: { step: 'write-to-council', text: 'I have the lorry on my doorbell camera. Where do I send it?' },
    },
  ],
};

/**
 * Complaints that people spend their days with: findings by point, promises kept and slipped, a second stage, a part that
 * was split off. All invented.
 */
export const HARD_COMPLAINTS: readonly Story[] = [leakingRoof, secondStage, binAndGate];
