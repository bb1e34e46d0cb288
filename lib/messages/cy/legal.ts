// Awaiting a translator’s check.
const emergencies = {
  title: 'Argyfyngau',
  lead: 'Dim ond yn ystod oriau gwaith rydym yn darllen ffurflenni. Os na all aros, ffoniwch.',
  call: 'Ffonio {phone}',
  afterHeading: 'Pan fydd pawb yn ddiogel',
  after: 'Gallwch ddod yn ôl a dweud wrthym beth ddigwyddodd, er mwyn i ni ei unioni.',
  report: 'Rhoi gwybod am broblem',
} as const;

const contact = {
  title: 'Cysylltu â ni',
  lead: 'Gallwch ddweud unrhyw beth ar y wefan hon wrthym dros y ffôn, drwy lythyr neu wyneb yn wyneb hefyd. Byddwn yn ei ysgrifennu drosoch ac yn rhoi cyfeirnod i chi.',
  generalHeading: '{council}',
  informationHeading: 'Gwybodaeth amdanoch chi, neu wybodaeth arall sydd gennym',
  informationLead: 'Cysylltwch i gael copi o’r wybodaeth sydd gennym amdanoch, neu help gyda chais: {team}.',
  phone: 'Ffôn',
  hours: 'Oriau agor',
  email: 'E-bost',
  address: 'Ysgrifennu neu ddod i',
  website: 'Gwefan',
  letter:
    'Nid oes angen ffurflen ar gyfer llythyr. Dywedwch wrthym yn eich geiriau eich hun beth rydych ei eisiau, a sut i gysylltu â chi. Os rhoesom gyfeirnod i chi, rhowch ef ar y brig.',
  relay: 'Os na allwch glywed neu siarad ar y ffôn, deialwch 18001 yn gyntaf. Gwasanaeth Relay UK yw hwn.',
} as const;

const accessibility = {
  title: 'Hygyrchedd',
  lead: 'Dylai pawb allu defnyddio’r gwasanaeth hwn. Mae’r dudalen hon yn dweud pa mor dda mae’n gwneud hynny, a beth i’w wneud pan nad yw’n gwneud hynny.',
  canHeading: 'Sut y gallwch ei ddefnyddio',
  can1: 'Gallwch chwyddo’r dudalen i 400 % heb golli dim ohoni.',
  can2: 'Gallwch ddefnyddio pob tudalen gyda’r bysellfwrdd yn unig, neu gyda darllenydd sgrin.',
  can3: 'Gallwch ei ddefnyddio heb JavaScript, mewn lliwiau golau a thywyll, a gyda’ch lliwiau eich hun.',
  can4: 'Rydym yn ysgrifennu brawddegau byr. Gallwch ofyn am brint bras, Hawdd ei Ddeall, BSL neu gyfieithydd ym mhob ffurflen.',
  statusHeading: 'Pa mor hygyrch yw’r gwasanaeth',
  status:
    'Rydym wedi adeiladu a phrofi’r gwasanaeth hwn i gyrraedd lefel AA y Canllawiau Hygyrchedd Cynnwys y We, fersiwn 2.2. Mae’n ei chyrraedd yn rhannol, oherwydd y rhain:',
  pdf: 'Nid yw derbynebau a llythyrau PDF wedi’u tagio ar gyfer darllenwyr sgrin. Mae’r un geiriau ar y dudalen maent yn perthyn iddi.',
  files:
    'Mae ffeiliau y mae pobl yn eu hanfon atom, neu y mae swyddogion yn eu hanfon gydag ateb, fel y gadawodd eu gwneuthurwyr nhw. Gofynnwch i ni am un mewn fformat arall.',
  words:
    'Nid yw’r hyn y mae swyddogion a thrigolion yn ei ysgrifennu wedi’i farcio’n Gymraeg neu’n Saesneg, felly gall darllenydd sgrin ei ddweud yn y llais anghywir.',
  testedHeading: 'Sut rydym yn ei brofi',
  tested:
    'Mae profion awtomatig yn rhedeg ar bob tudalen gyda phob newid, ar dri lled sgrin. Rydym hefyd yn edrych ar y tudalennau ein hunain.',
  notTested: 'Nid yw pobl sy’n dibynnu ar ddarllenydd sgrin, neu ar siarad â’u dyfais, wedi’i brofi eto.',
  prepared: 'Paratowyd y dudalen hon ar d{date}.',
  tellHeading: 'Dywedwch wrthym beth nad yw’n gweithio',
  tell: 'Ffoniwch {phone} neu ysgrifennwch at {email}. Dywedwch wrthym pa dudalen oedd hi. Rydym yn ateb o fewn 10 diwrnod gwaith.',
  enforceHeading: 'Os nad ydych yn hapus â’n hateb',
  law: 'Mae Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 yn gofyn hyn gennym.',
  enforce:
    'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gofalu ein bod yn cadw atynt. Gall y Gwasanaeth Cynghori a Chefnogi Cydraddoldeb eich cynghori: equalityadvisoryservice.com.',
  enforceNorthernIreland:
    'Comisiwn Cydraddoldeb Gogledd Iwerddon sy’n gofalu ein bod yn cadw atynt, a gall eich cynghori: equalityni.org.',
  madeWith: 'Mae’r tudalennau hyn yn defnyddio ffont a meddalwedd a wnaed gan eraill.',
  notices: 'Darllenwch eu trwyddedau (yn Saesneg)',
} as const;

