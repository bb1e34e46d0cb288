// Awaiting a translator’s check.
export const chooserDefinition = {
  'Choose the answer that fits best. If none fits well, choose the closest.':
    'Dewiswch yr ateb mwyaf addas. Os nad oes un yn addas iawn, dewiswch yr agosaf.',
  'What would you like to do?': 'Beth hoffech chi ei wneud?',
  'Report a problem or ask for a service': 'Rhoi gwybod am broblem neu ofyn am wasanaeth',
  'For example a missed bin, a pothole, a repair or help at home.':
    'Er enghraifft bin heb ei gasglu, twll yn y ffordd, gwaith trwsio neu help gartref.',
  'Say that something went wrong': 'Dweud bod rhywbeth wedi mynd o’i le',
  'For example a long wait, a mistake, a decision or how you were treated.':
    'Er enghraifft aros yn hir, camgymeriad, penderfyniad neu sut y cawsoch eich trin.',
  'Ask for information we hold': 'Gofyn am wybodaeth sydd gennym',
  'Say thank you': 'Dweud diolch',
  'Share an idea or a comment': 'Rhannu syniad neu sylw',
  'Which is closest to what you need?': 'Pa un sydd agosaf at yr hyn sydd ei angen arnoch?',
  'Something needs to be done or mended': 'Mae angen gwneud neu drwsio rhywbeth',
  'I am unhappy with the council': 'Rwy’n anhapus â’r cyngor',
  'I want to find something out': 'Rwyf am gael gwybod rhywbeth',
  'I want to tell you what I think': 'Rwyf am ddweud fy marn wrthych',
  'I want to know what became of something I sent you':
    'Rwyf am wybod beth ddigwyddodd i rywbeth a anfonais atoch',
  'It is about a hospital, the police, a landlord or a company':
    'Mae’n ymwneud ag ysbyty, yr heddlu, landlord neu gwmni',
  'Have you already told us about it?': 'Ydych chi wedi dweud wrthym amdano yn barod?',
  'Yes, and the time you gave me has not passed': 'Ydw, ac nid yw’r amser a roesoch i mi wedi mynd heibio',
  'Yes, but it was not put right, or it came back': 'Ydw, ond ni chafodd ei unioni, neu daeth yn ôl',
  'Yes, and I am unhappy with how you dealt with it': 'Ydw, ac rwy’n anhapus â sut y gwnaethoch ddelio ag ef',
  'Who or what is it about?': 'Â phwy neu beth mae’n ymwneud?',
  'A council service, or somebody who works for the council':
    'Gwasanaeth cyngor, neu rywun sy’n gweithio i’r cyngor',
  'Care or support for an adult or a carer': 'Gofal neu gymorth i oedolyn neu ofalwr',
  'Social workers or care for a child or a family': 'Gweithwyr cymdeithasol neu ofal i blentyn neu deulu',
  'A school': 'Ysgol',
  'How a councillor behaved': 'Sut y gwnaeth cynghorydd ymddwyn',
  'What went wrong?': 'Beth aeth o’i le?',
  'There is a problem that I have not told you about yet':
    'Mae problem nad wyf wedi dweud wrthych amdani eto',
  'I told you about a problem and it was not put right':
    'Dywedais wrthych am broblem ac ni chafodd ei hunioni',
  'It took too long, or nobody answered': 'Cymerodd ormod o amser, neu ni wnaeth neb ateb',
  'How somebody who works for the council treated me':
    'Sut cefais fy nhrin gan rywun sy’n gweithio i’r cyngor',
  'I disagree with a decision': 'Rwy’n anghytuno â phenderfyniad',
  'How you used information about me': 'Sut y gwnaethoch ddefnyddio gwybodaeth amdanaf i',
  'It was not the council': 'Nid y cyngor oedd hi',
  'For example a hospital, the police or a company.': 'Er enghraifft ysbyty, yr heddlu neu gwmni.',
  'What was the decision about?': 'Beth oedd pwnc y penderfyniad?',
  'Housing Benefit or Council Tax Reduction': 'Budd-dal Tai neu Ostyngiad y Dreth Gyngor',
  'A homelessness decision, or the end of a tenancy': 'Penderfyniad digartrefedd, neu ddiwedd tenantiaeth',
  'A parking or bus lane fine': 'Dirwy parcio neu ddirwy lôn fysiau',
  'Planning permission that was refused': 'Caniatâd cynllunio a gafodd ei wrthod',
  'A school place, or help for special educational needs':
    'Lle mewn ysgol, neu help ar gyfer anghenion addysgol arbennig',
  'What would you like to find out?': 'Beth hoffech chi gael gwybod?',
  'The answer to a question': 'Yr ateb i gwestiwn',
  'For example how something works, what it costs or who to ask.':
    'Er enghraifft sut mae rhywbeth yn gweithio, beth mae’n ei gostio neu i bwy i ofyn.',
  'Figures, papers, letters or a file that you hold': 'Ffigurau, papurau, llythyrau neu ffeil sydd gennych',
  'An old or public record, or one about somebody who has died':
    'Hen gofnod neu gofnod cyhoeddus, neu un am rywun sydd wedi marw',
  'What you know about the environment': 'Yr hyn rydych yn ei wybod am yr amgylchedd',
  'For example air, water, land, trees, noise, waste or planning.':
    'Er enghraifft aer, dŵr, tir, coed, sŵn, gwastraff neu gynllunio.',
  'It is about my child, or somebody I act for': 'Mae am fy mhlentyn, neu rywun rwy’n gweithredu drosto',
  'I have complained already, and do not agree with the answer':
    'Rwyf wedi cwyno eisoes, ac nid wyf yn cytuno â’r ateb',
  'I have asked already, and do not agree with the answer':
    'Rwyf wedi gofyn eisoes, ac nid wyf yn cytuno â’r ateb',
} as const;
