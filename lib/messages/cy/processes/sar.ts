// Awaiting a translator’s check.
import {
  AFTERWARDS,
  BY_THE_REGULATOR,
  ENDED_EARLY,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/cy/processes/process-words';

export const sar = {
  title: 'Eich cais am wybodaeth amdanoch chi',
  door: {
    title: 'Gofyn am wybodaeth amdanoch chi',
    text: 'Copi o’r wybodaeth sydd gennym amdanoch chi, eich plentyn neu rywun rydych yn gweithredu drosto. Mae am ddim.',
    when: 'Rydym yn ateb o fewn {answer}. Dyna’r gyfraith.',
  },
  when: 'Rydym yn ateb o fewn {answer}. Dyna’r gyfraith. Os yw’n anodd, neu os ydych wedi anfon sawl un, efallai y bydd angen {longest} arnom.',
  stages: {
    received: {
      title: 'Mae eich cais am wybodaeth amdanoch chi gennym',
      meaning: 'Mae wedi ein cyrraedd, a dim ond ein tîm gwybodaeth all ei weld.',
      turn: OUR_TURN,
      next: 'Mae’r gyfraith yn dweud bod rhaid i ni ateb erbyn {date}. Byddwn yn ateb yn gynt os gallwn.',
    },
    'in-progress': {
      title: 'Rydym yn gweithio ar eich cais am wybodaeth amdanoch chi',
      meaning: 'Rydym yn chwilio am y wybodaeth sydd gennym amdanoch ac yn gwneud copi.',
      turn: OUR_TURN,
      next: 'Mae’r gyfraith yn dweud bod rhaid i ni ateb erbyn {date}. Byddwn yn ateb yn gynt os gallwn.',
    },
    answered: {
      title: 'Rydym wedi ateb eich cais am wybodaeth amdanoch chi',
      meaning: 'Rydym wedi rhoi’r copi i chi, neu wedi dweud wrthych pam na allwn.',
      turn: 'Chi sydd i benderfynu nawr. Os ydych yn hapus â’n hateb, nid oes angen i chi wneud dim.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Mae eich cais am wybodaeth amdanoch chi wedi’i gau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arno.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_REGULATOR,
    granted: {
      name: 'Wedi’i roi i gyd',
      sentence: 'Rydym wedi rhoi i chi gopi o bopeth y gofynnoch amdano.',
    },
    'partly-granted': {
      name: 'Rhan ohono wedi’i roi',
      sentence:
        'Rydym wedi rhoi i chi gopi o ran o’r hyn y gofynnoch amdano, a dweud wrthych pam nad y gweddill.',
    },
    'all-due': {
      name: 'Yr hyn y mae gennych hawl iddo',
      sentence: 'Rydym wedi rhoi i chi gopi o bopeth y mae’r gyfraith yn dweud bod rhaid i chi ei gael.',
    },
    exempt: {
      name: 'Heb ei roi',
      sentence: 'Nid yw’r gyfraith yn gadael i ni roi i chi’r wybodaeth y gofynnoch amdani.',
    },
    excessive: {
      name: 'Wedi’i wrthod',
      sentence:
        'Mae’r gyfraith yn gadael i ni wrthod cais sy’n gofyn am lawer gormod neu nad yw o ddifrif, ac rydym wedi gwneud hynny.',
    },
    'not-held': {
      name: 'Nid oes gennym ddim amdanoch chi',
      sentence: 'Gwnaethom edrych, ac nid yw’r wybodaeth amdanoch y gofynnoch amdani gennym.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cais gennym: {reference}',
      opening: 'Diolch am eich cais. Mae gyda’n tîm gwybodaeth, ac ni all neb arall ei weld.',
      answerBy:
        'Mae’r gyfraith yn dweud bod rhaid i ni eich ateb erbyn {date}. Byddwn yn ateb yn gynt os gallwn.',
    },
    acknowledged: {
      subject: 'Rydym yn gweithio ar eich cais: {reference}',
      opening: 'Rydym nawr yn gweithio ar eich cais.',
    },
    answer: {
      subject: 'Ein hateb i’ch cais: {reference}',
      opening: 'Dyma ein hateb i’ch cais, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch cais am wybodaeth amdanoch chi',
} as const;