const privacy = {
  title: 'Preifatrwydd',
  lead: 'Beth rydym yn ei gadw amdanoch yma, pam, a beth allwch chi ei wneud am hynny.',
  whatHeading: 'Beth rydym yn ei gadw',
  what1:
    'Beth rydych yn ei ysgrifennu mewn ffurflen, y ffeiliau rydych yn eu hychwanegu, a sut i gysylltu â chi os dywedwch wrthym.',
  what2: 'Pryd y daeth i law, beth wnaethom amdano a phryd, a sut rydych yn dweud y gwnaethom ni.',
  whatLimits:
    'Am ychydig oriau, pa mor aml y rhoddwyd cynnig ar rywbeth o’ch cyfeiriad rhwydwaith, ar ffurf na all neb ei darllen yn ôl.',
  what3: 'Dim byd arall: dim tracio, dim hysbysebu, dim cofnod o ba dudalennau rydych yn eu darllen.',
  whyHeading: 'Pam rydym yn ei gadw',
  why: '{council} sy’n gyfrifol amdano. Rydym yn ei gadw i ddelio â’r hyn a anfonoch atom. Mae’r gyfraith yn rhoi’r dasg hon i ni er budd y cyhoedd, ac yn gofyn i ni ddangos sut y gwnaethom hynny.',
  whoHeading: 'Pwy sy’n ei weld',
  who: 'Y bobl sy’n delio ag ef, a’r rhai sy’n gwirio ein gwaith. Os yw partner yn rhedeg y gwasanaeth ar ein rhan, mae’n gweld beth sydd ei angen. Nid ydym yn ei werthu.',
  whoCarries:
    'Mae cwmnïau’n cludo ein negeseuon e-bost a thestun, yn cadw ffeiliau ac yn chwilio am gyfeiriadau ar ein rhan. Maent yn gweld beth sydd ei angen at hynny. Chwilir am gyfeiriad drwy ei god post yn unig. Os agorwch y map, mae pwy bynnag sy’n ei lunio yn gweld pa ran rydych yn edrych arni.',
  whoAnybody:
    'Rydym yn cyhoeddi atebion i geisiadau am wybodaeth, a beth rydym wedi’i newid oherwydd beth ddywedodd pobl wrthym, heb enwau. Mae pwy bynnag sy’n rhoi gwybod am rywbeth mewn lle cyhoeddus yn gweld faint o adroddiadau o’r fath sydd ar agor yn y stryd, ac ers pryd.',
  decides:
    'Pobl sy’n penderfynu am yr hyn a anfonwch, nid cyfrifiadur. Pan ysgrifennwch beth rydych ei eisiau yn eich geiriau eich hun, mae rhaglen yn awgrymu ffurflenni: chi sy’n dewis.',
  longHeading: 'Am faint rydym yn ei gadw',
  longDraft: 'Rydym yn dileu atebion nad ydych wedi’u hanfon ar ôl 28 diwrnod.',
  longFollow:
    'Os ydych yn dilyn adroddiad rhywun arall, rydym yn cadw eich cyfeiriad e-bost nes i chi stopio, neu am 28 diwrnod ar ôl iddo gau.',
  longWords:
    'Rydym yn dileu’r hyn rydych yn ei ysgrifennu i ddod o hyd i’r ffurflen iawn ar ôl un diwrnod. Rydym yn cadw pa ffurflenni a awgrymwyd a pha un a ddewisoch.',
  longTyped:
    'Rydym yn dileu ar ôl un diwrnod yr hyn rydych yn ei deipio am gais ac na allwn ei dderbyn fel y mae.',
  longSent: 'Rydym yn cadw’r hyn rydych wedi’i anfon cyhyd ag y mae rheolau cadw’r cyngor yn ei ddweud.',
  longEquality:
    'Dim ond cyfrif atebion am gydraddoldeb yr ydym, ar wahân i bopeth arall. Nid ydynt yn arwain at neb, felly ni allwn ddod o hyd i’ch rhai chi eto.',
  referenceHeading: 'Eich cyfeirnod a’ch cod mynediad',
  reference:
    'Mae eich cyfeirnod yn dangos sut mae cais yn dod ymlaen, a byth pwy ydych chi. Dim ond y cod mynediad, neu ddolen rydym yn ei hanfon atoch drwy e-bost, sy’n agor y llythyrau.',
  cookiesHeading: 'Cwcis',
  cookies:
    'Dim ond cwcis na all y gwasanaeth wneud hebddynt rydym yn eu defnyddio. Nid oes dim i’w dderbyn na’i wrthod.',
  cookiesStaff: 'Mae pobl sy’n gweithio i’r cyngor yn cael rhai eraill pan fyddant yn mewngofnodi.',
  cookieName: 'Enw',
  cookieWhat: 'Ei bwrpas',
  cookieLong: 'Am faint',
  cookieDraft: 'draft-…',
  cookieDraftWhat: 'Mae’n dod o hyd i’ch atebion eto wrth i chi lenwi ffurflen',
  cookieDraftLong: '28 diwrnod',
  cookieWords: 'words',
  cookieWordsWhat: 'Mae’n dod o hyd i’r hyn a ysgrifennoch yn eich geiriau eich hun nes ei fod mewn ffurflen',
  cookieWordsLong: 'Un diwrnod',
  cookieCarried: 'words-carried',
  cookieCarriedWhat: 'Mae’n dod â’r hyn a ysgrifennoch yn eich geiriau eich hun i’r ffurflen a ddewiswch',
  cookieCarriedLong: 'Un awr',
  cookieTracking: 'tracking',
  cookieTrackingWhat: 'Mae’n cofio eich bod wedi profi mai eich cais chi ydyw',
  cookieTrackingLong: 'Hanner awr',
  cookieLanguage: 'language',
  cookieLanguageWhat: 'Mae’n cofio pa iaith a ddewisoch',
  cookieLanguageLong: 'Blwyddyn',
  cookieRequests: 'requests',
  cookieRequestsWhat: 'Mae’n cadw’r rhestr o’ch ceisiadau ar agor, ar ôl i chi ddefnyddio’r ddolen iddi',
  cookieRequestsLong: 'Hanner awr',
  cookieTyped: 'typed-…',
  cookieTypedWhat: 'Dod o hyd eto i’r hyn a deipiwyd am gais, lle mae angen cywiro rhywbeth',
  cookieTypedLong: 'Hanner awr',
  cookieOwnCode: 'own-code',
  cookieOwnCodeWhat:
    'Yn dangos eich cod mynediad eich hun i chi, yn union ar ôl i chi ddefnyddio’r un a roesom i chi',
  cookieOwnCodeLong: 'Deg munud',
  cookieRepresentative: 'representative',
  cookieRepresentativeWhat:
    'Dangos i chi’r cod ar gyfer rhywun sy’n eich helpu, yn syth ar ôl i chi ei wneud',
  cookieRepresentativeLong: 'Deg munud',
  rightsHeading: 'Eich hawliau',
  rights:
    'Gallwch ofyn am gopi o’r wybodaeth sydd gennym amdanoch, a gofyn i ni ei chywiro. Gallwch hefyd wrthwynebu sut rydym yn ei defnyddio, neu ofyn i ni ei dileu neu ddefnyddio llai ohoni. Cysylltwch â ni ({team}): {email}.',
  complain:
    'Os ydych yn meddwl ein bod yn defnyddio gwybodaeth amdanoch yn anghywir, dywedwch wrthym yn gyntaf. Gallwch hefyd gwyno i {body}: ffoniwch {phone}.',
} as const;

const problem = {
  tooLargeTitle: 'Mae’r hyn a anfonoch yn rhy fawr',
  tooLarge:
    'Ewch yn ôl, gwnewch eich testun yn fyrrach a’i anfon eto. Rydym wedi cadw eich atebion blaenorol.',
  tooManyTitle: 'Rydym wedi cael gormod o’ch rhwydwaith',
  tooMany: 'Arhoswch awr, yna ewch yn ôl a rhowch gynnig arall arni. Mae’r atebion a roesoch wedi’u cadw.',
} as const;

export const legal = { emergencies, contact, accessibility, privacy, problem } as const;
