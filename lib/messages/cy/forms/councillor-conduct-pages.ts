// Awaiting a translator’s check.
export const councillorConductPages = {
  'Which councillor is it about?': 'Pa gynghorydd yw’r pwnc?',
  'The councillor’s name': 'Enw’r cynghorydd',
  'If it is more than one, name each of them.': 'Os oes mwy nag un, enwch bob un.',
  Councillor: 'Cynghorydd',
  'Enter the name of the councillor.': 'Rhowch enw’r cynghorydd.',
  'The names must be 300 characters or fewer.': 'Rhaid i’r enwau fod yn 300 nod neu lai.',
  'Their council': 'Cyngor y cynghorydd',
  'Ours, or the name of the parish or town council.': 'Ein cyngor ni, neu enw’r cyngor plwyf neu dref.',
  'Enter the council they belong to.': 'Rhowch enw’r cyngor mae’r cynghorydd yn perthyn iddo.',
  'The council must be named in 150 characters or fewer.': 'Rhaid enwi’r cyngor mewn 150 nod neu lai.',
  'Were they acting as a councillor?': 'A oedd yn gweithredu fel cynghorydd?',
  'The code of conduct covers what somebody does as a councillor. It does not cover their private life.':
    'Mae’r cod ymddygiad yn cynnwys beth mae rhywun yn ei wneud fel cynghorydd. Nid yw’n cynnwys bywyd preifat.',
  'Acting as a councillor': 'Gweithredu fel cynghorydd',
  'For example at a meeting, with officers, or speaking as a councillor.':
    'Er enghraifft mewn cyfarfod, gyda swyddogion, neu’n siarad fel cynghorydd.',
  'It looked like it': 'Roedd yn edrych felly',
  'Choose whether they were acting as a councillor.': 'Dewiswch a oedd yn gweithredu fel cynghorydd.',
  'Which rules do you think they broke?': 'Pa reolau rydych yn meddwl y cawsant eu torri?',
  'Tick all that fit. If you are not sure, leave them empty.':
    'Ticiwch bopeth sy’n addas. Os nad ydych yn siŵr, gadewch nhw’n wag.',
  'Part of the code': 'Rhan o’r cod',
  'To treat others with respect': 'Trin eraill â pharch',
  'Not to bully, harass or discriminate': 'Peidio â bwlio, aflonyddu na gwahaniaethu',
  'Not to put pressure on officers': 'Peidio â rhoi pwysau ar swyddogion',
  'To keep private what is private': 'Cadw’n breifat beth sy’n breifat',
  'Not to bring the council into disrepute': 'Peidio â dwyn anfri ar y cyngor',
  'Not to use their position for themselves or others':
    'Peidio â defnyddio’r swydd er budd personol neu fudd eraill',
  'Not to misuse what belongs to the council': 'Peidio â chamddefnyddio beth sy’n perthyn i’r cyngor',
  'To declare interests, gifts and hospitality': 'Datgan buddiannau, rhoddion a lletygarwch',
  'Choose from the list, or leave it empty.': 'Dewiswch o’r rhestr, neu gadewch hyn yn wag.',
  'What shows it, and who saw it?': 'Beth sy’n ei ddangos, a phwy a’i gwelodd?',
  'For example a recording, a letter, minutes, or people who were there. We will ask you for them.':
    'Er enghraifft recordiad, llythyr, cofnodion, neu bobl oedd yno. Byddwn yn gofyn i chi amdanynt.',
  'Evidence and witnesses': 'Tystiolaeth a thystion',
  'Tell us what shows it, and who saw it.': 'Dywedwch wrthym beth sy’n ei ddangos, a phwy a’i gwelodd.',
  'Evidence and witnesses must be told in 3,000 characters or fewer.':
    'Rhaid rhoi tystiolaeth a thystion mewn 3,000 nod neu lai.',
  'Is there a reason not to tell the councillor who you are?':
    'A oes rheswm dros beidio â dweud wrth y cynghorydd pwy ydych chi?',
  'It is normally fair that they know. We may keep your name from them, for example where you could be harmed.':
    'Mae’n deg fel arfer i’r cynghorydd wybod. Efallai y byddwn yn cadw eich enw yn ôl, er enghraifft lle gallech gael niwed.',
  'If there is none, leave it empty. If we cannot keep your name from them, we ask you before we go on.':
    'Os nad oes un, gadewch hyn yn wag. Os na allwn gadw eich enw yn ôl, byddwn yn gofyn i chi cyn mynd ymlaen.',
  'Reason to keep the name from the councillor': 'Rheswm dros gadw’r enw yn ôl oddi wrth y cynghorydd',
  'Tell us why the councillor should not know who you are.':
    'Dywedwch wrthym pam na ddylai’r cynghorydd wybod pwy ydych chi.',
  'The reason must be told in 2,000 characters or fewer.': 'Rhaid rhoi’r rheswm mewn 2,000 nod neu lai.',
} as const;
