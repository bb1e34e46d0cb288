// Awaiting a translator’s check.
import {
  AFTERWARDS,
  BY_THE_REGULATOR,
  ELSEWHERE,
  ENDED_EARLY,
  NOBODYS_TURN,
  ON_REVIEW,
  OUR_TURN,
} from '#lib/messages/cy/processes/process-words';

export const eir = {
  title: 'Eich cais am yr amgylchedd',
  door: {
    title: 'Gofyn am yr amgylchedd',
    text: 'Aer, dŵr, tir, sŵn, gwastraff, cynllunio. Gall unrhyw un ofyn.',
    when: 'Rydym yn ateb o fewn {answer}. Dyna’r gyfraith.',
  },
  when: 'Rydym yn ateb o fewn {answer}. Dyna’r gyfraith. Os oes llawer ac mae’n anodd, efallai y bydd angen {longest} arnom.',
  stages: {
    received: {
      title: 'Mae eich cais am yr amgylchedd gennym',
      meaning: 'Mae wedi ein cyrraedd, a bydd ein tîm gwybodaeth yn delio ag ef.',
      turn: OUR_TURN,
      next: 'Mae’r gyfraith yn dweud bod rhaid i ni ateb erbyn {date}. Byddwn yn ateb yn gynt os gallwn.',
    },
    'in-progress': {
      title: 'Rydym yn gweithio ar eich cais am yr amgylchedd',
      meaning: 'Rydym yn gweld pa wybodaeth sydd gennym ac a allwn ei rhoi i chi.',
      turn: OUR_TURN,
      next: 'Mae’r gyfraith yn dweud bod rhaid i ni ateb erbyn {date}. Byddwn yn ateb yn gynt os gallwn.',
    },
    answered: {
      title: 'Rydym wedi ateb eich cais am yr amgylchedd',
      meaning: 'Rydym wedi anfon y wybodaeth atoch, neu wedi dweud wrthych pam na allwn.',
      turn: 'Chi sydd i benderfynu nawr. Os ydych yn hapus â’n hateb, nid oes angen i chi wneud dim.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Mae eich cais am yr amgylchedd wedi’i gau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arno.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...ON_REVIEW,
    ...BY_THE_REGULATOR,
    ...ELSEWHERE,
    granted: {
      name: 'Wedi’i rhoi i gyd',
      sentence: 'Rydym wedi rhoi i chi’r holl wybodaeth y gofynnoch amdani.',
    },
    'partly-granted': {
      name: 'Rhan ohoni wedi’i rhoi',
      sentence:
        'Rydym wedi rhoi i chi ran o’r wybodaeth y gofynnoch amdani, a dweud wrthych pam na allwn roi’r gweddill.',
    },
    refused: {
      name: 'Heb ei rhoi',
      sentence: 'Mae’r wybodaeth y gofynnoch amdani gennym, ond ni allwn ei rhoi i chi.',
    },
    neither: {
      name: 'Heb ei gadarnhau na’i wadu',
      sentence:
        'Mae’r gyfraith yn gadael i ni beidio â dweud a yw’r wybodaeth y gofynnoch amdani gennym, ac nid ydym yn dweud hynny.',
    },
    'not-held': {
      name: 'Nid yw gennym',
      sentence: 'Nid yw’r wybodaeth y gofynnoch amdani gennym.',
    },
    unreasonable: {
      name: 'Gormod i’w ofyn',
      sentence:
        'Byddai ateb yn cymryd llawer mwy o waith nag sy’n rhesymol, felly nid ydym wedi gwneud hynny.',
    },
    'too-general': {
      name: 'Rhy gyffredinol',
      sentence: 'Gwnaethom ofyn i chi ddweud mwy, ac ni allwn ddweud o hyd pa wybodaeth rydych am ei chael.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cais am yr amgylchedd gennym: {reference}',
      opening: 'Diolch am eich cais am yr amgylchedd. Mae gyda’n tîm gwybodaeth.',
      answerBy:
        'Mae’r gyfraith yn dweud bod rhaid i ni eich ateb erbyn {date}. Byddwn yn ateb yn gynt os gallwn.',
    },
    acknowledged: {
      subject: 'Rydym yn gweithio ar eich cais am yr amgylchedd: {reference}',
      opening: 'Rydym nawr yn gweithio ar eich cais am yr amgylchedd.',
    },
    answer: {
      subject: 'Ein hateb i’ch cais am yr amgylchedd: {reference}',
      opening: 'Dyma ein hateb i’ch cais am yr amgylchedd, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch cais am yr amgylchedd',
} as const;
