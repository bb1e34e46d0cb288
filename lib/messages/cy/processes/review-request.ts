// Awaiting a translator’s check.
import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/cy/processes/process-words';

export const reviewRequest = {
  title: 'Eich cais i edrych eto',
  door: {
    title: 'Gofyn i ni edrych ar ein hateb eto',
    text: 'Rydym wedi ateb eich cwyn neu eich cais am wybodaeth, ac nid ydych yn cytuno.',
    when: 'O fewn {answer} rydym yn dod o hyd i’n hateb ac yn dweud wrthych erbyn pryd y byddwn yn edrych arno eto.',
  },
  when: 'O fewn {answer} rydym yn dod o hyd i’n hateb, ac yn dweud wrthych erbyn pryd y byddwn yn edrych arno eto: fel arfer o fewn {stage2} ar gyfer cwyn, a {review} ar gyfer cais am wybodaeth. Mae’r amser hwnnw hefyd yn cyfrif o’r diwrnod y daw eich cais i law.',
  stages: {
    received: {
      title: 'Mae eich cais i edrych eto gennym',
      meaning: 'Mae wedi ein cyrraedd, ac rydym yn dod o hyd i’r ateb nad ydych yn cytuno ag ef.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych erbyn {date} o dan ba gyfeirnod rydym yn edrych arno eto.',
    },
    'in-progress': {
      title: 'Rydym yn dod o hyd i’n hateb',
      meaning: 'Mae rhywun yn dod o hyd i’r ateb nad ydych yn cytuno ag ef.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych erbyn {date} o dan ba gyfeirnod rydym yn edrych arno eto.',
    },
    answered: {
      title: 'Rydym wedi dweud wrthych pwy all edrych arno eto',
      meaning:
        'Ni allwn edrych ar ein hateb eto ein hunain. Mae ein llythyr yn dweud pam, a phwy all wneud hynny.',
      turn: 'Chi sydd i benderfynu nawr. Mae ein llythyr yn dweud at bwy y gallwch droi.',
      next: 'Os ydych yn meddwl bod yr ateb anghywir gennym dan sylw, ysgrifennwch atom yma.',
    },
    closed: {
      title: 'Mae eich cais i edrych eto wedi’i gau',
      meaning:
        'Rydym wedi dweud wrthych pwy all edrych ar ein hateb eto, ac rydym wedi gorffen ein gwaith arno.',
      turn: NOBODYS_TURN,
      next: 'Os oes gennych rywbeth arall i’w ofyn i ni, anfonwch ef atom.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    merged: {
      name: 'Mae’n mynd ymlaen o dan gyfeirnod arall',
      sentence: 'Rydym yn delio â’r hyn y gofynnoch amdano o dan gyfeirnod arall.',
    },
    'told-where': {
      name: 'Gall eraill edrych arno eto',
      sentence:
        'Ni allwn edrych ar ein hateb eto ein hunain. Rydym wedi dweud wrthych pam, a phwy all wneud hynny.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cais gennym: {reference}',
      opening: 'Diolch am eich cais. Rydych wedi gofyn i ni edrych eto ar ateb gennym ni.',
      answerBy: 'Erbyn {date} byddwn yn dweud wrthych o dan ba gyfeirnod rydym yn edrych arno eto.',
    },
    acknowledged: {
      subject: 'Rydym yn dod o hyd i’n hateb: {reference}',
      opening: 'Mae rhywun yn dod o hyd i’r ateb nad ydych yn cytuno ag ef.',
    },
    answer: {
      subject: 'Am eich cais: {reference}',
      opening: 'Mae hyn am eich cais i edrych eto ar ateb gennym ni, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Am eich cais i edrych ar ein hateb eto',
} as const;
