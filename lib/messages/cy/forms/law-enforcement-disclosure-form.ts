// Awaiting a translator’s check.
export const lawEnforcementDisclosureForm = {
  'Law enforcement disclosure request': 'Cais am ddatgeliad i orfodi’r gyfraith',
  'Ask for personal information to enforce the law': 'Gofyn am wybodaeth bersonol i orfodi’r gyfraith',
  'For the police, HM Revenue and Customs, the Department for Work and Pensions, councils and others who enforce the law.':
    'Ar gyfer yr heddlu, Cyllid a Thollau EF, yr Adran Gwaith a Phensiynau, cynghorau ac eraill sy’n gorfodi’r gyfraith.',
  'The law lets us give you personal information where you need it for this. It does not make us, unless a court or another law does.':
    'Mae’r gyfraith yn gadael i ni roi gwybodaeth bersonol i chi lle mae ei hangen arnoch ar gyfer hyn. Nid yw’n ein gorfodi, oni bai bod llys neu gyfraith arall yn gwneud hynny.',
  'the legal basis of your request, and who has authorised it':
    'sail gyfreithiol eich cais, a phwy sydd wedi’i awdurdodi',
  'whose information you need, and why': 'gwybodaeth pwy sydd ei hangen arnoch, a pham',
  'your official email address': 'eich cyfeiriad e-bost swyddogol',
  'An information officer decides, sooner where it is urgent. Nobody else can see your request.':
    'Mae swyddog gwybodaeth yn penderfynu, yn gynt os oes brys. Ni all neb arall weld eich cais.',
  'About 8 minutes': 'Tua 8 munud',
  'Start the request': 'Dechrau’r cais',
  'What you need, and why': 'Beth sydd ei angen arnoch, a pham',
  'This is true, I need the information for the purpose I have given, and I will use it for nothing else.':
    'Mae hyn yn wir, mae angen y wybodaeth arnaf at y diben rwyf wedi’i roi, ac ni fyddaf yn ei defnyddio at unrhyw beth arall.',
  'Send the request': 'Anfon y cais',
  'We check that it comes from your organisation.': 'Rydym yn gwirio ei fod yn dod o’ch sefydliad.',
  'We will tell you what we decide by {answerBy}.':
    'Byddwn yn dweud wrthych beth yw ein penderfyniad erbyn {answerBy}.',
  'This is not for insurers, employers or solicitors in a private dispute. To see information about you, ask for your own information.':
    'Nid yw hwn ar gyfer yswirwyr, cyflogwyr na chyfreithwyr mewn anghydfod preifat. I weld gwybodaeth amdanoch chi, gofynnwch am eich gwybodaeth eich hun.',
} as const;
