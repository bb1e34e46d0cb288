// Awaiting a translator’s check.
import {
  AFTERWARDS,
  BY_THE_OMBUDSMAN,
  ENDED_EARLY,
  FOUND,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/cy/processes/process-words';

export const socialServices = {
  title: 'Eich cwyn am y gwasanaethau cymdeithasol',
  door: {
    title: 'Cwyno am y gwasanaethau cymdeithasol',
    text: 'Am ofal neu gymorth i oedolyn, plentyn, teulu neu ofalwr. Gall plant a phobl ifanc gwyno hefyd.',
    when: 'Byddwn yn dweud wrthych o fewn {acknowledge} ei bod gennym, ac yna’n siarad â chi. Dyna’r gyfraith.',
  },
  when: 'Byddwn yn dweud wrthych o fewn {acknowledge} ei bod gennym. Rydym yn cynnig siarad â chi amdani o fewn {discuss} ar ôl hynny. Byddwn yn rhoi’r hyn rydym yn cytuno arno yn ysgrifenedig o fewn {answer} i hynny.',
  stages: {
    received: {
      title: 'Mae eich cwyn am y gwasanaethau cymdeithasol gennym',
      meaning: 'Mae wedi ein cyrraedd, ac rydym yn dod o hyd i’r person iawn i siarad â chi.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych fod rhywun yn ymchwilio iddi erbyn {date}, ac yn cynnig siarad â chi amdani.',
    },
    'in-progress': {
      title: 'Rydym yn ymchwilio i’ch cwyn am y gwasanaethau cymdeithasol',
      meaning: 'Mae rhywun yn darganfod beth ddigwyddodd a sut i’w unioni.',
      turn: OUR_TURN,
      next: 'Byddwch yn cael ein hateb yn ysgrifenedig erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi ateb eich cwyn am y gwasanaethau cymdeithasol',
      meaning: 'Rydym wedi dweud wrthych beth welsom ni a beth fyddwn ni’n ei wneud am hynny.',
      turn: 'Chi sydd i benderfynu nawr. Os ydych yn hapus â’n hateb, nid oes angen i chi wneud dim.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Mae eich cwyn am y gwasanaethau cymdeithasol wedi’i chau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arni.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_OMBUDSMAN,
    ...FOUND,
    deferred: {
      name: 'Ni allwn edrych arni nawr',
      sentence:
        'Gallai ymchwilio iddi nawr niweidio achos llys neu ymholiad. Gallwch gwyno eto pan fydd hwnnw drosodd.',
    },
    'not-taken': {
      name: 'Ni allwn edrych arni fel hyn',
      sentence:
        'Nid yw’r gyfraith ar gwynion am y gwasanaethau cymdeithasol yn cynnwys hyn. Mae ein hateb yn dweud pam, a phwy all eich helpu.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cwyn gennym: {reference}',
      opening: 'Diolch am ddweud wrthym. Mae eich cwyn am y gwasanaethau cymdeithasol gennym.',
      answerBy:
        'Byddwn yn cynnig siarad â chi amdani. Erbyn {date} byddwch yn cael ein hateb yn ysgrifenedig.',
    },
    acknowledged: {
      subject: 'Rydym yn ymchwilio i’ch cwyn: {reference}',
      opening:
        'Rydym nawr yn ymchwilio i’ch cwyn am y gwasanaethau cymdeithasol. Hoffem siarad â chi amdani. Gallwch hefyd ofyn am ymchwiliad ffurfiol ar unwaith.',
    },
    answer: {
      subject: 'Ein hateb i’ch cwyn: {reference}',
      opening: 'Dyma ein hateb i’ch cwyn am y gwasanaethau cymdeithasol, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch cwyn am y gwasanaethau cymdeithasol',
} as const;
