// Awaiting a translator’s check.
import {
  AFTERWARDS,
  BY_THE_OMBUDSMAN,
  ENDED_EARLY,
  FOUND,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/cy/processes/process-words';

export const childrensSocialCare = {
  title: 'Eich cwyn am ofal cymdeithasol i blant',
  door: {
    title: 'Cwyno am ofal cymdeithasol i blant',
    text: 'Am weithwyr cymdeithasol, gofal, maethu neu help i blentyn neu deulu. Gall plant a phobl ifanc gwyno hefyd.',
    when: 'Rydym yn ateb o fewn {answer}. Dyna’r gyfraith.',
  },
  when: 'Rydym yn ateb o fewn {answer}. Os yw’n gymhleth, efallai y bydd angen {longest} arnom.',
  stages: {
    received: {
      title: 'Mae eich cwyn am ofal cymdeithasol i blant gennym',
      meaning: 'Mae wedi ein cyrraedd, ac rydym yn dod o hyd i’r person iawn i siarad â chi.',
      turn: OUR_TURN,
      next: 'Byddwn yn anfon ein hateb atoch erbyn {date}.',
    },
    'in-progress': {
      title: 'Rydym yn ymchwilio i’ch cwyn am ofal cymdeithasol i blant',
      meaning: 'Mae rhywun yn darganfod beth ddigwyddodd a sut i’w unioni.',
      turn: OUR_TURN,
      next: 'Byddwn yn anfon ein hateb atoch erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi ateb eich cwyn am ofal cymdeithasol i blant',
      meaning: 'Rydym wedi dweud wrthych beth welsom ni a beth fyddwn ni’n ei wneud am hynny.',
      turn: 'Chi sydd i benderfynu nawr. Os ydych yn hapus â’n hateb, nid oes angen i chi wneud dim.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Mae eich cwyn am ofal cymdeithasol i blant wedi’i chau',
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
        'Nid yw’r gyfraith ar gwynion gofal plant yn cynnwys hyn. Mae ein hateb yn dweud pam. Os ydych yn anghytuno, gallwch fynd at yr Ombwdsmon ar unwaith.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cwyn gennym: {reference}',
      opening: 'Diolch am ddweud wrthym. Mae eich cwyn am ofal cymdeithasol i blant gennym.',
      answerBy: 'Erbyn {date} byddwch yn cael ein hateb.',
    },
    acknowledged: {
      subject: 'Rydym yn ymchwilio i’ch cwyn: {reference}',
      opening: 'Rydym nawr yn ymchwilio i’ch cwyn am ofal cymdeithasol i blant.',
    },
    answer: {
      subject: 'Ein hateb i’ch cwyn: {reference}',
      opening: 'Dyma ein hateb i’ch cwyn am ofal cymdeithasol i blant, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch cwyn am ofal cymdeithasol i blant',
} as const;
