// Awaiting a translator’s check.
import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/cy/processes/process-words';

export const schoolComplaint = {
  title: 'Eich cwyn am ysgol',
  door: {
    title: 'Cwyno am ysgol',
    text: 'Yr ysgol ei hun sy’n penderfynu. Gallwn drosglwyddo eich cwyn, a dweud wrthych pwy arall all helpu.',
    when: 'Rydym yn gwneud hynny o fewn {answer}.',
  },
  when: 'Rydym yn ei throsglwyddo, neu’n dweud wrthych pwy sy’n ei phenderfynu, o fewn {answer}. Mae polisi cwynion yr ysgol ei hun yn dweud faint o amser mae’r ysgol yn ei gymryd.',
  stages: {
    received: {
      title: 'Mae eich cwyn am ysgol gennym',
      meaning:
        'Mae wedi ein cyrraedd. Nid ydym yn penderfynu cwynion am ysgolion, ond gallwn drosglwyddo eich un chi.',
      turn: OUR_TURN,
      next: 'Byddwn yn ei throsglwyddo, neu’n dweud wrthych pwy sy’n ei phenderfynu, erbyn {date}.',
    },
    'in-progress': {
      title: 'Rydym yn trosglwyddo eich cwyn',
      meaning: 'Mae rhywun yn darganfod pwy sy’n gorfod delio â hi.',
      turn: OUR_TURN,
      next: 'Byddwn yn ei throsglwyddo, neu’n dweud wrthych pwy sy’n ei phenderfynu, erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi dweud wrthych pwy sy’n delio â’ch cwyn',
      meaning: 'Nid ydym yn penderfynu cwynion am ysgolion, felly mae ein rhan ni yn dod i ben yma.',
      turn: 'Chi sydd i benderfynu nawr. Mae ein hateb yn dweud pwy fydd yn delio â hi, neu i bwy i ofyn.',
      next: 'Os na chlywch ddim gan yr ysgol, ysgrifennwch at gadeirydd ei llywodraethwyr.',
    },
    closed: {
      title: 'Mae ein rhan ni yn eich cwyn drosodd',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arni.',
      turn: NOBODYS_TURN,
      next: 'Os nad ydych yn hapus ag ateb yr ysgol, gallwch fynd at yr Adran Addysg.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    forwarded: {
      name: 'Gwnaethom ei throsglwyddo i’r ysgol',
      sentence:
        'Gwnaethoch gytuno, felly rydym wedi trosglwyddo eich cwyn i’r ysgol. Bydd yr ysgol yn eich ateb.',
    },
    signposted: {
      name: 'Gwnaethom ddweud wrthych pwy sy’n ei phenderfynu',
      sentence:
        'Nid ydym yn penderfynu cwynion am ysgolion. Mae ein hateb yn dweud pwy sy’n gwneud hynny, a sut i gysylltu â nhw.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich cwyn gennym: {reference}',
      opening: 'Diolch am ddweud wrthym. Mae eich cwyn am ysgol gennym.',
      answerBy: 'Erbyn {date} byddwn yn ei throsglwyddo, neu’n dweud wrthych pwy sy’n ei phenderfynu.',
    },
    acknowledged: {
      subject: 'Rydym yn edrych ar eich cwyn: {reference}',
      opening: 'Rydym yn darganfod pwy sy’n gorfod delio â’ch cwyn am ysgol.',
    },
    answer: {
      subject: 'Am eich cwyn: {reference}',
      opening: 'Mae hyn am eich cwyn am ysgol, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Am eich cwyn am ysgol',
} as const;
