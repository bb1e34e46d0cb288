// Awaiting a translator’s check.
import {
  AFTERWARDS,
  BY_THE_REGULATOR,
  ENDED_EARLY,
  NOBODYS_TURN,
  ON_REVIEW,
  OUR_TURN,
} from '#lib/messages/cy/processes/process-words';

export const publicRecord = {
  title: 'Eich cais am gofnod',
  door: {
    title: 'Gofyn am gofnod cyhoeddus neu hen gofnod',
    text: 'Claddedigaethau, hanes cynllunio, cofrestrau, archifau, pobl sydd wedi marw.',
    when: 'Rydym yn ateb o fewn {answer}.',
  },
  when: 'Rydym yn ateb o fewn {answer}.',
  stages: {
    received: {
      title: 'Mae eich cais am gofnod gennym',
      meaning: 'Mae wedi ein cyrraedd, a bydd ein tîm gwybodaeth yn delio ag ef.',
      turn: OUR_TURN,
      next: 'Byddwn yn eich ateb erbyn {date}.',
    },
    'in-progress': {
      title: 'Rydym yn chwilio am y cofnod',
      meaning: 'Rydym yn gweld beth rydym yn ei gadw ac a yw’n agored.',
      turn: OUR_TURN,
      next: 'Byddwn yn eich ateb erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi ateb eich cais am gofnod',
      meaning: 'Rydym wedi anfon atoch yr hyn y daethom o hyd iddo, neu wedi dweud wrthych pam na allwn.',
      turn: 'Chi sydd i benderfynu nawr. Os ydych yn hapus â’n hateb, nid oes angen i chi wneud dim.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Mae eich cais am gofnod wedi’i gau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arno.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...ON_REVIEW,
    ...BY_THE_REGULATOR,
    granted: { name: 'Wedi’i roi i gyd', sentence: 'Rydym wedi rhoi i chi’r cofnod y gofynnoch amdano.' },
    'partly-granted': {
      name: 'Rhan ohono wedi’i roi',
      sentence: 'Rydym wedi rhoi i chi ran o’r cofnod, a dweud wrthych pam na allwn roi’r gweddill.',
    },
    'open-already': {
      name: 'Yn agored i bawb',
      sentence: 'Gall pawb weld y cofnod hwn yn barod, ac rydym wedi dweud wrthych ble.',
    },
    confidential: {
      name: 'Ddim yn agored',
      sentence: 'Rydym yn cadw’r cofnod hwn, ond mae’n gyfrinachol neu ddim yn agored eto.',
    },
    'not-held': {
      name: 'Nid ydym yn ei gadw',
      sentence: 'Nid ydym yn cadw’r cofnod y gofynnoch amdano.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cais am gofnod gennym: {reference}',
      opening: 'Diolch am eich cais am gofnod. Mae gyda’n tîm gwybodaeth.',
      answerBy: 'Erbyn {date} byddwn yn eich ateb.',
    },
    acknowledged: {
      subject: 'Rydym yn chwilio am y cofnod: {reference}',
      opening: 'Rydym nawr yn chwilio am y cofnod.',
    },
    answer: {
      subject: 'Ein hateb i’ch cais am gofnod: {reference}',
      opening: 'Dyma ein hateb i’ch cais am gofnod, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch cais am gofnod',
} as const;
