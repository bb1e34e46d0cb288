import {
  acknowledge,
  answer,
  byEmail,
  byPost,
  CALLUM,
  close,
  complaint,
  MORAG,
  note,
  request,
  SIONED,
  type Story,
  TOMASZ,
} from './story.ts';

/** Complaints and service requests in every state. All invented. */
export const COMPLAINTS_AND_REQUESTS: readonly Story[] = [
  {
    form: 'complaint',
    channel: 'web',
    daysAgo: 24,
    answers: {
      ...complaint({
        service: 'repairs',
        category: 'repairs-damp-or-mould',
        what: 'There is black mould across the bedroom wall behind the cot. I reported it in August and again in September. Somebody came, took photographs and said a team would call. Nobody has.',
        more: 'Treat the wall, find where the damp comes from, and tell me when.',
      }),
      ...byEmail('Rhiannon Castell', 'rhiannon.castell@post.example'),
      ward: 'quayside',
      needs: ['large-print'],
    },
    since: [
      acknowledge(20, CALLUM),
      note(
        18,
        CALLUM,
        'Spoke to Brackwater Homes. The August inspection is on file but no works order was raised. Surveyor booked.',
      ),
    ],
  },
  {
    form: 'complaint',
    channel: 'phone',
    daysAgo: 8,
    answers: {
      ...complaint({
        service: 'bins',
        category: 'bins-assisted-collection',
        what: 'My mother is 87 and on the assisted list. The crew has left her bin at the kerb four weeks running, and she fell trying to bring it in.',
        more: 'Collect from her door as agreed and make sure the crew knows.',
      }),
      'who-for': 'somebody-else',
      'helped-name': 'Edith Marlowe',
      'helped-relationship': 'My mother',
      'helped-consent': 'agreed',
      ...byEmail('Joanne Marlowe', 'j.marlowe@post.example'),
      ward: 'fairhythe',
    },
    since: [],
  },
  {
    form: 'complaint',
    channel: 'email',
    daysAgo: 5,
    answers: {
      ...complaint({
        service: 'council-tax',
        category: 'council-tax-arrears-or-bailiffs',
        what: 'I set up a payment plan in June and have paid every month. On Tuesday a bailiff’s letter came all the same.',
        more: 'Stop the bailiff, and write to say the plan stands.',
      }),
      ...byEmail('Obinna Ezeudu', 'obinna.e@post.example'),
    },
    since: [acknowledge(4, TOMASZ)],
  },
  {
    form: 'complaint',
    channel: 'web',
    daysAgo: 33,
    answers: {
      ...complaint({
        service: 'parking',
        category: 'parking-penalty-charge-notice',
        what: 'I was given a ticket while unloading my son’s wheelchair with our Blue Badge on the dashboard.',
        more: 'Cancel the ticket and remind the wardens of the rules.',
      }),
      ...byEmail('Farah Nazari', 'farah.nazari@post.example'),
    },
    since: [
      acknowledge(31, SIONED),
      answer(21, SIONED, [
        'upheld',
        'I have looked at the photographs the officer took. Your Blue Badge and clock were both in plain view, and you were within the three hours allowed. The ticket should not have been issued.\n\nI am sorry that it was. We have cancelled it, and you have nothing to pay. The officer’s team leader has gone through the rules for badge holders with the whole shift.',
      ]),
      close(19, SIONED),
      {
        daysAgo: 19,
        by: SIONED,
        step: ({ idOf, inDays }) => ({
          step: 'record-lesson',
          text: 'New officers learn the rules for Blue Badges from the handbook alone.',
          change: 'A session with badge holders, before the first shift.',
          owner: idOf(SIONED),
          dueOn: inDays(-8),
        }),
      },
      {
        daysAgo: 9,
        by: SIONED,
        step: ({ matter, inDays }) => ({
          step: 'finish-lesson',
          lesson: matter.lessons[0]?.id ?? 0,
          doneOn: inDays(-9),
          text: 'Every new parking officer now goes through the rules with badge holders before their first shift.',
        }),
      },
      {
        daysAgo: 8,
        by: MORAG,
        step: {
          step: 'publish-change',
          said: 'Drivers with a Blue Badge were given tickets although their badge and clock were in plain view.',
          did: 'Every new parking officer now goes through the rules with badge holders before their first shift.',
          checked: true,
        },
      },
    ],
  },
  {
    form: 'service-request',
    channel: 'web',
    daysAgo: 13,
    answers: {
      ...request({
        service: 'roads',
        category: 'roads-pothole',
        what: 'A deep hole in the cycle lane, about the size of a bucket. I nearly came off.',
        more: 'Mill Lane, opposite the baker’s',
      }),
      'pothole-place': 'cycle',
      'pothole-size': 'bin-lid',
      'pothole-depth': 'hand',
      ...byEmail('Piotr Zielony', 'p.zielony@post.example'),
    },
    since: [],
  },
  {
    form: 'service-request',
    channel: 'phone',
    daysAgo: 2,
    answers: {
      ...request({
        service: 'street-lights',
        category: 'street-lights-light-not-working',
        what: 'Three lights out in a row. The alley is pitch dark by five.',
        more: 'Alley between Quay Street and Salt Row',
      }),
      'column-number': '',
      'lights-out': 'several',
      ...byPost('Winifred Tooley', '14 Salt Row\nBrackwater\nBW1 3CQ'),
    },
    since: [],
  },
  {
    form: 'service-request',
    channel: 'web',
    daysAgo: 6,
    answers: {
      ...request({
        service: 'environmental-health',
        category: 'environmental-health-noise',
        what: 'Drilling from the flat above from six in the morning, every day this week.',
        more: '22B Corn Street',
      }),
      'noise-kind': 'building',
      'noise-times': 'Every weekday this week, from six in the morning until about nine.',
      'noise-source': '22C Corn Street, above me',
      ...byEmail('Leila Haddad', 'leila.h@post.example'),
    },
    since: [acknowledge(5, CALLUM)],
  },
];
