// Awaiting a translator’s check.
const receipt = {
  documentTitle: 'Derbynneb {reference}',
  lead: 'Dyma gopi o’r hyn a anfonoch atom ni, {council}. Cadwch ef nes i ni eich ateb.',
  reference: 'Eich cyfeirnod',
  referenceWhy: 'Rhowch ef pan fyddwch yn cysylltu â ni. Nid yw’n dangos i neb pwy ydych chi.',
  spoken: 'Dywedwch: {spoken}',
  code: 'Eich cod mynediad',
  codeOnce:
    'Mae’n agor eich gohebiaeth unwaith. Yna dangosir cod eich hun i chi, nad oes neb arall wedi’i weld: ysgrifennwch ef i lawr.',
  codeWhy: 'Mae’n agor eich gohebiaeth. Cadwch ef yn ddiogel: ni allwn ei ddangos i chi eto.',
  receivedOn: 'Daeth i law',
  service: 'Gwasanaeth',
  next: 'Beth sy’n digwydd nesaf',
  acknowledgeBy: 'Byddwn yn dweud wrthych fod rhywun yn edrych i mewn iddo',
  answerBy: 'Byddwn yn eich ateb',
  byDate: 'erbyn {date}',
  track: 'Gweld sut mae’n dod ymlaen unrhyw bryd:',
  answers: 'Beth ddywedoch chi wrthym',
  files: 'Ffeiliau a anfonoch',
  notProvided: 'Heb ei roi',
} as const;

const acknowledgement = {
  documentTitle: 'Cydnabyddiaeth {reference}',
  lead: 'Gwnaethom ysgrifennu’r hyn a ddywedoch wrthym. Dyma eich cyfeirnod, a beth sy’n digwydd nesaf.',
  wrong: 'Os gwnaethom ysgrifennu rhywbeth nad yw’n iawn, ffoniwch ni ar {phone} a rhoi eich cyfeirnod.',
  reach: 'Sut i gysylltu â ni',
  phone: 'Ffôn: {phone} ({hours})',
} as const;

const letter = {
  documentTitle: 'Llythyr {reference}',
  dear: 'Annwyl {name}',
  dearNoName: 'Annwyl breswylydd',
  date: 'Dyddiad',
  ourReference: 'Ein cyfeirnod',
  reachedUs: 'Testun eich neges: {subject}. Daeth i law ar d{date}.',
  outcome: 'Ein penderfyniad',
  files: '{count, plural, one {Gyda’r llythyr hwn: # ffeil} other {Gyda’r llythyr hwn: # ffeil}}',
  close: 'Yn gywir',
  telephone: 'Ffôn',
  website: 'Gwefan',
} as const;

export const documents = {
  receipt,
  acknowledgement,
  letter,
  notPrinted: {
    busy: 'Rydym yn gwneud llawer o ddogfennau ar hyn o bryd. Ewch yn ôl, a gofyn am eich un chi eto ymhen munud.',
    tooLong: 'Mae hyn yn rhy hir i’w argraffu. Ewch yn ôl, a’i ddarllen ar y dudalen.',
  },
  page: 'Tudalen {page} o {pages}',
  footerReference: 'Cyfeirnod {reference}',
  lostCharacters:
    'Ni ellir argraffu rhai nodau yma. Maent yn ymddangos fel {mark}. Gofynnwch i ni os oes eu hangen arnoch: ffoniwch {phone}.',
} as const;
