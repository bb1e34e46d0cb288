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

export const foi = {
  title: 'Eich cais am wybodaeth',
  door: {
    title: 'Gofyn am wybodaeth sydd gennym',
    text: 'Ffigurau, adroddiadau, contractau. Gall unrhyw un ofyn, ac mae am ddim.',
    when: 'Rydym yn ateb o fewn {answer}. Dyna’r gyfraith.',
  },
  when: 'Rydym yn ateb o fewn {answer}. Dyna’r gyfraith.',
  stages: {
    received: {
      title: 'Mae eich cais am wybodaeth gennym',
      meaning: 'Mae wedi ein cyrraedd, a bydd ein tîm gwybodaeth yn delio ag ef.',
      turn: OUR_TURN,
      next: 'Mae’r gyfraith yn dweud bod rhaid i ni ateb erbyn {date}. Byddwn yn ateb yn gynt os gallwn.',
    },
    'in-progress': {
      title: 'Rydym yn gweithio ar eich cais am wybodaeth',
      meaning: 'Rydym yn gweld pa wybodaeth sydd gennym ac a allwn ei rhyddhau.',
      turn: OUR_TURN,
      next: 'Mae’r gyfraith yn dweud bod rhaid i ni ateb erbyn {date}. Byddwn yn ateb yn gynt os gallwn.',
    },
    answered: {
      title: 'Rydym wedi ateb eich cais am wybodaeth',
      meaning: 'Rydym wedi anfon y wybodaeth atoch, neu wedi dweud wrthych pam na allwn.',
      turn: 'Chi sydd i benderfynu nawr. Os ydych yn hapus â’n hateb, nid oes angen i chi wneud dim.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Mae eich cais am wybodaeth wedi’i gau',
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
      name: 'Wedi’i rhyddhau i gyd',
      sentence: 'Rydym wedi rhoi i chi’r holl wybodaeth y gofynnoch amdani.',
    },
    'partly-granted': {
      name: 'Rhan ohoni wedi’i rhyddhau',
      sentence:
        'Rydym wedi rhoi i chi ran o’r wybodaeth y gofynnoch amdani, a dweud wrthych pam na allwn roi’r gweddill.',
    },
    refused: {
      name: 'Heb ei rhyddhau',
      sentence: 'Mae’r wybodaeth y gofynnoch amdani gennym, ond ni allwn ei rhyddhau.',
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
    'not-valid': {
      name: 'Ddim eto’n gais y gallwn ei ateb',
      sentence:
        'Nid yw’r hyn a anfonoch atom eto’n gais dan y gyfraith. Rydym wedi dweud wrthych beth sydd ei angen.',
    },
    'cost-limit': {
      name: 'Byddai’n costio gormod i ddod o hyd iddi',
      sentence:
        'Byddai dod o hyd i’r wybodaeth hon yn costio mwy na’r terfyn yn y gyfraith (Deddf Rhyddid Gwybodaeth 2000, adran 12), felly nid ydym wedi gwneud hynny.',
    },
    'foisa-cost-limit': {
      name: 'Byddai’n costio gormod i ddod o hyd iddi',
      sentence:
        'Byddai dod o hyd i hon yn costio mwy na’r terfyn yn y gyfraith (Deddf Rhyddid Gwybodaeth (Yr Alban) 2002, adran 12), felly nid ydym wedi gwneud hynny.',
    },
    'foisa-vexatious': {
      name: 'Heb ei ateb yn llawn',
      sentence:
        'Mae’r gyfraith yn gadael i ni wrthod ceisiadau sy’n ailadrodd neu’n rhoi gormod o faich arnom (Deddf Rhyddid Gwybodaeth (Yr Alban) 2002, adran 14).',
    },
    vexatious: {
      name: 'Heb ei ateb yn llawn',
      sentence:
        'Mae’r gyfraith yn gadael i ni wrthod ceisiadau sy’n ailadrodd neu’n rhoi gormod o faich arnom (Deddf Rhyddid Gwybodaeth 2000, adran 14), ac rydym wedi gwneud hynny.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cais am wybodaeth gennym: {reference}',
      opening: 'Diolch am eich cais am wybodaeth. Mae gyda’n tîm gwybodaeth.',
      answerBy:
        'Mae’r gyfraith yn dweud bod rhaid i ni eich ateb erbyn {date}. Byddwn yn ateb yn gynt os gallwn.',
    },
    acknowledged: {
      subject: 'Rydym yn gweithio ar eich cais am wybodaeth: {reference}',
      opening: 'Rydym nawr yn gweithio ar eich cais am wybodaeth.',
    },
    answer: {
      subject: 'Ein hateb i’ch cais am wybodaeth: {reference}',
      opening: 'Dyma ein hateb i’ch cais am wybodaeth, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch cais am wybodaeth',
} as const;
