// Awaiting a translator’s check.
export const contactQuestions = {
  'What is your full name?': 'Beth yw eich enw llawn?',
  'Write it the way you want us to use it.': 'Ysgrifennwch ef fel yr ydych am i ni ei ddefnyddio.',
  Name: 'Enw',
  'Enter your name.': 'Rhowch eich enw.',
  'Your name must be 150 characters or fewer. Enter a shorter form of it.':
    'Rhaid i’ch enw fod yn 150 nod neu lai. Rhowch ffurf fyrrach arno.',
  'What is your email address?': 'Beth yw eich cyfeiriad e-bost?',
  'We will send you a copy of this, and our answer.': 'Byddwn yn anfon copi o hyn atoch, a’n hateb.',
  'Email address': 'Cyfeiriad e-bost',
  'Enter your email address, so that we can reply to you.':
    'Rhowch eich cyfeiriad e-bost, er mwyn i ni eich ateb.',
  'Your email address must be 254 characters or fewer. Check that it is right.':
    'Rhaid i’ch cyfeiriad e-bost fod yn 254 nod neu lai. Gwiriwch ei fod yn iawn.',
  'Enter an email address in full, like name@example.com.':
    'Rhowch gyfeiriad e-bost yn llawn, fel enw@example.com.',
  'What is your phone number?': 'Beth yw eich rhif ffôn?',
  'You can add a good time to call. For a number outside the UK, put the country code first.':
    'Gallwch ychwanegu amser da i ffonio. Ar gyfer rhif y tu allan i’r DU, rhowch god y wlad yn gyntaf.',
  'Phone number': 'Rhif ffôn',
  'Enter your phone number, so that we can call you.': 'Rhowch eich rhif ffôn, er mwyn i ni eich ffonio.',
  'Your phone number must be 60 characters or fewer. Enter the number, and a good time to call if there is room.':
    'Rhaid i’ch rhif ffôn fod yn 60 nod neu lai. Rhowch y rhif, ac amser da i ffonio os oes lle.',
  'Enter a phone number with its area code, like 01632 960 001.':
    'Rhowch rif ffôn gyda’i god ardal, fel 01632 960 001.',
  'Text me when there is news': 'Anfonwch neges destun ataf pan fydd newyddion',
  'For a mobile number in the UK. A text only says that there is news and where to read it.':
    'Ar gyfer rhif ffôn symudol yn y DU. Mae neges destun yn dweud dim ond bod newyddion a ble i’w ddarllen.',
  'Text messages': 'Negeseuon testun',
  'Tick this to get text messages, or leave it empty.':
    'Ticiwch hwn i gael negeseuon testun, neu gadewch ef yn wag.',
  'We can only text a UK mobile number. Enter one, or leave the box for texts empty.':
    'Dim ond at rif ffôn symudol yn y DU y gallwn anfon neges destun. Rhowch un, neu gadewch y blwch negeseuon testun yn wag.',
  'No text messages': 'Dim negeseuon testun',
  Address: 'Cyfeiriad',
  'House number and street, then town or city. Put each on its own line.':
    'Rhif y tŷ a’r stryd, yna’r dref neu’r ddinas. Rhowch bob un ar ei linell ei hun.',
  'Enter your address, so that we can write to you.': 'Rhowch eich cyfeiriad, er mwyn i ni ysgrifennu atoch.',
  'Your address must be 400 characters or fewer. Leave out anything a letter does not need.':
    'Rhaid i’ch cyfeiriad fod yn 400 nod neu lai. Gadewch allan unrhyw beth nad oes ei angen ar lythyr.',
  Postcode: 'Cod post',
  'Leave this empty if you live outside the UK.': 'Gadewch hyn yn wag os ydych yn byw y tu allan i’r DU.',
  'Enter your postcode.': 'Rhowch eich cod post.',
  'A postcode is 8 characters or fewer. Check that it is right.':
    'Mae cod post yn 8 nod neu lai. Gwiriwch ei fod yn iawn.',
  'Enter a full UK postcode, like ZZ9 9ZZ. Leave it empty if you live outside the UK.':
    'Rhowch god post llawn yn y DU, fel ZZ9 9ZZ. Gadewch hyn yn wag os ydych yn byw y tu allan i’r DU.',
  'By email': 'Drwy e-bost',
  'By phone': 'Dros y ffôn',
  'We will also put our answer in writing if you give us an email address.':
    'Byddwn hefyd yn rhoi ein hateb yn ysgrifenedig os rhowch gyfeiriad e-bost i ni.',
  'By post': 'Drwy’r post',
  'Do you need anything from us to make this easier?': 'Oes angen unrhyw beth arnoch i wneud hyn yn haws?',
  'Tick all that you need. If you need none of these, leave them empty and carry on.':
    'Ticiwch bopeth sydd ei angen arnoch. Os nad oes angen yr un o’r rhain, gadewch nhw’n wag a pharhau.',
  'What you need from us': 'Beth sydd ei angen arnoch gennym ni',
  'Letters in large print': 'Llythyrau mewn print bras',
  'Easy Read': 'Hawdd ei Ddeall',
  'Short sentences with pictures.': 'Brawddegau byr gyda lluniau.',
  'British Sign Language (BSL)': 'Iaith Arwyddion Prydain (BSL)',
  'An interpreter': 'Cyfieithydd',
  'We will ask which language you speak.': 'Byddwn yn gofyn pa iaith rydych yn ei siarad.',
  'Calls through Relay UK': 'Galwadau drwy Relay UK',
  'No phone calls': 'Dim galwadau ffôn',
  'We will write to you.': 'Byddwn yn ysgrifennu atoch.',
  'Somebody to speak for me': 'Rhywun i siarad drosof',
  'For example an advocate. We will ask who.': 'Er enghraifft eiriolwr. Byddwn yn gofyn pwy.',
  'For example more time.': 'Er enghraifft mwy o amser.',
  'Choose from the list what you need, or leave it empty.':
    'Dewiswch o’r rhestr beth sydd ei angen arnoch, neu gadewch hyn yn wag.',
  'What is your address?': 'Beth yw eich cyfeiriad?',
  'How should we reply to you?': 'Sut dylem ni eich ateb?',
  'How we reply': 'Sut rydym yn ateb',
  'Choose how we should reply to you.': 'Dewiswch sut dylem ni eich ateb.',
  'Tell us more about what you need': 'Dywedwch fwy wrthym am yr hyn sydd ei angen arnoch',
  'For example the language you speak, who speaks for you and how we reach them, or what helps you.':
    'Er enghraifft yr iaith rydych yn ei siarad, pwy sy’n siarad drosoch chi a sut i’w cyrraedd, neu beth sy’n eich helpu.',
  'More about what you need': 'Mwy am yr hyn sydd ei angen arnoch',
  'Tell us what you need, for example the language you speak.':
    'Dywedwch wrthym beth sydd ei angen arnoch, er enghraifft yr iaith rydych yn ei siarad.',
  'What you need must be told in 500 characters or fewer. Keep it short: we will ask you about it.':
    'Rhaid dweud beth sydd ei angen arnoch mewn 500 nod neu lai. Cadwch ef yn fyr: byddwn yn gofyn i chi amdano.',
} as const;
