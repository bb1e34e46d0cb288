// Awaiting a translator’s check.
export const publicRecordForm = {
  'What kind of record are you looking for?': 'Pa fath o gofnod rydych chi’n chwilio amdano?',
  'Births, deaths and marriages': 'Genedigaethau, marwolaethau a phriodasau',
  'Certificates come from the register office, not from this form.':
    'O’r swyddfa gofrestru y daw tystysgrifau, nid o’r ffurflen hon.',
  'Ask us how to get a certificate': 'Gofyn i ni sut i gael tystysgrif',
  'Kind of record': 'Math o gofnod',
  'A burial or a cremation': 'Claddedigaeth neu amlosgiad',
  'A record about somebody who has died': 'Cofnod am rywun sydd wedi marw',
  'The planning or building history of a place': 'Hanes cynllunio neu adeiladu lle',
  'A public register': 'Cofrestr gyhoeddus',
  'For example licences, or common land.': 'Er enghraifft trwyddedau, neu dir comin.',
  'Old minutes, maps, photographs or other archives':
    'Hen gofnodion, mapiau, ffotograffau neu archifau eraill',
  'Choose what kind of record you are looking for. Choose the closest.':
    'Dewiswch pa fath o gofnod rydych yn chwilio amdano. Dewiswch yr agosaf.',
  'What are you looking for?': 'Am beth ydych chi’n chwilio?',
  'Names, places and years help us to find it.':
    'Mae enwau, lleoedd a blynyddoedd yn ein helpu i ddod o hyd iddo.',
  'What you are looking for': 'Beth rydych yn chwilio amdano',
  'Tell us what you are looking for. A sentence or two is enough.':
    'Dywedwch wrthym beth rydych yn chwilio amdano. Mae brawddeg neu ddwy’n ddigon.',
  'What you are looking for must be told in 4,000 characters or fewer.':
    'Rhaid dweud beth rydych yn chwilio amdano mewn 4,000 nod neu lai.',
  'Who is the record about?': 'Am bwy mae’r cofnod?',
  'Some records stay closed after a death, such as health and care files. Close family, and whoever looks after what the person left, can often see more.':
    'Mae rhai cofnodion yn aros ar gau ar ôl marwolaeth, fel ffeiliau iechyd a gofal. Yn aml gall teulu agos, a phwy bynnag sy’n gofalu am yr hyn a adawodd y person, weld mwy.',
  'Who it is about': 'Am bwy mae',
  'Enter the name of the person who has died.': 'Rhowch enw’r person sydd wedi marw.',
  'When they died, as well as you know': 'Pryd bu farw, hyd y gwyddoch',
  'When they died': 'Pryd bu farw',
  'Tell us when they died.': 'Dywedwch wrthym pryd bu farw.',
  'When they died must be 100 characters or fewer. A year is enough.':
    'Rhaid dweud pryd bu farw mewn 100 nod neu lai. Mae blwyddyn yn ddigon.',
  'What you are to them': 'Beth ydych chi i’r person',
  'For example their daughter, their executor, or nobody in particular.':
    'Er enghraifft merch, ysgutor, neu neb yn arbennig.',
  'Tell us what you are to them.': 'Dywedwch wrthym beth ydych chi i’r person.',
  'What you are to them must be 120 characters or fewer. A few words are enough.':
    'Rhaid dweud beth ydych chi i’r person mewn 120 nod neu lai. Mae ychydig eiriau’n ddigon.',
  'Public records request': 'Cais am gofnodion cyhoeddus',
  'Ask for burials, planning histories, registers, archives, or records about somebody who has died.':
    'Gofynnwch am gladdedigaethau, hanes cynllunio, cofrestrau, archifau, neu gofnodion am rywun sydd wedi marw.',
  'To see records about you, ask for your own information. For anything else that we hold, ask for information.':
    'I weld cofnodion amdanoch chi, gofynnwch am eich gwybodaeth eich hun. Am unrhyw beth arall sydd gennym, gofynnwch am wybodaeth.',
  'names, places and years': 'enwau, lleoedd a blynyddoedd',
  'Our information team finds the record with the service that keeps it.':
    'Mae ein tîm gwybodaeth yn dod o hyd i’r cofnod gyda’r gwasanaeth sy’n ei gadw.',
  'About 4 minutes': 'Tua 4 munud',
  'The record': 'Y cofnod',
  'We will answer by {answerBy}.': 'Byddwn yn ateb erbyn {answerBy}.',
} as const;
