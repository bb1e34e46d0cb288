// Awaiting a translator’s check.
export const sarForm = {
  'What would you like to see?': 'Beth hoffech chi ei weld?',
  'For example your housing file, or letters about your council tax. If you want everything, say so: it can take longer.':
    'Er enghraifft eich ffeil dai, neu lythyrau am eich treth gyngor. Os ydych am gael popeth, dywedwch hynny: gall gymryd mwy o amser.',
  'What you would like to see': 'Beth hoffech chi ei weld',
  'Tell us what you would like to see. If you want everything, write that.':
    'Dywedwch wrthym beth hoffech chi ei weld. Os ydych am gael popeth, ysgrifennwch hynny.',
  'What you would like to see must be told in 4,000 characters or fewer. Keep the main points.':
    'Rhaid dweud beth hoffech chi ei weld mewn 4,000 nod neu lai. Cadwch y prif bwyntiau.',
  'What can help us to find it?': 'Beth all ein helpu i ddod o hyd iddi?',
  'Leave empty what you do not know. We look either way.':
    'Gadewch yn wag yr hyn nad ydych yn ei wybod. Byddwn yn edrych y naill ffordd neu’r llall.',
  'Services, schools or people you dealt with': 'Gwasanaethau, ysgolion neu bobl y gwnaethoch ddelio â nhw',
  'Where to look': 'Ble i edrych',
  'Tell us where to look.': 'Dywedwch wrthym ble i edrych.',
  'Where to look must be told in 300 characters or fewer. Name the main ones.':
    'Rhaid dweud ble i edrych mewn 300 nod neu lai. Enwch y prif rai.',
  'For example “2019 to 2022”.': 'Er enghraifft “2019 i 2022”.',
  'Enter the dates or years.': 'Rhowch y dyddiadau neu’r blynyddoedd.',
  'Earlier names, addresses or account numbers': 'Enwau, cyfeiriadau neu rifau cyfrif blaenorol',
  'Enter earlier names, addresses or account numbers.':
    'Rhowch enwau, cyfeiriadau neu rifau cyfrif blaenorol.',
  'These must be 300 characters or fewer. Leave out what we do not need to find you.':
    'Rhaid i’r rhain fod yn 300 nod neu lai. Gadewch allan yr hyn nad oes ei angen arnom i ddod o hyd i chi.',
  'How would you like to have the copy?': 'Sut hoffech chi gael y copi?',
  'As a file, sent safely': 'Fel ffeil, wedi’i hanfon yn ddiogel',
  'On paper, by post': 'Ar bapur, drwy’r post',
  'On paper, and I will collect it': 'Ar bapur, a byddaf yn ei gasglu',
  'Choose how you would like to have the copy.': 'Dewiswch sut hoffech chi gael y copi.',
  'Subject access request': 'Cais gwrthrych am wybodaeth',
  'You have a right to see the information we hold about you. It is free.':
    'Mae gennych hawl i weld y wybodaeth sydd gennym amdanoch chi. Mae am ddim.',
  'You do not have to use this form. You can ask any of us, by phone, in person, by email or by letter.':
    'Nid oes rhaid i chi ddefnyddio’r ffurflen hon. Gallwch ofyn i unrhyw un ohonom, dros y ffôn, wyneb yn wyneb, drwy e-bost neu drwy lythyr.',
  'We cannot give you information about other people this way. For that, or for facts and figures, make a Freedom of Information request.':
    'Ni allwn roi gwybodaeth am bobl eraill i chi fel hyn. Ar gyfer hynny, neu ar gyfer ffeithiau a ffigurau, gwnewch gais Rhyddid Gwybodaeth.',
  'what you would like to see, and the years it is about if you know':
    'beth hoffech chi ei weld, a’r blynyddoedd mae’n ymwneud â nhw os ydych yn gwybod',
  'the name of the other person, if you ask for a child or for somebody you act for':
    'enw’r person arall, os ydych yn gofyn dros blentyn neu dros rywun rydych yn gweithredu ar ei ran',
  'Our information team. If your request is hard or you have sent several, it may need longer: we will tell you.':
    'Ein tîm gwybodaeth. Os yw eich cais yn anodd neu os ydych wedi anfon sawl un, efallai y bydd angen mwy o amser: byddwn yn dweud wrthych.',
  'Whose information would you like to see?': 'Gwybodaeth pwy hoffech chi ei gweld?',
  'My own': 'Fy ngwybodaeth i',
  'That of somebody I act for': 'Gwybodaeth rhywun rwy’n gweithredu ar ei ran',
  'A relative, a client or a person you care for.': 'Perthynas, cleient neu berson rydych yn gofalu amdano.',
  'That of a child I am responsible for': 'Gwybodaeth plentyn rwy’n gyfrifol amdano',
  'A child who is old enough to understand has a say in it.':
    'Mae gan blentyn sy’n ddigon hen i ddeall lais yn hyn.',
  'We need your real name to find what we hold. Do not send proof of who you are now. We will ask if we need it.':
    'Mae angen eich enw go iawn arnom i ddod o hyd i’r hyn sydd gennym. Peidiwch ag anfon prawf o bwy ydych chi nawr. Byddwn yn gofyn os bydd ei angen arnom.',
  'Only our information team can see this request. It is never published.':
    'Dim ond ein tîm gwybodaeth all weld y cais hwn. Nid yw byth yn cael ei gyhoeddi.',
  'We will answer as soon as we can, and at the latest by {answerBy}.':
    'Byddwn yn ateb cyn gynted ag y gallwn, ac erbyn {answerBy} fan bellaf.',
  'If we have to be sure who you are, or that you may act for somebody, we will ask you. The time to answer begins when we have your proof.':
    'Os oes rhaid i ni fod yn siŵr pwy ydych chi, neu y cewch weithredu dros rywun, byddwn yn gofyn i chi. Mae’r amser i ateb yn dechrau pan fydd eich prawf gennym.',
  'If we hold a great deal, we may ask what you mean. The days until you reply do not count.':
    'Os oes llawer iawn gennym, efallai y byddwn yn gofyn beth rydych yn ei olygu. Nid yw’r dyddiau nes i chi ateb yn cyfrif.',
  'If we cannot give you something, we will tell you why, and where you can complain.':
    'Os na allwn roi rhywbeth i chi, byddwn yn dweud wrthych pam, a ble gallwch gwyno.',
} as const;
