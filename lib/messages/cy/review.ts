// Awaiting a translator’s check.
import { AFTERWARDS, NOBODYS_TURN, OUR_TURN } from '#lib/messages/cy/processes/process-words';

export const review = {
  received: {
    title: 'Rydym yn edrych eto ar ein hateb',
    meaning: 'Gwnaethoch ofyn am adolygiad. Bydd rhywun na phenderfynodd yr ateb cyntaf yn ei wneud.',
    turn: OUR_TURN,
  },
  'in-progress': {
    title: 'Rydym yn edrych eto ar ein hateb',
    meaning: 'Gwnaethoch ofyn am adolygiad. Mae rhywun na phenderfynodd yr ateb cyntaf yn ei wneud.',
    turn: OUR_TURN,
  },
  answered: {
    title: 'Rydym wedi edrych eto ar ein hateb',
    meaning: 'Rydym wedi dweud wrthych beth ddaeth o’r adolygiad.',
    turn: 'Chi sydd i benderfynu nawr. Os ydych yn hapus â’n hateb, nid oes angen i chi wneud dim.',
  },
  closed: {
    title: 'Mae’r adolygiad o’n hateb wedi’i gau',
    meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arno.',
    turn: NOBODYS_TURN,
  },
  next: {
    byLaw:
      'Mae’r gyfraith yn dweud bod rhaid i ni ddweud wrthych erbyn {date} beth ddaeth ohono. Byddwn yn dweud wrthych yn gynt os gallwn.',
    asExpected: 'Byddwn yn dweud wrthych erbyn {date} beth ddaeth ohono, ac yn gynt os gallwn.',
    after: AFTERWARDS,
  },
  mail: {
    acknowledged: {
      subject: 'Rydym yn edrych eto ar ein hateb: {reference}',
      opening: 'Rydym nawr yn edrych eto ar ein hateb i’ch cais, fel y gwnaethoch ofyn i ni.',
    },
    answer: {
      subject: 'Beth ddaeth o edrych eto ar ein hateb: {reference}',
      opening: 'Gwnaethoch ofyn i ni ar d{date} edrych eto ar ein hateb. Dyma beth ddaeth ohono.',
    },
  },
  letter: 'Beth ddaeth o edrych eto ar ein hateb',
} as const;
