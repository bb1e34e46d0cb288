// Awaiting a translator’s check.
export const foiPages = {
  'Is the information about you?': 'Ai gwybodaeth amdanoch chi yw hi?',
  'For example your council tax account, your housing file or letters about you.':
    'Er enghraifft eich cyfrif treth gyngor, eich ffeil dai neu lythyrau amdanoch chi.',
  'About you': 'Amdanoch chi',
  'Some of it': 'Rhywfaint ohoni',
  'Ask for all of it here. We will tell you what we need for the part about you.':
    'Gofynnwch am y cyfan yma. Byddwn yn dweud wrthych beth sydd ei angen arnom ar gyfer y rhan amdanoch chi.',
  'Yes, all of it': 'Ie, y cyfan',
  'Choose whether the information is about you.': 'Dewiswch ai gwybodaeth amdanoch chi yw hi.',
  'You have a stronger right to information about you': 'Mae gennych hawl gryfach i wybodaeth amdanoch chi',
  'A Freedom of Information answer can be read by anybody, so we cannot give out information about you that way.':
    'Gall unrhyw un ddarllen ateb Rhyddid Gwybodaeth, felly ni allwn roi gwybodaeth amdanoch chi fel hynny.',
  'Data protection law gives you a copy of your own information, for you alone. This is called subject access. It is free.':
    'Mae cyfraith diogelu data yn rhoi copi o’ch gwybodaeth eich hun i chi, i chi yn unig. Cais gwrthrych am wybodaeth yw’r enw ar hyn. Mae am ddim.',
  'You can ask in any way you like: by email, by letter, by phone or in person. Tell us what you are looking for, and we may check that it is you who asks.':
    'Gallwch ofyn mewn unrhyw ffordd: drwy e-bost, drwy lythyr, dros y ffôn neu wyneb yn wyneb. Dywedwch wrthym beth rydych yn chwilio amdano, ac efallai y byddwn yn gwirio mai chi sy’n gofyn.',
  'Ask for information about you': 'Gofyn am wybodaeth amdanoch chi',
  'Change your answer and ask for other information': 'Newid eich ateb a gofyn am wybodaeth arall',
  'See everything you can do here': 'Gweld popeth y gallwch ei wneud yma',
  'Which service might hold the information?': 'Pa wasanaeth allai gadw’r wybodaeth?',
  'What information would you like?': 'Pa wybodaeth hoffech chi ei chael?',
  'The clearer you are, the faster we can find it. It helps to say:':
    'Po gliriaf y byddwch, cyflymaf y gallwn ddod o hyd iddi. Mae’n help dweud:',
  'what kind of thing you want, such as figures, a report, a contract or emails between named teams;':
    'pa fath o beth rydych am ei gael, fel ffigurau, adroddiad, contract neu e-byst rhwng timau sy’n cael eu henwi;',
  'A school answers for itself, except a council school in Scotland: ask the school for what it holds.':
    'Mae ysgol yn ateb drosti’i hun, heblaw ysgol cyngor yn yr Alban: gofynnwch i’r ysgol am yr hyn sydd ganddi.',
  'which place or service it is about. “How many parking fines were given in each street in 2025” is easier to answer than “everything about parking”.':
    'pa le neu wasanaeth mae’n ymwneud ag ef. Mae’n haws ateb “Faint o ddirwyon parcio a roddwyd ym mhob stryd yn 2025” na “phopeth am barcio”.',
  'If you want several things, number them. Do not put private details about yourself or others here.':
    'Os ydych am gael sawl peth, rhowch rif i bob un. Peidiwch â rhoi manylion preifat amdanoch chi nac eraill yma.',
  'The information': 'Y wybodaeth',
  'Tell us what information you would like.': 'Dywedwch wrthym pa wybodaeth hoffech chi ei chael.',
  'Your request must be 6,000 characters or fewer. Send a second request for what does not fit.':
    'Rhaid i’ch cais fod yn 6,000 nod neu lai. Anfonwch ail gais ar gyfer yr hyn nad oes lle iddo.',
  'What is your request about, in a few words?': 'Beth yw pwnc eich cais, mewn ychydig eiriau?',
  'For example “Parking fines by street, 2025”. It may be shown with our answer, so leave out names.':
    'Er enghraifft “Dirwyon parcio fesul stryd, 2025”. Gall gael ei ddangos gyda’n hateb, felly gadewch enwau allan.',
  Subject: 'Pwnc',
  'Tell us in a few words what your request is about.':
    'Dywedwch wrthym mewn ychydig eiriau beth yw pwnc eich cais.',
  'The subject must be 120 characters or fewer. A few words are enough.':
    'Rhaid i’r pwnc fod yn 120 nod neu lai. Mae ychydig eiriau’n ddigon.',
  'Is it about a certain time?': 'A yw’n ymwneud ag amser penodol?',
  'A certain time': 'Amser penodol',
  'No, or only what you hold now': 'Na, neu dim ond yr hyn sydd gennych nawr',
  'Yes, certain dates or years': 'Ydy, dyddiadau neu flynyddoedd penodol',
  'Choose whether your request is about a certain time.':
    'Dewiswch a yw eich cais yn ymwneud ag amser penodol.',
  'Which dates or years?': 'Pa ddyddiadau neu flynyddoedd?',
  'For example “April 2023 to March 2025” or “the last three school years”.':
    'Er enghraifft “Ebrill 2023 i Fawrth 2025” neu “y tair blynedd ysgol ddiwethaf”.',
  'Dates or years': 'Dyddiadau neu flynyddoedd',
  'Enter the dates or years your request is about, for example “2023 to 2025”.':
    'Rhowch y dyddiadau neu’r blynyddoedd mae eich cais yn ymwneud â nhw, er enghraifft “2023 i 2025”.',
  'The dates or years must be 200 characters or fewer. Give the first and the last.':
    'Rhaid i’r dyddiadau neu’r blynyddoedd fod yn 200 nod neu lai. Rhowch y cyntaf a’r olaf.',
  'How would you like to have the information?': 'Sut hoffech chi gael y wybodaeth?',
  'We will do it this way if it is reasonable.': 'Byddwn yn gwneud hynny fel hyn os yw’n rhesymol.',
  'How you would like it': 'Sut hoffech chi ei chael',
  'In whatever way is easiest for you to send': 'Ym mha bynnag ffordd sydd hawsaf i chi ei hanfon',
  'As a spreadsheet or data file': 'Fel taenlen neu ffeil ddata',
  'On paper': 'Ar bapur',
  'I would like to come and look at it': 'Hoffwn ddod i edrych arni',
  'As a summary': 'Fel crynodeb',
  'Choose how you would like to have the information.': 'Dewiswch sut hoffech chi gael y wybodaeth.',
} as const;
