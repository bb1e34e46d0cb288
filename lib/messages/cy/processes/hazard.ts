// Awaiting a translator’s check.
import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/cy/processes/process-words';

export const hazard = {
  title: 'Eich adroddiad am eich cartref',
  door: {
    title: 'Lleithder, llwydni neu berygl yn eich cartref cyngor',
    text: 'Os ydych yn rhentu gennym ni a gall rhywbeth yn eich cartref wneud niwed i chi.',
    when: 'Rydym yn gweithredu o fewn {makeSafe} mewn argyfwng. Dyna’r gyfraith.',
  },
  when: 'Rydym yn gwneud argyfwng yn ddiogel o fewn {makeSafe}. Rydym yn ymchwilio i unrhyw beth arall o fewn {investigate}.',
  stages: {
    received: {
      title: 'Mae eich adroddiad am eich cartref gennym',
      meaning: 'Mae wedi ein cyrraedd, ac rydym yn ei drosglwyddo i’n tîm atgyweirio tai.',
      turn: OUR_TURN,
      next: 'Byddwn yn anfon ein hateb atoch erbyn {date}. Os yw’n argyfwng, byddwn yn dod yn llawer cynt.',
    },
    'in-progress': {
      title: 'Rydym yn ymchwilio i’ch adroddiad am eich cartref',
      meaning: 'Mae gyda’n tîm atgyweirio tai.',
      turn: OUR_TURN,
      next: 'Byddwn yn anfon ein hateb atoch erbyn {date}. Cyn hynny, byddwch yn cael yn ysgrifenedig yr hyn a welsom.',
    },
    answered: {
      title: 'Rydym wedi ateb eich adroddiad am eich cartref',
      meaning: 'Rydym wedi dweud wrthych beth welsom ni, a beth wnaethom neu beth fyddwn ni’n ei wneud.',
      turn: 'Chi sydd i benderfynu nawr. Os yw eich cartref yn ddiogel, nid oes angen i chi wneud dim.',
      next: 'Os nad yw eich cartref yn ddiogel, dywedwch wrthym, neu gallwch wneud cwyn.',
    },
    closed: {
      title: 'Mae eich adroddiad am eich cartref wedi’i gau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arno.',
      turn: NOBODYS_TURN,
      next: 'Os daw’r broblem yn ôl, anfonwch adroddiad newydd atom.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    'put-right': {
      name: 'Wedi’i unioni',
      sentence: 'Rydym wedi unioni’r hyn oedd yn gwneud eich cartref yn anniogel.',
    },
    'works-arranged': {
      name: 'Wedi’i wneud yn ddiogel, gyda mwy o waith i ddod',
      sentence: 'Rydym wedi gwneud eich cartref yn ddiogel, a threfnu’r gwaith sy’n ei gadw felly.',
    },
    'no-hazard': {
      name: 'Dim byd anniogel wedi’i ganfod',
      sentence: 'Gwnaethom ymchwilio iddo ac ni welsom ddim yn eich cartref all wneud niwed i chi.',
    },
    'not-our-home': {
      name: 'Nid ein cartref ni',
      sentence: 'Nid ydym yn gosod y cartref hwn, felly rhaid i’w berchennog neu ei landlord ei unioni.',
    },
  },
  mail: {
    received: {
      subject: 'Mae eich adroddiad am eich cartref gennym: {reference}',
      opening: 'Diolch am ddweud wrthym. Mae eich adroddiad am eich cartref gyda’n tîm atgyweirio tai.',
      answerBy:
        'Erbyn {date} byddwn yn anfon ein hateb atoch. Os yw’n argyfwng, byddwn yn dod yn llawer cynt.',
    },
    acknowledged: {
      subject: 'Rydym yn ymchwilio i’ch adroddiad am eich cartref: {reference}',
      opening: 'Rydym nawr yn ymchwilio i’ch adroddiad am eich cartref.',
    },
    answer: {
      subject: 'Ein hateb am eich cartref: {reference}',
      opening: 'Dyma ein hateb i’ch adroddiad am eich cartref, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’ch adroddiad am eich cartref',
} as const;
