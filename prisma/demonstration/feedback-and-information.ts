import {
  acknowledge,
  answer,
  assess,
  byEmail,
  CALLUM,
  close,
  INES,
  information,
  note,
  ofFoi,
  type Story,
} from './story.ts';

/** Compliments, comments, information requests, one of them published, and a member’s enquiry. All invented. */
export const FEEDBACK_AND_INFORMATION: readonly Story[] = [
  {
    form: 'compliment',
    channel: 'web',
    daysAgo: 3,
    answers: {
      service: 'street-cleaning',
      who: 'The early crew on Quay Street',
      'what-went-well':
        'They cleared the whole quay after the storm before the market opened, and stopped to help an old man with his cart.',
      'pass-on': 'with-name',
      publish: '',
      'reply-wanted': 'yes',
      ...byEmail('Marguerite Osei', 'm.osei@post.example'),
    },
    since: [],
  },
  {
    form: 'comment',
    channel: 'web',
    daysAgo: 4,
    answers: {
      kind: 'suggestion',
      service: 'parks',
      'your-words': 'Put a water tap by the play area in Rookery Park.',
      difference: 'Children and dogs would both be glad of it in summer.',
      ward: 'rookery-park',
      'reply-wanted': 'no',
    },
    since: [],
  },
  {
    form: 'foi',
    channel: 'web',
    daysAgo: 26,
    answers: {
      ...ofFoi,
      ...information(
        'Potholes reported and mended',
        'How many potholes were reported to the council in each of the last three financial years, how many were mended, and how long it took on average?',
        'roads',
      ),
      ...byEmail('Gareth Lindqvist', 'g.lindqvist@post.example'),
    },
    since: [
      note(
        22,
        INES,
        'Asked the roads team for the figures from the works system. They expect them this week.',
      ),
    ],
  },
  {
    form: 'foi',
    channel: 'email',
    daysAgo: 9,
    answers: {
      ...ofFoi,
      ...information(
        'Spending on temporary housing',
        'Please send the total spent on bed and breakfast and other temporary housing, by month, since April 2023.',
        'housing-advice',
      ),
      ...byEmail('Sunita Brar', 'sunita.brar@post.example'),
    },
    since: [],
  },
  {
    form: 'foi',
    channel: 'web',
    daysAgo: 52,
    answers: {
      ...ofFoi,
      ...information(
        'Trees felled and planted',
        'How many council trees were felled and how many planted in each ward in the last two years?',
        'parks',
      ),
      ...byEmail('Aled Prosser', 'aled.prosser@post.example'),
    },
    since: [
      answer(30, INES, [
        'granted',
        'In the two years to 31 March 2026 the council felled 412 trees and planted 1,286.\n\nMost were felled because of ash dieback (268) or storm damage (97). The table below gives the figures by ward.\n\nAbbot’s Wharf: 12 felled, 40 planted. Alderbrook: 61 felled, 180 planted. Rookery Park: 38 felled, 240 planted. The other thirteen wards together: 301 felled, 826 planted.',
      ]),
      {
        daysAgo: 28,
        by: INES,
        step: {
          step: 'publish',
          title: 'Council trees felled and planted, by ward',
          request:
            'How many council trees were felled and how many planted in each ward in the last two years?',
          response:
            'In the two years to 31 March 2026 the council felled 412 trees and planted 1,286.\n\nMost were felled because of ash dieback (268) or storm damage (97).\n\nAbbot’s Wharf: 12 felled, 40 planted. Alderbrook: 61 felled, 180 planted. Rookery Park: 38 felled, 240 planted. The other thirteen wards together: 301 felled, 826 planted.',
          checked: true,
        },
      },
      close(28, INES),
    ],
  },
  {
    form: 'eir',
    channel: 'phone',
    daysAgo: 12,
    answers: {
      ...information(
        'Air quality on Castle Street',
        'What did the air quality monitors on Castle Street measure in each month of the last two years?',
        'environmental-health',
      ),
      ...byEmail('Bronwen Achebe', 'b.achebe@post.example'),
    },
    since: [
      note(8, INES, 'Environmental health send the monthly means from the monitoring system this week.'),
    ],
  },
  {
    form: 'sar',
    channel: 'web',
    daysAgo: 16,
    answers: {
      'who-for': 'myself',
      information: 'My housing file: letters, notes of calls and the decision about my move in 2023.',
      'where-to-look': 'Housing advice',
      dates: '2022 to 2024',
      'known-as': '',
      'how-to-send': 'electronic',
      ...byEmail('Tobias Wren', 'tobias.wren@post.example'),
    },
    since: [assess(14, INES), acknowledge(14, INES)],
  },
  {
    form: 'member-enquiry',
    channel: 'web',
    daysAgo: 5,
    answers: {
      kind: 'indirect-query',
      service: 'repairs',
      enquiry:
        'Mrs Okonjo has waited since September for the lift in Tollgate House to be mended. When will it run again?',
      'helped-name': 'Adaeze Okonjo',
      'helped-contact-by': 'post',
      'helped-address': '14 Tollgate House\nZZ1 4TG',
      'helped-consent': 'agreed',
      'your-role': 'Councillor for Alderbrook',
      ...byEmail('Councillor Petra Halloran', 'p.halloran@members.example'),
    },
    since: [acknowledge(4, CALLUM)],
  },
  {
    form: 'data-protection-complaint',
    channel: 'web',
    daysAgo: 7,
    answers: {
      'what-happened': 'A letter about my rent was put through my neighbour’s door, open.',
      'put-right': 'Tell me how it happened, and check the address you hold.',
      'who-for': 'myself',
      ...byEmail('Renske Adeyemi', 'r.adeyemi@post.example'),
    },
    since: [],
  },
];
