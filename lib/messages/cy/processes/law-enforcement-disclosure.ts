// Awaiting a translator’s check.
import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/cy/processes/process-words';

export const lawEnforcementDisclosure = {
  title: 'Eich cais am ddatgeliad',
  door: {
    title: 'Ar gyfer yr heddlu ac eraill sy’n gorfodi’r gyfraith',
    text: 'Gofyn am wybodaeth bersonol o dan y Ddeddf Diogelu Data.',
    when: 'Rydym yn penderfynu o fewn {answer}, yn gynt os oes brys.',
  },
  when: 'Rydym yn penderfynu o fewn {answer}, yn gynt os oes brys.',
  stages: {
    received: {
      title: 'Mae eich cais am ddatgeliad gennym',
      meaning: 'Mae wedi ein cyrraedd, a dim ond ein tîm gwybodaeth all ei weld.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych beth yw ein penderfyniad erbyn {date}.',
    },
    'in-progress': {
      title: 'Rydym yn edrych ar eich cais am ddatgeliad',
      meaning: 'Mae swyddog gwybodaeth yn gwirio pa wybodaeth sydd gennym ac a gawn ei rhoi i chi.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych beth yw ein penderfyniad erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi penderfynu ar eich cais am ddatgeliad',
      meaning: 'Rydym wedi anfon ein penderfyniad atoch.',
      turn: 'Chi sydd i benderfynu nawr.',
      next: 'Os oes angen rhywbeth arall arnoch, anfonwch gais newydd atom.',
    },
    closed: {
      title: 'Mae eich cais am ddatgeliad wedi’i gau',
      meaning: 'Rydych wedi cael ein penderfyniad, ac rydym wedi gorffen ein gwaith arno.',
      turn: NOBODYS_TURN,
      next: 'Os oes angen rhywbeth arall arnoch, anfonwch gais newydd atom.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    disclosed: {
      name: 'Wedi’i datgelu',
      sentence: 'Rydym wedi rhoi i chi’r wybodaeth y gofynnoch amdani.',
    },
    'partly-disclosed': {
      name: 'Wedi’i datgelu’n rhannol',
      sentence: 'Rydym wedi rhoi i chi ran o’r wybodaeth, a dweud wrthych pam nad ydym yn rhoi’r gweddill.',
    },
    refused: {
      name: 'Heb ei datgelu',
      sentence: 'Nid ydym yn rhoi’r wybodaeth hon i chi, ac rydym wedi dweud wrthych pam.',
    },
    'not-held': {
      name: 'Nid yw gennym',
      sentence: 'Nid yw’r wybodaeth y gofynnoch amdani gennym.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cais am ddatgeliad gennym: {reference}',
      opening: 'Mae eich cais gyda’n tîm gwybodaeth, ac ni all neb arall ei weld.',
      answerBy: 'Erbyn {date} byddwn yn dweud wrthych beth yw ein penderfyniad.',
    },
    acknowledged: {
      subject: 'Rydym yn edrych ar eich cais am ddatgeliad: {reference}',
      opening: 'Mae swyddog gwybodaeth nawr yn edrych ar eich cais.',
    },
    answer: {
      subject: 'Ein penderfyniad ar eich cais am ddatgeliad: {reference}',
      opening: 'Dyma ein penderfyniad ar eich cais, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein penderfyniad ar eich cais am ddatgeliad',
} as const;
