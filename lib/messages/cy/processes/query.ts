// Awaiting a translator’s check.
import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/cy/processes/process-words';

export const query = {
  title: 'Eich cwestiwn',
  door: {
    title: 'Gofyn cwestiwn',
    text: 'Sut mae rhywbeth yn gweithio, beth mae’n ei gostio, at bwy i droi.',
    when: 'Rydym yn ateb o fewn {answer}.',
  },
  when: 'Rydym yn ateb o fewn {answer}.',
  stages: {
    received: {
      title: 'Mae eich cwestiwn gennym',
      meaning: 'Mae wedi ein cyrraedd, ac rydym yn ei drosglwyddo i rywun sy’n gwybod.',
      turn: OUR_TURN,
      next: 'Byddwn yn eich ateb erbyn {date}.',
    },
    'in-progress': {
      title: 'Rydym yn dod o hyd i’ch ateb',
      meaning: 'Mae eich cwestiwn gyda rhywun sy’n gwybod am hyn.',
      turn: OUR_TURN,
      next: 'Byddwn yn eich ateb erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi ateb eich cwestiwn',
      meaning: 'Rydym wedi dweud wrthych beth rydym yn ei wybod, neu pwy all ddweud wrthych.',
      turn: 'Chi sydd i benderfynu nawr. Os dyma’r hyn roeddech am ei wybod, nid oes angen i chi wneud dim.',
      next: 'Os ydych am gael papurau neu ffigurau sydd gennym, gallwch ofyn amdanynt.',
    },
    closed: {
      title: 'Mae eich cwestiwn wedi’i gau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arno.',
      turn: NOBODYS_TURN,
      next: 'Os oes gennych gwestiwn arall, anfonwch ef atom.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    explained: { name: 'Wedi’i ateb', sentence: 'Rydym wedi ateb eich cwestiwn.' },
    'not-ours': {
      name: 'Mae rhywun arall yn gwybod',
      sentence: 'Rydym wedi dweud wrthych pwy all ateb eich cwestiwn.',
    },
    declined: {
      name: 'Heb ei ateb',
      sentence: 'Ni allwn ateb eich cwestiwn, ac rydym wedi dweud wrthych pam.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cwestiwn gennym: {reference}',
      opening: 'Diolch am eich cwestiwn ynghylch {service}.',
      answerBy: 'Erbyn {date} byddwn yn eich ateb.',
    },
    acknowledged: {
      subject: 'Rydym yn dod o hyd i’ch ateb: {reference}',
      opening: 'Mae eich cwestiwn nawr gyda rhywun sy’n gwybod am hyn.',
    },
    answer: {
      subject: 'Ein hateb i’ch cwestiwn: {reference}',
      opening: 'Dyma ein hateb i’ch cwestiwn, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch cwestiwn ynghylch {service}',
} as const;
