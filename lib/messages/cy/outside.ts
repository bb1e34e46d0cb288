// Awaiting a translator’s check.
const THEIRS =
  'Nid oes angen i chi wneud dim i ni. Byddant yn dweud wrthych eu hunain os bydd angen rhywbeth arnynt gennych.';

export const outside = {
  ombudsman: {
    received: {
      title: 'Mae hyn gyda’r Ombwdsmon',
      meaning: 'Mae’r Ombwdsmon yn edrych ar sut y gwnaethom ddelio ag ef. Nid ni sy’n penderfynu.',
      turn: THEIRS,
      next: 'Byddwn yn anfon at yr Ombwdsmon yr hyn sydd ei angen arnynt gennym. Byddant yn dweud wrthych beth maent yn ei benderfynu.',
    },
    'in-progress': {
      title: 'Mae hyn gyda’r Ombwdsmon',
      meaning:
        'Mae’r Ombwdsmon yn edrych ar sut y gwnaethom ddelio ag ef. Mae rhywun yma’n ateb yr hyn maent yn ei ofyn i ni.',
      turn: THEIRS,
      next: 'Byddwn yn anfon at yr Ombwdsmon yr hyn sydd ei angen arnynt gennym. Byddant yn dweud wrthych beth maent yn ei benderfynu.',
    },
    answered: {
      title: 'Mae hyn wedi dod i ben gyda’r Ombwdsmon',
      meaning: 'Mae’r hyn a ddaeth ohono ar y dudalen hon.',
      turn: 'Nid oes angen i chi wneud dim. Os ysgrifennodd yr Ombwdsmon atoch, mae eu llythyr yn dweud beth allwch ei wneud os ydych yn anghytuno.',
      next: 'Os oes unrhyw beth y mae’n rhaid i ni ei wneud o’i herwydd, mae ar y dudalen hon, gyda’r diwrnod y byddwn yn ei wneud erbyn hynny.',
    },
    closed: {
      title: 'Rydym wedi gorffen ein gwaith ar hyn',
      meaning: 'Roedd gyda’r Ombwdsmon. Mae’r hyn a ddaeth ohono ar y dudalen hon.',
      turn: 'Nid oes gan neb ddim ar ôl i’w wneud yma.',
      next: 'Os ysgrifennodd yr Ombwdsmon atoch, mae eu llythyr yn dweud beth allwch ei wneud os ydych yn anghytuno.',
    },
  },
  regulator: {
    received: {
      title: 'Mae hyn gyda’r rheoleiddiwr',
      meaning: 'Mae’r rheoleiddiwr yn edrych ar sut y gwnaethom ddelio ag ef. Nid ni sy’n penderfynu.',
      turn: THEIRS,
      next: 'Byddwn yn anfon at y rheoleiddiwr yr hyn sydd ei angen arnynt gennym. Byddant yn dweud wrthych beth maent yn ei benderfynu.',
    },
    'in-progress': {
      title: 'Mae hyn gyda’r rheoleiddiwr',
      meaning:
        'Mae’r rheoleiddiwr yn edrych ar sut y gwnaethom ddelio ag ef. Mae rhywun yma’n ateb yr hyn maent yn ei ofyn i ni.',
      turn: THEIRS,
      next: 'Byddwn yn anfon at y rheoleiddiwr yr hyn sydd ei angen arnynt gennym. Byddant yn dweud wrthych beth maent yn ei benderfynu.',
    },
    answered: {
      title: 'Mae hyn wedi dod i ben gyda’r rheoleiddiwr',
      meaning: 'Mae’r hyn a ddaeth ohono ar y dudalen hon.',
      turn: 'Nid oes angen i chi wneud dim. Os ysgrifennodd y rheoleiddiwr atoch, mae eu llythyr yn dweud beth allwch ei wneud os ydych yn anghytuno.',
      next: 'Os oes unrhyw beth y mae’n rhaid i ni ei wneud o’i herwydd, mae ar y dudalen hon, gyda’r diwrnod y byddwn yn ei wneud erbyn hynny.',
    },
    closed: {
      title: 'Rydym wedi gorffen ein gwaith ar hyn',
      meaning: 'Roedd gyda’r rheoleiddiwr. Mae’r hyn a ddaeth ohono ar y dudalen hon.',
      turn: 'Nid oes gan neb ddim ar ôl i’w wneud yma.',
      next: 'Os ysgrifennodd y rheoleiddiwr atoch, mae eu llythyr yn dweud beth allwch ei wneud os ydych yn anghytuno.',
    },
  },
};
