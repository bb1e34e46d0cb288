// Awaiting a translator’s check.
export const homesAndPlaces = {
  'Could it make somebody ill or hurt them?': 'A allai wneud rhywun yn sâl neu wneud niwed?',
  'For example damp and mould, no heating in winter, bare wires, a loose stair.':
    'Er enghraifft lleithder a llwydni, dim gwres yn y gaeaf, gwifrau noeth, gris rhydd.',
  'Yes, it could': 'Gallai',
  'Choose whether it could make somebody ill or hurt them.':
    'Dewiswch a allai wneud rhywun yn sâl neu wneud niwed.',
  'Report it as a danger in your home': 'Rhoi gwybod amdano fel perygl yn eich cartref',
  'The law sets short time limits for dangers in council homes. Our other form asks what we need to keep to them.':
    'Mae’r gyfraith yn gosod terfynau amser byr ar gyfer peryglon mewn cartrefi cyngor. Mae ein ffurflen arall yn gofyn beth sydd ei angen arnom i’w cadw.',
  'Report damp, mould or danger in a council home':
    'Rhoi gwybod am leithder, llwydni neu berygl mewn cartref cyngor',
  'Nobody can be harmed: carry on with an ordinary repair':
    'Ni all neb gael niwed: parhau gyda gwaith trwsio cyffredin',
  'When can we come?': 'Pryd gallwn ni ddod?',
  'For example “weekdays after 3pm”. We will agree a time with you.':
    'Er enghraifft “diwrnodau gwaith ar ôl 3pm”. Byddwn yn cytuno ar amser gyda chi.',
  'What kind of noise is it?': 'Pa fath o sŵn yw ef?',
  'Music or a party': 'Cerddoriaeth neu barti',
  'A dog': 'Ci',
  'An alarm': 'Larwm',
  'Building work': 'Gwaith adeiladu',
  'A shop, pub or other business': 'Siop, tafarn neu fusnes arall',
  'Everyday life next door': 'Bywyd bob dydd y drws nesaf',
  'We can rarely act on footsteps, voices or children.':
    'Anaml y gallwn weithredu ar sŵn traed, lleisiau neu blant.',
  'Choose what kind of noise it is. If nothing fits, choose “Something else”.':
    'Dewiswch pa fath o sŵn yw ef. Os nad oes dim yn addas, dewiswch “Rhywbeth arall”.',
  'When do you hear it?': 'Pryd ydych chi’n ei glywed?',
  'Days and times, and for how long. Dates help most: we may ask you to keep a diary.':
    'Diwrnodau ac amseroedd, ac am faint. Dyddiadau sy’n helpu fwyaf: efallai y byddwn yn gofyn i chi gadw dyddiadur.',
  'Tell us when you hear the noise, for example “most nights, 11pm to 2am”.':
    'Dywedwch wrthym pryd rydych yn clywed y sŵn, er enghraifft “y rhan fwyaf o nosweithiau, 11pm i 2am”.',
  'When you hear it must be told in 400 characters or fewer.':
    'Rhaid dweud pryd rydych yn ei glywed mewn 400 nod neu lai.',
  'Where does it come from?': 'O ble mae’n dod?',
  'An address if you know it. We do not tell them who reported it.':
    'Cyfeiriad os ydych yn ei wybod. Nid ydym yn dweud wrthynt pwy roddodd wybod.',
  'Tell us where the noise comes from, as well as you know.':
    'Dywedwch wrthym o ble mae’r sŵn yn dod, hyd y gwyddoch.',
  'Where it comes from must be told in 200 characters or fewer.':
    'Rhaid dweud o ble mae’n dod mewn 200 nod neu lai.',
  'What is wrong with the tree?': 'Beth sydd o’i le ar y goeden?',
  'It, or a branch, has fallen or may fall': 'Mae hi, neu gangen, wedi cwympo neu gall gwympo',
  'It looks dead or ill': 'Mae’n edrych yn farw neu’n sâl',
  'It blocks a path, a sign or a light': 'Mae’n blocio llwybr, arwydd neu olau',
  'Its roots lift the ground': 'Mae ei gwreiddiau’n codi’r tir',
  'It touches a building or wires': 'Mae’n cyffwrdd ag adeilad neu wifrau',
  'Leaves, fruit, birds, shade or a poor signal': 'Dail, ffrwythau, adar, cysgod neu signal gwael',
  'We do not cut healthy trees for these alone.': 'Nid ydym yn torri coed iach am y rhain yn unig.',
  'Choose what is wrong with the tree. If nothing fits, choose “Something else”.':
    'Dewiswch beth sydd o’i le ar y goeden. Os nad oes dim yn addas, dewiswch “Rhywbeth arall”.',
  'Whose land does it stand on?': 'Ar dir pwy mae’n sefyll?',
  'We look after trees on council land. For a private tree, speak to its owner first.':
    'Rydym yn gofalu am goed ar dir y cyngor. Ar gyfer coeden breifat, siaradwch â’i pherchennog yn gyntaf.',
  'Beside a road': 'Wrth ochr ffordd',
  'In a park or on a council estate': 'Mewn parc neu ar ystad cyngor',
  'On private land, and it is a danger to the public': 'Ar dir preifat, ac mae’n berygl i’r cyhoedd',
  'Choose whose land it stands on. If you do not know, choose “I am not sure”.':
    'Dewiswch ar dir pwy mae’n sefyll. Os nad ydych yn gwybod, dewiswch “Nid wyf yn siŵr”.',
  'How far has it got?': 'Pa mor bell mae wedi mynd?',
  'It is just starting': 'Mae newydd ddechrau',
  'Work is going on now': 'Mae’r gwaith yn digwydd nawr',
  'It is finished, or has been so for some time': 'Mae wedi gorffen, neu wedi bod felly ers tro',
  'A listed building or protected tree is being damaged now':
    'Mae adeilad rhestredig neu goeden warchodedig yn cael ei difrodi nawr',
  'Call us as well: this cannot wait.': 'Ffoniwch ni hefyd: ni all hyn aros.',
  'Choose how far it has got.': 'Dewiswch pa mor bell mae wedi mynd.',
  'What we can look at': 'Beth allwn ni edrych arno',
  'We look at building and changes of use without permission. We cannot help with boundaries, rights of way or damage: these are private matters.':
    'Rydym yn edrych ar adeiladu a newid defnydd heb ganiatâd. Ni allwn helpu gyda ffiniau, hawliau tramwy na difrod: materion preifat yw’r rhain.',
  'We do not tell anybody who reported it.': 'Nid ydym yn dweud wrth neb pwy roddodd wybod.',
  'When did it start?': 'Pryd dechreuodd?',
  'Roughly. After some years we may no longer be able to act.':
    'Yn fras. Ar ôl rhai blynyddoedd efallai na allwn weithredu mwyach.',
  'Since when': 'Ers pryd',
  'Tell us when it started.': 'Dywedwch wrthym pryd dechreuodd.',
  'When it started must be told in 150 characters or fewer. A month and year is enough.':
    'Rhaid dweud pryd dechreuodd mewn 150 nod neu lai. Mae mis a blwyddyn yn ddigon.',
  'How does it affect you or the area?': 'Sut mae’n effeithio arnoch chi neu’r ardal?',
  'For example light, noise, traffic, safety or how the place looks.':
    'Er enghraifft golau, sŵn, traffig, diogelwch neu sut mae’r lle’n edrych.',
  'Tell us how it affects you or the area. A sentence is enough.':
    'Dywedwch wrthym sut mae’n effeithio arnoch chi neu’r ardal. Mae brawddeg yn ddigon.',
  'How it affects you must be told in 500 characters or fewer.':
    'Rhaid dweud sut mae’n effeithio arnoch mewn 500 nod neu lai.',
} as const;
