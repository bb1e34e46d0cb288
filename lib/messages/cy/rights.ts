// Awaiting a translator’s check.
const complaint = {
  heading: 'Os nad ydych yn hapus â’r ateb hwn',
  first:
    'Gallwch ofyn i ni edrych ar eich cwyn eto. Cam 2 yw’r enw ar hyn. Bydd rhywun nad oedd yn rhan ohoni yn ei wneud.',
  how: 'Defnyddiwch {button}, ffoniwch ni ar {phone}, neu ysgrifennwch atom. Rhowch eich cyfeirnod, {reference}. Nid oes rhaid i chi ddweud pam.',
  afterwards:
    'Os nad ydych yn hapus o hyd ar ôl cam 2, gallwch ofyn i {body} ymchwilio. Mae am ddim ac yn annibynnol arnom ni.',
  last: 'Gallwch ofyn i {body} ymchwilio. Mae am ddim ac yn annibynnol arnom ni.',
  reach: 'Ffoniwch {phone} neu ewch i {website}',
} as const;

const investigator = {
  ...complaint,
  first:
    'Gallwch ofyn am ymchwiliad ffurfiol i’ch cwyn. Cam 2 yw’r enw ar hyn. Bydd rhywun nad yw’n gweithio i ni yn ei wneud.',
} as const;

const adjudicator = {
  ...complaint,
  first:
    'Gallwch ofyn i’ch cwyn gael sylw unwaith eto. Cam 3 yw’r enw ar hyn. Bydd dyfarnwr annibynnol yn ei wneud.',
  afterwards:
    'Os nad ydych yn hapus o hyd ar ôl cam 3, gallwch ofyn i {body} ymchwilio. Mae am ddim ac yn annibynnol arnom ni.',
} as const;

const independentPerson = {
  ...complaint,
  first:
    'Gallwch ofyn i’ch cwyn gael ei hymchwilio. Cam 2 yw’r enw ar hyn. Mae person annibynnol yn gwneud yn siŵr ei fod yn deg.',
  how: 'Defnyddiwch {button}, ffoniwch ni ar {phone}, neu ysgrifennwch atom. Rhowch eich cyfeirnod, {reference}. Nid oes rhaid i chi ddweud pam. Gall eiriolwr eich helpu. Mae am ddim.',
} as const;

const panel = {
  ...independentPerson,
  first:
    'Gallwch ofyn am banel adolygu. Cam 3 yw’r enw ar hyn. Mae tri o bobl nad ydynt yn gweithio i ni yn edrych arni.',
  afterwards:
    'Os nad ydych yn hapus o hyd ar ôl y panel, gallwch ofyn i {body} ymchwilio. Mae am ddim ac yn annibynnol arnom ni.',
} as const;

const information = {
  heading: 'Os nad ydych yn hapus â’r ateb hwn',
  first: 'Gallwch ofyn i ni ei adolygu. Bydd rhywun arall yn edrych ar eich cais eto.',
  how: 'Ysgrifennwch atom ({team}, {email}), neu ffoniwch {phone}. Rhowch eich cyfeirnod, {reference}.',
  afterwards:
    'Os nad ydych yn hapus o hyd ar ôl yr adolygiad, gallwch gwyno i {body}. Mae am ddim ac yn annibynnol arnom ni.',
  last: 'Gallwch gwyno i {body}. Mae am ddim ac yn annibynnol arnom ni.',
  reach: 'Ffoniwch {phone} neu ewch i {website}',
} as const;

const ownData = {
  heading: 'Os nad ydych yn hapus â’r ateb hwn',
  first:
    'Gallwch gwyno i ni am sut y gwnaethom ddefnyddio eich gwybodaeth. Byddwn yn dweud wrthych fod eich cwyn gennym.',
  how: 'Ysgrifennwch atom ({team}, {email}), neu ffoniwch {phone}. Rhowch eich cyfeirnod, {reference}.',
  afterwards: 'Gallwch hefyd gwyno i {body}. Mae am ddim ac yn annibynnol arnom ni.',
  last: 'Gallwch gwyno i {body}. Mae am ddim ac yn annibynnol arnom ni.',
  reach: 'Ffoniwch {phone} neu ewch i {website}',
} as const;

const others = {
  heading: 'Os nad ydych yn hapus â’r ateb hwn',
  first: 'Gallwch wneud cwyn. Ni fydd yn effeithio ar y gwasanaethau rydych yn eu cael gennym.',
  goOn: 'Defnyddiwch y botwm ar y dudalen lle rydych yn olrhain eich cais, neu ffoniwch ni ar {phone}. Rhowch eich cyfeirnod, {reference}. Nid oes angen i chi anfon popeth atom unwaith yn rhagor.',
  how: 'Defnyddiwch ein ffurflen ar-lein, {website}, neu ffoniwch ni ar {phone}. Rhowch eich cyfeirnod, {reference}.',
} as const;

const stage = {
  answer: {
    first: 'Dyma ein hateb ar gam 1.',
    'stage-2': 'Dyma ein hateb ar gam 2.',
    'stage-3': 'Dyma ein hateb ar gam 3.',
  },
  final: {
    first: 'Dyma ein hateb terfynol, ar gam 1.',
    'stage-2': 'Dyma ein hateb terfynol, ar gam 2.',
    'stage-3': 'Dyma ein hateb terfynol, ar gam 3.',
  },
  follows: 'Mae’n dilyn {before}.',
} as const;

export const rights = {
  stage,
  button: { elsewhere: 'y botwm ar y dudalen lle rydych yn olrhain eich cwyn', here: 'y botwm isod' },
  within: 'Gofynnwch o fewn {window} i’r ateb hwn.',
  withinBy: 'Gofynnwch o fewn {window} i’r ateb hwn, erbyn {date}.',
  outsideBy: 'Fel arfer, mae angen iddynt glywed gennych erbyn {date}.',
  thenOurs: 'Os nad ydych yn hapus o hyd ar ôl hynny, mae gennym un cam arall.',
  complaint,
  investigator,
  adjudicator,
  'independent-person': independentPerson,
  panel,
  information,
  'own-data': ownData,
  others,
} as const;
