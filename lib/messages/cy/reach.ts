// Awaiting a translator’s check.
export const reach = {
  lead: 'Ydych chi am glywed gennym mewn ffordd arall, neu yn rhywle arall?',
  begin: 'Newid sut rydym yn cysylltu â chi',
  title: 'Newid sut rydym yn cysylltu â chi',
  text: 'Dyma sydd gennym nawr. Mae’r hyn a newidiwch yma ar gyfer popeth a anfonwn atoch am {reference} o hyn ymlaen.',
  go: 'Cadw sut i gysylltu â mi',
  done: 'Rydym wedi newid sut rydym yn cysylltu â chi',
  doneText:
    'Bydd yr hyn a anfonwn atoch o hyn ymlaen yn mynd yno. Os oeddem yn defnyddio cyfeiriad e-bost neu rif arall o’r blaen, dywedwn hynny yno unwaith.',
  notDone: 'Ni wnaed hyn',
  problem: {
    'wrong-input': 'Llenwch y ffurflen eto.',
    'not-now': 'Ni ellir newid hyn yma. Ffoniwch ni.',
    'too-many-attempts': 'Rydych wedi anfon llawer atom mewn amser byr. Arhoswch awr, neu ffoniwch ni.',
    'not-allowed': 'Agorwch ein llythyrau atoch yn gyntaf.',
  },
} as const;
