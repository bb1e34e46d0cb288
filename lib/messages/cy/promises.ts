// Awaiting a translator’s check.
export const promises = {
  toDo: 'Beth fyddwn ni’n ei wneud',
  promised: 'Beth wnaethom ei addo',
  amount: 'Y swm yw {amount}.',
  by: 'Byddwn yn gwneud hyn erbyn {date}.',
  byPartner:
    'Bydd {partner} yn gwneud hyn ar ein rhan erbyn {date}. Byddwn yn gwneud yn siŵr ei fod yn digwydd.',
  state: {
    open: 'Heb ei wneud eto',
    slipped: 'Yn hwyr',
    kept: 'Wedi’i wneud',
    'given-up': 'Ddim yn bosibl',
  },
  due: 'Erbyn {date}',
  doneOn: 'Ar d{date}',
  slipped: {
    title: 'Nid ydym wedi gwneud hyn eto',
    text: 'Gwnaethom ddweud y byddem yn ei wneud erbyn {date}. Mae’n ddrwg gennym.',
    how: 'I holi amdano, ffoniwch ni ar {phone} a rhoi eich cyfeirnod.',
  },
  moved: 'Y dyddiad cyntaf a roesom oedd {date}. Dyma pam mae wedi symud:',
  kept: 'Beth wnaethom ni:',
  givenUp: 'Pam na allwn ei wneud, a beth fyddwn ni’n ei wneud yn lle hynny:',
} as const;
