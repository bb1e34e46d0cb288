// Awaiting a translator’s check.
import {
  AFTERWARDS,
  BY_THE_OMBUDSMAN,
  ENDED_EARLY,
  FOUND,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/cy/processes/process-words';

export const adultSocialCare = {
  title: 'Eich cwyn am ofal cymdeithasol i oedolion',
  door: {
    title: 'Cwyno am ofal cymdeithasol i oedolion',
    text: 'Am ofal neu gymorth i oedolyn neu ofalwr rydym ni’n ei roi, ei drefnu neu’n talu amdano.',
    when: 'Byddwn yn dweud wrthych o fewn {acknowledge} ei bod gennym.',
  },
  when: 'Byddwn yn dweud wrthych o fewn {acknowledge} ei bod gennym. Rydym yn cytuno â chi faint o amser sydd ei angen. Nid yw byth yn fwy na {answer} oni bai eich bod yn cytuno.',
  stages: {
    received: {
      title: 'Mae eich cwyn am ofal cymdeithasol i oedolion gennym',
      meaning: 'Mae wedi ein cyrraedd, ac rydym yn dod o hyd i’r person iawn i ymchwilio iddi.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych fod rhywun yn ymchwilio iddi erbyn {date}, ac yn cynnig siarad â chi am sut y gwnawn hynny.',
    },
    'in-progress': {
      title: 'Rydym yn ymchwilio i’ch cwyn am ofal cymdeithasol i oedolion',
      meaning: 'Mae rhywun yn darganfod beth ddigwyddodd.',
      turn: OUR_TURN,
      next: 'Byddwn yn anfon ein hateb atoch cyn gynted ag y gallwn, ac erbyn {date} fan bellaf.',
    },
    answered: {
      title: 'Rydym wedi ateb eich cwyn am ofal cymdeithasol i oedolion',
      meaning: 'Rydym wedi dweud wrthych beth welsom ni a beth fyddwn ni’n ei wneud am hynny.',
      turn: 'Chi sydd i benderfynu nawr. Os ydych yn hapus â’n hateb, nid oes angen i chi wneud dim.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Mae eich cwyn am ofal cymdeithasol i oedolion wedi’i chau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arni.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_OMBUDSMAN,
    ...FOUND,
    'not-formal': {
      name: 'Wedi’i unioni ar unwaith',
      sentence:
        'Gwnaethom unioni’r hyn a ddywedoch wrthym erbyn y diwrnod gwaith nesaf, felly nid oes rhaid ei thrin fel cwyn ffurfiol.',
    },
    'not-taken': {
      name: 'Ni allwn edrych arni fel hyn',
      sentence:
        'Nid yw’r gyfraith ar gwynion gofal yn cynnwys hyn. Mae ein hateb yn dweud pam, a phwy all eich helpu.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cwyn gennym: {reference}',
      opening: 'Diolch am ddweud wrthym. Mae eich cwyn am ofal cymdeithasol i oedolion gennym.',
      answerBy: 'Erbyn {date} fan bellaf byddwch yn cael ein hateb. Rydym yn ceisio bod yn llawer cynt.',
    },
    acknowledged: {
      subject: 'Rydym yn ymchwilio i’ch cwyn: {reference}',
      opening: 'Rydym nawr yn ymchwilio i’ch cwyn am ofal cymdeithasol i oedolion.',
    },
    answer: {
      subject: 'Ein hateb i’ch cwyn: {reference}',
      opening: 'Dyma ein hateb i’ch cwyn am ofal cymdeithasol i oedolion, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch cwyn am ofal cymdeithasol i oedolion',
} as const;
