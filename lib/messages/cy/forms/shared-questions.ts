// Awaiting a translator’s check.
export const sharedQuestions = {
  'I am not sure, or it is none of these': 'Nid wyf yn siŵr, neu nid yw’n un o’r rhain',
  'Something else': 'Rhywbeth arall',
  'If you are not sure, say so at the end of the list. We will find the right team.':
    'Os nad ydych yn siŵr, dywedwch hynny ar ddiwedd y rhestr. Byddwn yn dod o hyd i’r tîm iawn.',
  Service: 'Gwasanaeth',
  'Choose a service. If you are not sure, choose that at the end of the list.':
    'Dewiswch wasanaeth. Os nad ydych yn siŵr, dewiswch hynny ar ddiwedd y rhestr.',
  'Kind of problem': 'Math o broblem',
  'Choose what it is mostly about. If nothing fits, choose “Something else”.':
    'Dewiswch beth yw’r prif bwnc. Os nad oes dim yn addas, dewiswch “Rhywbeth arall”.',
  'Which ward is it in?': 'Ym mha ward mae?',
  'A ward is a part of the council’s area, with its own councillors. With a postcode we find it for you.':
    'Rhan o ardal y cyngor yw ward, gyda’i chynghorwyr ei hun. Gyda chod post byddwn yn dod o hyd iddi drosoch chi.',
  'I am not sure': 'Nid wyf yn siŵr',
  'It is not about one place': 'Nid yw’n ymwneud ag un lle',
  Ward: 'Ward',
  'Choose a ward from the list, or leave it empty.': 'Dewiswch ward o’r rhestr, neu gadewch hyn yn wag.',
  'Address or description of the place': 'Cyfeiriad neu ddisgrifiad o’r lle',
  Place: 'Lle',
  'Position on the map': 'Lleoliad ar y map',
  'Latitude and longitude, like 52.40656, -1.51217. The map fills it in, or you can write it yourself.':
    'Lledred a hydred, fel 52.40656, -1.51217. Mae’r map yn ei lenwi, neu gallwch ei ysgrifennu eich hun.',
  'Mark the position on the map, or describe the place in words.':
    'Nodwch y lleoliad ar y map, neu disgrifiwch y lle mewn geiriau.',
  'A position must be 60 characters or fewer. Mark it on the map, or leave it empty.':
    'Rhaid i leoliad fod yn 60 nod neu lai. Nodwch ef ar y map, neu gadewch ef yn wag.',
  'The position must be a latitude and a longitude in the United Kingdom, like 52.40656, -1.51217. Mark it on the map again, or leave it empty.':
    'Rhaid i’r lleoliad fod yn lledred a hydred yn y Deyrnas Unedig, fel 52.40656, -1.51217. Nodwch ef ar y map eto, neu gadewch ef yn wag.',
  '{latitude} north, {longitude} west': '{latitude} i’r gogledd, {longitude} i’r gorllewin',
  '{latitude} north, {longitude} east': '{latitude} i’r gogledd, {longitude} i’r dwyrain',
  'Tell us where it is, for example a street name or a landmark.':
    'Dywedwch wrthym ble mae, er enghraifft enw stryd neu dirnod.',
  'The place must be described in 500 characters or fewer. Give the street and what is close by.':
    'Rhaid disgrifio’r lle mewn 500 nod neu lai. Rhowch y stryd a beth sydd gerllaw.',
  'How do you know them?': 'Sut rydych yn adnabod y person?',
  'For example I am their daughter, carer, advocate or solicitor.':
    'Er enghraifft fi yw’r ferch, y gofalwr, yr eiriolwr neu’r cyfreithiwr.',
  'Tell us how you know the person, for example “I am their carer”.':
    'Dywedwch wrthym sut rydych yn adnabod y person, er enghraifft “Fi yw’r gofalwr”.',
  'How you know them must be 120 characters or fewer. A few words are enough.':
    'Rhaid dweud sut rydych yn adnabod y person mewn 120 nod neu lai. Mae ychydig eiriau’n ddigon.',
  'Do they agree that you act for them?': 'A yw’r person yn cytuno eich bod yn gweithredu ar ei ran?',
  'Do they agree?': 'A yw’n cytuno?',
  'Yes, they agree': 'Ydy, mae’n cytuno',
  'We may ask you both to confirm it before we share anything about them.':
    'Efallai y byddwn yn gofyn i’r ddau ohonoch gadarnhau hynny cyn i ni rannu unrhyw beth amdano.',
  'Not yet': 'Ddim eto',
  'We will start, and ask for their agreement before we share anything about them.':
    'Byddwn yn dechrau, ac yn gofyn am gytundeb y person cyn i ni rannu unrhyw beth amdano.',
  'I have the right to act for them': 'Mae gennyf yr hawl i weithredu ar ran y person',
  'For example as parent of a young child, by power of attorney, as a deputy, or because the person has died.':
    'Er enghraifft fel rhiant plentyn ifanc, drwy atwrneiaeth, fel dirprwy, neu oherwydd bod y person wedi marw.',
  'Choose whether they agree. If you have not asked them, choose “Not yet”.':
    'Dewiswch a yw’r person yn cytuno. Os nad ydych wedi gofyn, dewiswch “Ddim eto”.',
  'For somebody else': 'I rywun arall',
  'A relative, a friend, a client or a person you care for.':
    'Perthynas, ffrind, cleient neu berson rydych yn gofalu amdano.',
  'For myself': 'I mi fy hun',
  'Who this is for': 'Ar gyfer pwy mae hyn',
  'Choose whether this is for you or for somebody else.': 'Dewiswch a yw hyn i chi neu i rywun arall.',
  'Who are you helping?': 'Pwy ydych chi’n ei helpu?',
  'Their full name': 'Enw llawn y person',
  'Enter the name of the person you are helping.': 'Rhowch enw’r person rydych yn ei helpu.',
  'Their name must be 150 characters or fewer. Enter a shorter form of it.':
    'Rhaid i’r enw fod yn 150 nod neu lai. Rhowch ffurf fyrrach arno.',
} as const;
