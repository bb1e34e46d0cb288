// Awaiting a translator’s check.
import {
  AFTERWARDS,
  BY_THE_OMBUDSMAN,
  ENDED_EARLY,
  FOUND,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/cy/processes/process-words';

export const complaint = {
  title: 'Eich cwyn',
  door: {
    title: 'Gwneud cwyn',
    text: 'Gofynnoch i ni, ac ni chafodd ei unioni. Neu gwnaethom rywbeth yn anghywir.',
    when: '{acknowledge, select, none {Rydym yn ateb o fewn {answer}.} other {Rydym yn ateb o fewn {answer} ar ôl dweud wrthych ein bod yn ymchwilio iddi.}}',
  },
  when: '{acknowledge, select, none {Rydym yn ateb o fewn {answer}.} other {Byddwn yn dweud wrthych o fewn {acknowledge} ei bod gennym. Bydd ein hateb yn dilyn o fewn {answer} ar ôl hynny.}} Os yw’n anodd, efallai y bydd angen mwy o amser arnom, a byddwn yn dweud wrthych.',
  stages: {
    received: {
      title: 'Mae eich cwyn gennym',
      meaning: 'Mae wedi ein cyrraedd, ac rydym yn dod o hyd i’r person iawn i ymchwilio iddi.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych fod rhywun yn ymchwilio iddi erbyn {date}.',
    },
    'in-progress': {
      title: 'Rydym yn ymchwilio i’ch cwyn',
      meaning: 'Mae rhywun yn darganfod beth ddigwyddodd.',
      turn: OUR_TURN,
      next: 'Byddwn yn anfon ein hateb atoch erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi ateb eich cwyn',
      meaning: 'Rydym wedi dweud wrthych beth welsom ni a beth fyddwn ni’n ei wneud am hynny.',
      turn: 'Chi sydd i benderfynu nawr. Os ydych yn hapus â’n hateb, nid oes angen i chi wneud dim.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Mae eich cwyn wedi’i chau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arni.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_OMBUDSMAN,
    ...FOUND,
    'not-accepted': {
      name: 'Ni fyddwn yn edrych arni fel cwyn',
      sentence:
        'Rydym wedi penderfynu peidio ag edrych ar hyn fel cwyn. Mae ein hateb yn dweud pam. Os ydych yn anghytuno, gallwch fynd at yr Ombwdsmon ar unwaith.',
    },
    'not-escalated': {
      name: 'Ni fyddwn yn edrych eto',
      sentence:
        'Rydym wedi penderfynu peidio ag edrych ar eich cwyn eto yng ngham 2. Mae ein hateb yn dweud pam.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cwyn gennym: {reference}',
      opening: 'Diolch am ddweud wrthym. Mae eich cwyn ynghylch {service} gennym.',
      answerBy: 'Erbyn {date} byddwch yn cael ein hateb.',
    },
    acknowledged: {
      subject: 'Rydym yn ymchwilio i’ch cwyn: {reference}',
      opening: 'Rydym nawr yn ymchwilio i’ch cwyn ynghylch {service}.',
    },
    answer: {
      subject: 'Ein hateb i’ch cwyn: {reference}',
      opening: 'Dyma ein hateb i’ch cwyn ynghylch {service}, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch cwyn ynghylch {service}',
} as const;
