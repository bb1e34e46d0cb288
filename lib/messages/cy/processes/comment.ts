// Awaiting a translator’s check.
import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/cy/processes/process-words';

export const comment = {
  title: 'Eich sylw',
  door: {
    title: 'Rhannu syniad neu sylw',
    text: 'Sut y gallem wneud rhywbeth yn well, neu beth yw eich barn am gynllun.',
    when: 'Mae’r gwasanaeth yn ei ddarllen, ac yn ateb os gofynnwch.',
  },
  when: 'Os ydych am gael ateb, byddwch yn ei gael o fewn {answer}.',
  stages: {
    received: {
      title: 'Mae eich sylw gennym',
      meaning: 'Mae wedi ein cyrraedd, ac rydym yn ei drosglwyddo i’r tîm iawn.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych beth yw ein barn erbyn {date}.',
    },
    'in-progress': {
      title: 'Rydym yn ystyried eich sylw',
      meaning: 'Mae’r tîm y mae’n ymwneud ag ef yn ei ddarllen.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych beth yw ein barn erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi ateb eich sylw',
      meaning: 'Rydym wedi dweud wrthych beth yw ein barn ac a fyddwn yn newid unrhyw beth.',
      turn: NOBODYS_TURN,
      next: 'Nid oes angen i chi wneud dim.',
    },
    closed: {
      title: 'Mae eich sylw wedi’i gau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arno.',
      turn: NOBODYS_TURN,
      next: 'Gallwch anfon sylw arall atom unrhyw bryd.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    'will-act': {
      name: 'Byddwn yn gweithredu arno',
      sentence: 'Rydym yn cytuno â chi a byddwn yn gweithredu ar yr hyn a ddywedoch.',
    },
    noted: { name: 'Wedi’i nodi', sentence: 'Rydym wedi darllen eich sylw ac wedi cadw nodyn ohono.' },
    declined: {
      name: 'Ni fyddwn yn newid hyn',
      sentence: 'Gwnaethom ystyried yr hyn a ddywedoch ac ni fyddwn yn newid hyn.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich sylw gennym: {reference}',
      opening: 'Diolch am eich sylw ynghylch {service}.',
      answerBy: 'Erbyn {date} byddwn yn dweud wrthych beth yw ein barn.',
    },
    acknowledged: {
      subject: 'Rydym yn darllen eich sylw: {reference}',
      opening: 'Rydym nawr yn darllen eich sylw ynghylch {service}.',
    },
    answer: {
      subject: 'Ein hateb i’ch sylw: {reference}',
      opening: 'Dyma ein hateb i’ch sylw ynghylch {service}, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch sylw ynghylch {service}',
} as const;
