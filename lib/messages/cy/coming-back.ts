// Awaiting a translator’s check.
const save = {
  title: 'Cadw eich atebion a dod yn ôl yn nes ymlaen',
  until: 'Rydym yn cadw eich atebion tan d{date}. Gallwch barhau unrhyw bryd tan hynny.',
  elsewhere:
    'Ar y ddyfais hon, agorwch yr un ffurflen eto. I barhau ar ddyfais arall, dewiswch un o’r rhain. Yna bydd eich atebion yn agor yno, ac nid yma mwyach.',
  carryOn: 'Parhau nawr',
  emailHeading: 'Trwy ddolen mewn e-bost',
  email: 'Eich cyfeiriad e-bost',
  emailHint:
    'Dim ond ar gyfer y ddolen hon rydym yn ei ddefnyddio. Nid yw’r e-bost yn dweud beth yw pwnc eich atebion.',
  emailGo: 'E-bostio dolen ataf',
  mailedTitle: 'Mae dolen ar ei ffordd',
  mailedText:
    'Mae’n gweithio unwaith. Gall gymryd ychydig funudau. Os na ddaw dim, edrychwch yn eich post sothach.',
  codeHeading: 'Trwy god rydych yn ei ysgrifennu i lawr',
  codeGo: 'Dangos cod i mi',
  codeLabel: 'Eich cod',
  codeHow: 'Ysgrifennwch ef i lawr a’i gadw i chi eich hun. I barhau, agorwch {where} a’i roi yno.',
  problem: {
    email: 'Rhowch eich cyfeiriad e-bost, fel enw@example.com.',
    'too-many-attempts':
      'Rydych wedi gofyn am lawer o ddolenni mewn amser byr. Arhoswch awr, neu defnyddiwch god.',
  },
} as const;

const saved = {
  title: 'Parhau gydag atebion a gadwoch',
  lead: 'Rhowch y cod a ysgrifennoch i lawr. Os gofynnoch am ddolen, agorwch hi o’ch e-bost.',
  code: 'Eich cod',
  hint: '16 o lythrennau a rhifau.',
  go: 'Agor fy atebion',
  help: 'Os nad oes gennych y naill na’r llall, ffoniwch ni ar {phone}. Gallwn lenwi’r ffurflen drosoch.',
  problem: {
    code: 'Nid oes gennym atebion ar gyfer y cod hwn. Gwiriwch ef. Rydym yn cadw atebion am 28 diwrnod.',
    link: 'Ni ellir defnyddio’r ddolen hon. Mae’n gweithio unwaith. Os yw eich atebion ar agor ar ddyfais arall, gofynnwch am ddolen newydd yno.',
    blocked: 'Mae gormod o gynigion wedi bod. Arhoswch 15 munud, yna rhowch gynnig arall arni.',
  },
} as const;

const openDraft = {
  title: 'Parhau gyda’ch atebion',
  text: 'Pwyswch y botwm i agor eich atebion ar y ddyfais hon. Mae’r ddolen yn gweithio unwaith, felly rydym yn aros nes i chi fod yn barod.',
  go: 'Agor fy atebion',
  other: 'Os na ofynnoch am y ddolen hon, caewch y dudalen. Nid oes dim yn digwydd.',
} as const;

const openRequests = {
  title: 'Gweld eich ceisiadau',
  text: 'Pwyswch y botwm i weld eich holl geisiadau. Mae’r ddolen yn gweithio unwaith, felly rydym yn aros nes i chi fod yn barod.',
  go: 'Gweld fy ngheisiadau',
  other: 'Os na ofynnoch am y ddolen hon, caewch y dudalen. Nid oes dim yn digwydd.',
} as const;

const requests = {
  title: 'Fy ngheisiadau',
  lead: 'Gweld popeth a anfonoch atom gyda’ch cyfeiriad e-bost, heb gyfrinair.',
  email: 'Eich cyfeiriad e-bost',
  emailHint: 'Yr un a roesoch i ni pan anfonoch eich cais.',
  go: 'E-bostio dolen ataf',
  sentTitle: 'Edrychwch yn eich e-bost',
  sentText:
    'Os oes gennym geisiadau gyda’r cyfeiriad hwn, mae dolen ar ei ffordd. Mae’n gweithio unwaith, am 30 munud. Gall gymryd ychydig funudau i’ch cyrraedd.',
  sentHelp: 'Os na ddaw dim, edrychwch yn eich post sothach, neu ffoniwch ni ar {phone}.',
  byReference: 'Os oes gennych gyfeirnod, gallwch ddefnyddio hwnnw hefyd:',
  listLead: 'Dyma’r ceisiadau sydd gennym gyda’ch cyfeiriad e-bost. Nid yw rhai byth yn cael eu dangos yma.',
  nothing: 'Nid oes dim i’w ddangos yma.',
  reference: 'Cyfeirnod',
  received: 'Daeth i law ar d{date}',
  open: 'Agor y cais hwn',
  until: 'Mae’r rhestr hon yn cau ohoni ei hun ar ôl 30 munud.',
  problem: {
    email: 'Rhowch eich cyfeiriad e-bost, fel enw@example.com.',
    link: 'Ni ellir defnyddio’r ddolen hon. Mae’n gweithio unwaith, ac am 30 munud. Gallwch ofyn am un newydd yma.',
    blocked: 'Mae gormod o gynigion wedi bod. Arhoswch awr, yna rhowch gynnig arall arni.',
  },
} as const;

const mail = {
  draft: {
    subject: 'Eich dolen: {council}',
    opening: 'Gwnaethoch ofyn i ni, {council}, am ddolen i barhau o’r lle y gwnaethoch stopio.',
    action: 'Parhau o’r lle y gwnaethoch stopio',
    once: 'Mae’r ddolen yn gweithio unwaith, tan d{date}.',
  },
  requests: {
    subject: 'Eich dolen: {council}',
    opening: 'Gwnaethoch ofyn i ni, {council}, am ddolen i weld sut mae pethau’n dod ymlaen.',
    action: 'Gweld sut mae pethau’n dod ymlaen',
    once: 'Mae’r ddolen yn gweithio unwaith, am 30 munud.',
  },
  notYou:
    'Os na ofynnoch am hyn, nid oes angen i chi wneud dim. Dim ond i’r cyfeiriad hwn y gwnaethom ei anfon.',
  footer: '{council} a anfonodd hwn atoch oherwydd i rywun roi’r cyfeiriad hwn ar ein gwefan.',
} as const;

export const comingBack = {
  later: 'Cadw a dod yn ôl yn nes ymlaen',
  save,
  saved,
  openDraft,
  requests,
  openRequests,
  mail,
} as const;
