// Awaiting a translator’s check.
export const reviewRequestForm = {
  'What did we answer?': 'Beth wnaethom ni ei ateb?',
  'What we answered': 'Beth wnaethom ei ateb',
  'A complaint': 'Cwyn',
  'A complaint about social care': 'Cwyn am ofal cymdeithasol',
  'Care or support for an adult, a child or a family.': 'Gofal neu gymorth i oedolyn, plentyn neu deulu.',
  'A request for information that you hold': 'Cais am wybodaeth sydd gennych',
  'By Freedom of Information, or about the environment.': 'Drwy Ryddid Gwybodaeth, neu am yr amgylchedd.',
  'A request for information about me, or somebody I act for':
    'Cais am wybodaeth amdanaf i, neu rywun rwy’n gweithredu ar ei ran',
  'For example a report or a question.': 'Er enghraifft adroddiad neu gwestiwn.',
  'Choose what we answered. If nothing fits, choose “Something else”.':
    'Dewiswch beth wnaethom ei ateb. Os nad oes dim yn ffitio, dewiswch “Rhywbeth arall”.',
  'Which service was it about?': 'Pa wasanaeth roedd yn ymwneud ag ef?',
  'What was our answer about?': 'Beth oedd pwnc ein hateb?',
  'What our answer was about': 'Pwnc ein hateb',
  'A sentence is enough, so that we can find it.': 'Mae brawddeg yn ddigon, fel y gallwn ddod o hyd iddo.',
  'Tell us what our answer was about. A sentence is enough.':
    'Dywedwch wrthym beth oedd pwnc ein hateb. Mae brawddeg yn ddigon.',
  'What our answer was about must be told in 4,000 characters or fewer. Keep what helps us to find it.':
    'Rhaid dweud beth oedd pwnc ein hateb mewn 4,000 nod neu lai. Cadwch yr hyn sy’n ein helpu i ddod o hyd iddo.',
  'What can help us to find our answer?': 'Beth all ein helpu i ddod o hyd i’n hateb?',
  'If you have your reference and your access code': 'Os yw eich cyfeirnod a’ch cod mynediad gennych',
  'The page where you track it has a button for this. With it we need not look for our answer, and you need not fill in this form.':
    'Mae botwm ar gyfer hyn ar y dudalen lle rydych yn ei olrhain. Gyda hwnnw nid oes angen i ni chwilio am ein hateb, ac nid oes angen i chi lenwi’r ffurflen hon.',
  'Roughly when our answer came': 'Pryd, yn fras, y daeth ein hateb',
  'For example “in early March”. If none has come, tell us when you asked.':
    'Er enghraifft “yn gynnar ym mis Mawrth”. Os nad oes un wedi dod, dywedwch wrthym pryd y gwnaethoch ofyn.',
  'When our answer came': 'Pryd y daeth ein hateb',
  'Tell us roughly when our answer came.': 'Dywedwch wrthym yn fras pryd y daeth ein hateb.',
  'When our answer came must be 150 characters or fewer. A month is enough.':
    'Rhaid i’r amser y daeth ein hateb fod yn 150 nod neu lai. Mae mis yn ddigon.',
  'What is still wrong?': 'Beth sy’n dal o’i le?',
  'You do not have to say why. We look at it again either way.':
    'Nid oes rhaid i chi ddweud pam. Byddwn yn edrych arno eto y naill ffordd neu’r llall.',
  'Tell us what is still wrong.': 'Dywedwch wrthym beth sy’n dal o’i le.',
  'What is still wrong must be told in 6,000 characters or fewer. Keep the main points.':
    'Rhaid dweud beth sy’n dal o’i le mewn 6,000 nod neu lai. Cadwch y prif bwyntiau.',
  'Request to look again at an answer': 'Cais i edrych eto ar ateb',
  'Ask us to look at our answer again': 'Gofyn i ni edrych ar ein hateb eto',
  'If you do not agree with how we answered your complaint or your request for information, you can ask us to look at it again. For a complaint this is called stage 2, for information a review.':
    'Os nad ydych yn cytuno â sut y gwnaethom ateb eich cwyn neu eich cais am wybodaeth, gallwch ofyn i ni edrych arno eto. Ar gyfer cwyn cam 2 yw’r enw ar hyn, ac ar gyfer gwybodaeth adolygiad.',
  'You do not need a reference, and you do not have to say why.':
    'Nid oes angen cyfeirnod arnoch, ac nid oes rhaid i chi ddweud pam.',
  'To tell us about something for the first time, report it or make a complaint.':
    'I ddweud wrthym am rywbeth am y tro cyntaf, rhowch wybod amdano neu gwnewch gŵyn.',
  'Once you have our last answer, the Ombudsman or the Information Commissioner can look at it. Our answer says how to reach them.':
    'Unwaith y bydd ein hateb olaf gennych, gall yr Ombwdsmon neu’r Comisiynydd Gwybodaeth edrych arno. Mae ein hateb yn dweud sut i gysylltu â nhw.',
  'Some decisions, like a parking fine or a benefit, have an appeal of their own. Your decision letter says how to make it.':
    'Mae gan rai penderfyniadau, fel dirwy barcio neu fudd-dal, eu hapêl eu hunain. Mae eich llythyr penderfyniad yn dweud sut i’w gwneud.',
  'what our answer was about, and roughly when it came': 'beth oedd pwnc ein hateb, a phryd yn fras y daeth',
  'its reference, if you have it': 'ei gyfeirnod, os yw gennych',
  'The team that answered finds our answer. Then it is looked at again under its own rules.':
    'Mae’r tîm a atebodd yn dod o hyd i’n hateb. Yna mae rhywun yn edrych arno eto o dan ei reolau ei hun.',
  'Ask us to look again': 'Gofyn i ni edrych eto',
  'Our answer': 'Ein hateb',
  'What you want us to know': 'Beth rydych am i ni ei wybod',
  'We will find our answer, and tell you by {answerBy} under which reference we look at it again.':
    'Byddwn yn dod o hyd i’n hateb, ac yn dweud wrthych erbyn {answerBy} o dan ba gyfeirnod rydym yn edrych arno eto.',
  'If we cannot find it, we will ask you, or look into it from the beginning and tell you so.':
    'Os na allwn ddod o hyd iddo, byddwn yn gofyn i chi, neu’n ymchwilio iddo o’r dechrau ac yn dweud hynny wrthych.',
  'The time to look again counts from the day your request reached us.':
    'Mae’r amser i edrych eto yn cyfrif o’r diwrnod y daeth eich cais i law.',
} as const;
