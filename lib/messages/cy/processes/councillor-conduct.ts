// Awaiting a translator’s check.
import {
  AFTERWARDS,
  BY_THE_OMBUDSMAN,
  ENDED_EARLY,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/cy/processes/process-words';

export const councillorConduct = {
  title: 'Eich cwyn am gynghorydd',
  door: {
    title: 'Cwyno am gynghorydd',
    text: 'Sut y gwnaeth un o’n cynghorwyr ni, neu gynghorydd plwyf neu dref yn ein hardal, ymddwyn.',
    when: 'Y Swyddog Monitro sy’n penderfynu beth i’w wneud â hi, fel arfer o fewn {assess}.',
  },
  when: 'Byddwn yn dweud wrthych o fewn {acknowledge} ei bod gennym. Y Swyddog Monitro sy’n penderfynu beth i’w wneud â hi, fel arfer o fewn {assess}.',
  stages: {
    received: {
      title: 'Mae eich cwyn am gynghorydd gennym',
      meaning: 'Mae wedi cyrraedd y Swyddog Monitro. Ni all neb arall yn y cyngor ei gweld.',
      turn: OUR_TURN,
      next: 'Bydd y Swyddog Monitro yn dweud wrthych erbyn {date} fod y gŵyn wedi cyrraedd.',
    },
    'in-progress': {
      title: 'Mae’r Swyddog Monitro yn edrych ar eich cwyn',
      meaning:
        'Mae’r Swyddog Monitro yn ei darllen yn erbyn y cod ymddygiad. Ni all neb arall yn y cyngor ei gweld.',
      turn: OUR_TURN,
      next: 'Byddwch yn clywed gan y Swyddog Monitro eto erbyn {date}.',
    },
    answered: {
      title: 'Mae’r Swyddog Monitro wedi ateb eich cwyn',
      meaning: 'Rydych wedi cael gwybod beth yw’r penderfyniad, a pham.',
      turn: 'Chi sydd i benderfynu nawr. Os ydych yn hapus â’r ateb, nid oes angen i chi wneud dim.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Mae eich cwyn am gynghorydd wedi’i chau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arni.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_OMBUDSMAN,
    'no-action': {
      name: 'Dim gweithredu',
      sentence:
        'Edrychodd y Swyddog Monitro ar eich cwyn a phenderfynu peidio â gweithredu. Mae’r ateb yn dweud pam.',
    },
    'other-action': {
      name: 'Wedi’i setlo mewn ffordd arall',
      sentence:
        'Mae’r Swyddog Monitro wedi delio â hi heb ymchwiliad, er enghraifft drwy ymddiheuriad neu hyfforddiant.',
    },
    'group-leader': {
      name: 'Wedi’i throsglwyddo i arweinydd y grŵp',
      sentence: 'Mae’r Swyddog Monitro wedi gofyn i arweinydd grŵp gwleidyddol y cynghorydd ddelio â hi.',
    },
    referred: {
      name: 'Wedi’i throsglwyddo i’r heddlu neu reoleiddiwr',
      sentence:
        'Mae’r Swyddog Monitro wedi’i throsglwyddo i’r heddlu neu i reoleiddiwr, sy’n penderfynu beth sy’n digwydd nesaf.',
    },
    breach: {
      name: 'Cafodd y cod ei dorri',
      sentence: 'Cafodd ei hymchwilio, a’r canlyniad oedd bod y cynghorydd wedi torri’r cod ymddygiad.',
    },
    'no-breach': {
      name: 'Ni chafodd y cod ei dorri',
      sentence: 'Cafodd ei hymchwilio, a’r canlyniad oedd nad oedd y cynghorydd wedi torri’r cod ymddygiad.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cwyn gennym: {reference}',
      opening:
        'Diolch am ddweud wrthym. Mae eich cwyn gyda’r Swyddog Monitro, ac ni all neb arall yn y cyngor ei gweld.',
      answerBy: 'Erbyn {date} byddwch yn cael ein hateb.',
    },
    acknowledged: {
      subject: 'Mae eich cwyn gyda’r Swyddog Monitro: {reference}',
      opening: 'Mae’r Swyddog Monitro nawr yn edrych ar eich cwyn.',
    },
    answer: {
      subject: 'Yr ateb i’ch cwyn: {reference}',
      opening: 'Dyma’r ateb i’ch cwyn, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Yr ateb i’ch cwyn',
} as const;
