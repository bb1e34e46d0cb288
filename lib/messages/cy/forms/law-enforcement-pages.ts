// Awaiting a translator’s check.
export const lawEnforcementPages = {
  'Who is asking?': 'Pwy sy’n gofyn?',
  'Your full name': 'Eich enw llawn',
  'Your rank or role': 'Eich rheng neu eich rôl',
  'With your collar or staff number, if you have one.':
    'Gyda’ch rhif coler neu eich rhif staff, os oes gennych un.',
  'Enter your rank or role.': 'Rhowch eich rheng neu eich rôl.',
  'Your rank or role must be 120 characters or fewer.':
    'Rhaid i’ch rheng neu eich rôl fod yn 120 nod neu lai.',
  'Your organisation': 'Eich sefydliad',
  'For example a police force, HM Revenue and Customs or another council.':
    'Er enghraifft heddlu, Cyllid a Thollau EF neu gyngor arall.',
  'Enter your organisation.': 'Rhowch eich sefydliad.',
  'Your organisation must be 200 characters or fewer.': 'Rhaid i’ch sefydliad fod yn 200 nod neu lai.',
  'Your official email address': 'Eich cyfeiriad e-bost swyddogol',
  'We check it with your organisation. We cannot answer a personal address.':
    'Byddwn yn ei wirio gyda’ch sefydliad. Ni allwn ateb cyfeiriad personol.',
  'Official email address': 'Cyfeiriad e-bost swyddogol',
  'Enter your official email address.': 'Rhowch eich cyfeiriad e-bost swyddogol.',
  'Your phone number': 'Eich rhif ffôn',
  'Enter your phone number.': 'Rhowch eich rhif ffôn.',
  'Your phone number must be 60 characters or fewer.': 'Rhaid i’ch rhif ffôn fod yn 60 nod neu lai.',
  'Who has authorised this request?': 'Pwy sydd wedi awdurdodi’r cais hwn?',
  'Name, rank or role, and your case or crime number.':
    'Enw, rheng neu rôl, a rhif eich achos neu’r drosedd.',
  'Authorised by': 'Awdurdodwyd gan',
  'Enter who has authorised this request.': 'Rhowch pwy sydd wedi awdurdodi’r cais hwn.',
  'Who has authorised it must be 250 characters or fewer.':
    'Rhaid dweud pwy sydd wedi’i awdurdodi mewn 250 nod neu lai.',
  'Whose information do you need?': 'Gwybodaeth pwy sydd ei hangen arnoch?',
  'Name, date of birth and addresses, as far as you know them.':
    'Enw, dyddiad geni a chyfeiriadau, hyd y gwyddoch.',
  'Whose information': 'Gwybodaeth pwy',
  'Enter whose information you need.': 'Rhowch wybodaeth pwy sydd ei hangen arnoch.',
  'Whose information you need must be told in 1,000 characters or fewer.':
    'Rhaid dweud gwybodaeth pwy sydd ei hangen arnoch mewn 1,000 nod neu lai.',
  'What information do you need?': 'Pa wybodaeth sydd ei hangen arnoch?',
  'Ask for no more than you need: which records, from when to when.':
    'Peidiwch â gofyn am fwy nag sydd ei angen arnoch: pa gofnodion, o bryd tan bryd.',
  'Enter what information you need.': 'Rhowch pa wybodaeth sydd ei hangen arnoch.',
  'What you need must be told in 4,000 characters or fewer.':
    'Rhaid dweud beth sydd ei angen arnoch mewn 4,000 nod neu lai.',
  'What is the legal basis?': 'Beth yw’r sail gyfreithiol?',
  'Data Protection Act 2018, Schedule 2, unless another law requires it.':
    'Deddf Diogelu Data 2018, Atodlen 2, oni bai bod cyfraith arall yn mynnu hynny.',
  'Legal basis': 'Sail gyfreithiol',
  'Preventing or detecting crime': 'Atal neu ganfod trosedd',
  'Paragraph 2(1)(a)': 'Paragraff 2(1)(a)',
  'Catching or prosecuting offenders': 'Dal neu erlyn troseddwyr',
  'Paragraph 2(1)(b)': 'Paragraff 2(1)(b)',
  'Assessing or collecting a tax or duty': 'Asesu neu gasglu treth neu doll',
  'Paragraph 2(1)(c)': 'Paragraff 2(1)(c)',
  'A law or a court order requires it': 'Mae cyfraith neu orchymyn llys yn mynnu hynny',
  'Paragraph 5(2)': 'Paragraff 5(2)',
  'Legal proceedings or advice': 'Achos cyfreithiol neu gyngor cyfreithiol',
  'Paragraph 5(3)': 'Paragraff 5(3)',
  'Choose the legal basis.': 'Dewiswch y sail gyfreithiol.',
  'Why do you need it?': 'Pam mae ei hangen arnoch?',
  'What it is for, and how it would harm that purpose not to have it, or for the person to be told.':
    'Ei phwrpas, a sut byddai’n niweidio’r pwrpas hwnnw pe na bai gennych, neu pe bai’r person yn cael gwybod.',
  Purpose: 'Pwrpas',
  'Enter why you need it, and what harm would come without it.':
    'Rhowch pam mae ei hangen arnoch, a pha niwed fyddai’n dod hebddi.',
  'Why you need it must be told in 4,000 characters or fewer.':
    'Rhaid dweud pam mae ei hangen arnoch mewn 4,000 nod neu lai.',
  'How urgent is it?': 'Pa mor frys yw hyn?',
  'If a life is at risk now': 'Os oes bywyd mewn perygl nawr',
  'Do not wait for an answer to this form. Call us on our emergency line.':
    'Peidiwch ag aros am ateb i’r ffurflen hon. Ffoniwch ni ar ein llinell argyfwng.',
  Urgency: 'Brys',
  'In the usual time': 'Yn yr amser arferol',
  'Sooner: there is a date in court or of an interview':
    'Yn gynt: mae dyddiad yn y llys neu ddyddiad cyfweliad',
  'At once: somebody may come to harm': 'Ar unwaith: gall rhywun gael niwed',
  'Choose how urgent it is.': 'Dewiswch pa mor frys yw hyn.',
  'When you need it, and why then': 'Pryd mae ei hangen arnoch, a pham bryd hynny',
  'Needed by': 'Ei hangen erbyn',
  'Enter when you need it.': 'Rhowch pryd mae ei hangen arnoch.',
  'When you need it must be told in 250 characters or fewer.':
    'Rhaid dweud pryd mae ei hangen arnoch mewn 250 nod neu lai.',
} as const;
