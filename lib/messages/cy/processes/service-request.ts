// Awaiting a translator’s check.
import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/cy/processes/process-words';

export const serviceRequest = {
  title: 'Eich cais',
  door: {
    title: 'Rhoi gwybod am broblem neu ofyn am wasanaeth',
    text: 'Bin heb ei gasglu, twll yn y ffordd, gwaith trwsio, help gartref.',
    when: 'Byddwn yn dweud wrthych o fewn {answer} beth fyddwn ni’n ei wneud.',
  },
  when: 'Byddwn yn dweud wrthych o fewn {answer} beth fyddwn ni’n ei wneud. Problemau brys sy’n dod gyntaf.',
  stages: {
    received: {
      title: 'Mae eich cais gennym',
      meaning: 'Mae wedi ein cyrraedd, ac rydym yn ei drosglwyddo i’r tîm sy’n gwneud y gwaith hwn.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych beth fyddwn ni’n ei wneud erbyn {date}.',
    },
    'in-progress': {
      title: 'Rydym yn delio â’ch cais',
      meaning: 'Mae gyda’r tîm sy’n gwneud y gwaith hwn.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych beth fyddwn ni’n ei wneud erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi ateb eich cais',
      meaning: 'Rydym wedi dweud wrthych beth wnaethom, neu beth fyddwn ni’n ei wneud a phryd.',
      turn: 'Chi sydd i benderfynu nawr. Os dyma’r hyn y gofynnoch amdano, nid oes angen i chi wneud dim.',
      next: 'Os nad yw wedi’i unioni, gallwch wneud cwyn.',
    },
    closed: {
      title: 'Mae eich cais wedi’i gau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arno.',
      turn: NOBODYS_TURN,
      next: 'Os daw’r broblem yn ôl, anfonwch gais newydd atom.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    done: { name: 'Wedi’i wneud', sentence: 'Rydym wedi gwneud yr hyn y gofynnoch amdano.' },
    arranged: { name: 'Wedi’i drefnu', sentence: 'Rydym wedi trefnu i’r gwaith gael ei wneud.' },
    'not-ours': {
      name: 'Wedi’i drosglwyddo',
      sentence: 'Nid ein gwaith ni yw hyn, felly rydym wedi’i drosglwyddo i’r bobl sy’n gyfrifol amdano.',
    },
    declined: { name: 'Ni allwn wneud hyn', sentence: 'Ni allwn wneud yr hyn y gofynnoch amdano.' },
  },
  mail: {
    received: {
      subject: 'Mae eich cais gennym: {reference}',
      opening: 'Diolch am ddweud wrthym. Mae eich cais ynghylch {service} gennym.',
      answerBy: 'Erbyn {date} byddwn yn dweud wrthych beth fyddwn ni’n ei wneud.',
    },
    acknowledged: {
      subject: 'Rydym yn delio â’ch cais: {reference}',
      opening: 'Rydym nawr yn delio â’ch cais ynghylch {service}.',
    },
    answer: {
      subject: 'Ein hateb i’ch cais: {reference}',
      opening: 'Dyma ein hateb i’ch cais ynghylch {service}, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch cais ynghylch {service}',
} as const;
