// Awaiting a translator’s check.
import {
  AFTERWARDS,
  BY_THE_REGULATOR,
  ENDED_EARLY,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/cy/processes/process-words';

export const dataProtectionComplaint = {
  title: 'Eich cwyn am eich gwybodaeth',
  door: {
    title: 'Cwyno am sut y gwnaethom ddefnyddio eich gwybodaeth',
    text: 'Gwnaethom ei cholli, ei chael yn anghywir, ei rhannu, neu fethu â rhoi i chi yr hyn y gofynnoch amdano.',
    when: 'Byddwn yn dweud wrthych o fewn {acknowledge} ei bod gennym. Dyna’r gyfraith.',
  },
  when: 'Byddwn yn dweud wrthych o fewn {acknowledge} ei bod gennym. Ein nod yw ateb o fewn {answer}.',
  stages: {
    received: {
      title: 'Mae eich cwyn am eich gwybodaeth gennym',
      meaning: 'Mae wedi ein cyrraedd, a dim ond ein tîm gwybodaeth all ei gweld.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych fod rhywun yn ymchwilio iddi erbyn {date}.',
    },
    'in-progress': {
      title: 'Rydym yn ymchwilio i’ch cwyn am eich gwybodaeth',
      meaning: 'Mae rhywun yn ein tîm gwybodaeth yn darganfod beth ddigwyddodd.',
      turn: OUR_TURN,
      next: 'Ein nod yw anfon ein hateb atoch erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi ateb eich cwyn am eich gwybodaeth',
      meaning: 'Rydym wedi dweud wrthych beth welsom ni a beth fyddwn ni’n ei wneud am hynny.',
      turn: 'Chi sydd i benderfynu nawr. Os ydych yn hapus â’n hateb, nid oes angen i chi wneud dim.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Mae eich cwyn am eich gwybodaeth wedi’i chau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arni.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_REGULATOR,
    upheld: {
      name: 'Rydym yn cytuno â’ch cwyn',
      sentence: 'Rydym yn cytuno â’ch cwyn. Mae’n ddrwg gennym.',
    },
    'partly-upheld': {
      name: 'Rydym yn cytuno â rhan o’ch cwyn',
      sentence: 'Rydym yn cytuno â rhan o’ch cwyn. Mae’n ddrwg gennym am y rhan honno.',
    },
    'not-upheld': {
      name: 'Nid ydym yn cytuno â’ch cwyn',
      sentence:
        'Gwnaethom ymchwilio i’ch cwyn a gweld ein bod wedi defnyddio eich gwybodaeth fel y mae’r gyfraith yn ei ddweud.',
    },
    resolved: { name: 'Wedi’i unioni', sentence: 'Rydym wedi unioni’r hyn y gwnaethoch gwyno amdano.' },
  },
  mail: {
    received: {
      subject: 'Mae eich cwyn gennym: {reference}',
      opening: 'Diolch am ddweud wrthym. Mae eich cwyn gyda’n tîm gwybodaeth, ac ni all neb arall ei gweld.',
      answerBy: 'Ein nod yw anfon ein hateb atoch erbyn {date}.',
    },
    acknowledged: {
      subject: 'Rydym yn ymchwilio i’ch cwyn: {reference}',
      opening: 'Rydym nawr yn ymchwilio i’ch cwyn.',
    },
    answer: {
      subject: 'Ein hateb i’ch cwyn: {reference}',
      opening: 'Dyma ein hateb i’ch cwyn, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch cwyn am eich gwybodaeth',
} as const;
