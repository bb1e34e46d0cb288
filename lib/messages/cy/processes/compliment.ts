// Awaiting a translator’s check.
import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/cy/processes/process-words';

export const compliment = {
  title: 'Eich canmoliaeth',
  door: {
    title: 'Dweud diolch',
    text: 'Gwnaeth rhywun rywbeth yn dda, a hoffech iddynt glywed hynny.',
    when: 'Byddwn yn ei throsglwyddo i’r bobl rydych yn diolch iddynt.',
  },
  when: 'Os ydych am gael ateb, byddwch yn ei gael o fewn {answer}.',
  stages: {
    received: {
      title: 'Mae eich canmoliaeth gennym',
      meaning: 'Mae wedi ein cyrraedd. Diolch am roi o’ch amser.',
      turn: OUR_TURN,
      next: 'Byddwn yn ei throsglwyddo ac yn ysgrifennu atoch erbyn {date}.',
    },
    'in-progress': {
      title: 'Rydym yn trosglwyddo eich canmoliaeth',
      meaning: 'Rydym yn gwneud yn siŵr bod y bobl iawn yn clywed beth ddywedoch chi.',
      turn: OUR_TURN,
      next: 'Byddwn yn ysgrifennu atoch erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi trosglwyddo eich canmoliaeth',
      meaning: 'Mae’r bobl y gwnaethoch ysgrifennu amdanynt wedi cael gwybod.',
      turn: NOBODYS_TURN,
      next: 'Nid oes angen i chi wneud dim.',
    },
    closed: {
      title: 'Mae eich canmoliaeth wedi’i chau',
      meaning: 'Rydym wedi’i throsglwyddo ac wedi diolch i chi.',
      turn: NOBODYS_TURN,
      next: 'Nid oes angen i chi wneud dim.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    'passed-on': {
      name: 'Wedi’i throsglwyddo',
      sentence: 'Rydym wedi trosglwyddo eich geiriau caredig i’r bobl y gwnaethoch ysgrifennu amdanynt.',
    },
    noted: {
      name: 'Wedi’i nodi',
      sentence: 'Rydym wedi darllen eich geiriau caredig ac wedi cadw nodyn ohonynt.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich canmoliaeth gennym: {reference}',
      opening: 'Diolch am eich geiriau caredig ynghylch {service}.',
      answerBy: 'Erbyn {date} byddwn yn ysgrifennu atoch eto.',
    },
    acknowledged: {
      subject: 'Rydym yn trosglwyddo eich canmoliaeth: {reference}',
      opening: 'Rydym nawr yn trosglwyddo eich geiriau caredig ynghylch {service}.',
    },
    answer: {
      subject: 'Diolch am eich canmoliaeth: {reference}',
      opening: 'Mae hyn am eich canmoliaeth ynghylch {service}, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Eich canmoliaeth ynghylch {service}',
} as const;
