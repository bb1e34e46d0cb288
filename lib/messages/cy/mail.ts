// Awaiting a translator’s check.
import { colleague, reminder } from '#lib/messages/cy/staff-mail';

const received = {
  receivedOn: 'Daeth i law ar d{date}.',
  acknowledgeBy: 'Erbyn {date} byddwn yn dweud wrthych fod rhywun yn edrych i mewn iddo.',
} as const;

const answer = {
  about: 'Testun eich neges: {subject}',
  outcomeHeading: 'Ein penderfyniad',
  textHeading: 'Ein hateb yn llawn',
  filesHeading: '{count, plural, one {Ffeil gyda’r ateb hwn} other {Ffeiliau gyda’r ateb hwn}}',
  filesHow:
    'Gallwch {count, plural, one {ei hagor} other {eu hagor}} ar eich tudalen olrhain gyda’ch cod mynediad.',
  rateHeading: 'Sut wnaethom ni?',
  rate: 'Mae dau gwestiwn yn dweud wrthym. Nid oes angen mewngofnodi.',
} as const;

const forResident = {
  answerSubject: 'Ein hateb i’r hyn a ofynnwyd drosoch: {reference}',
  answer: '{member} a ofynnodd i ni ynghylch {service} drosoch, ar d{date}. Dyma ein hateb.',
  ended:
    '{member} a ofynnodd i ni ynghylch rhywbeth drosoch. Daeth i law ar d{date}. Rydym wedi dod â’n gwaith arno i ben.',
  aMember: 'Cynghorydd neu Aelod Seneddol',
  about: 'Y testun: {subject}',
  track: 'I ddarllen ein llythyrau yno, gofynnwch ar y dudalen honno am ddolen i’r cyfeiriad e-bost hwn.',
  filesHow: 'Gallwch {count, plural, one {ei hagor} other {eu hagor}} yno.',
  footer: '{council} a anfonodd hwn atoch oherwydd bod rhywun wedi gofyn rhywbeth i ni drosoch.',
} as const;

const memberCopy = {
  subject: 'Mae’r preswylydd wedi cael ein hateb: {reference}',
  answer:
    'Gofynnoch i ni ynghylch {service} dros breswylydd. Rydym wedi rhoi ein hateb i’r preswylydd, a dyma eich copi.',
  note: 'Gofynnoch i ni ynghylch {service} dros breswylydd. Rydym wedi rhoi ein hateb i’r preswylydd.',
  noteHeading: 'I chi',
} as const;

/** What an officer may send, or write anew, beside what every acknowledgement says. */
const acknowledged = {
  proposed: 'Rwy’n delio â hyn. Os ydych am ychwanegu unrhyw beth, dywedwch wrthym a dyfynnwch {reference}.',
} as const;

const asked = {
  subject: 'Mae angen rhywbeth arnom gennych: {reference}',
  clarification: 'Mae angen i ni wybod mwy cyn y gallwn fynd ymlaen. Dyma ein cwestiwn:',
  fee: 'Cyn i ni fynd ymlaen, mae ffi i’w thalu. Dyma faint, ar gyfer beth a sut i’w thalu:',
  identity: 'Cyn i ni fynd ymlaen, mae angen i ni fod yn siŵr pwy ydych chi. Dyma beth sydd ei angen:',
  authority:
    'Cyn i ni fynd ymlaen, mae angen i ni weld y cewch weithredu dros rywun arall. Dyma beth sydd ei angen:',
  waits: 'Nid yw ein hamser i ateb yn rhedeg nes i ni glywed gennych. Atebwch cyn gynted ag y gallwch.',
  ends: 'Os na fyddwn wedi clywed dim erbyn {date}, efallai y byddwn yn dod â’n gwaith ar hyn i ben.',
  runs: 'Mae ein hamser i ateb yn dal i redeg. Po gyntaf y byddwch yn ateb, gorau oll y gall ein hateb fod.',
} as const;

const extended = {
  subject: 'Mae angen mwy o amser arnom: {reference}',
  opening:
    'Gwnaethom ddweud y byddech yn cael ein hateb erbyn {from}. Mae angen mwy o amser arnom: byddwch yn ei gael erbyn {until}.',
  late: 'Dylech fod wedi cael ein hateb erbyn {from}. Mae’n ddrwg gennym. Rydym nawr yn disgwyl ateb erbyn {until}, cyn gynted ag y gallwn.',
  backSubject: 'Dyddiad ein hateb: {reference}',
  back: 'Gwnaethom ddweud wrthych fod angen mwy o amser arnom i ateb, erbyn {from}. Rydym wedi tynnu hynny’n ôl: y diwrnod olaf ar gyfer ein hateb yw {until} eto.',
  weighed:
    'Gall rhan o’r hyn y gofynnoch amdano ddod o dan hyn: {citation}. Rydym yn pwyso a mesur a yw’n well i’r cyhoedd ei roi ai peidio.',
  unhappy:
    'Os nad ydych yn hapus â’r dyddiad newydd, dywedwch wrthym. Gallwch hefyd droi at {body}: ffoniwch {phone} neu ewch i {website}',
} as const;

const promise = {
  subject: {
    given: 'Ein haddewid i chi: {reference}',
    changed: 'Dyddiad newydd ar gyfer ein haddewid: {reference}',
    kept: 'Rydym wedi gwneud yr hyn y gwnaethom ei addo: {reference}',
    'given-up': 'Ni allwn wneud yr hyn y gwnaethom ei addo: {reference}',
  },
  opening: {
    given: 'Rydym yn addo gwneud rhywbeth i chi erbyn {date}.',
    changed: 'Gwnaethom addo gwneud rhywbeth i chi erbyn {from}. Y dyddiad newydd yw {date}.',
    kept: 'Rydym wedi gwneud rhywbeth y gwnaethom ei addo i chi.',
    'given-up': 'Ni allwn wneud rhywbeth y gwnaethom ei addo i chi. Mae’n ddrwg gennym.',
  },
  saidHeading: {
    changed: 'Pam mae’r dyddiad wedi symud',
    kept: 'Beth wnaethom ni',
    'given-up': 'Pam na allwn, a beth fyddwn ni’n ei wneud yn lle hynny',
  },
} as const;

const lapse = {
  subject: 'Dywedwch wrthym erbyn {date}: {reference}',
  opening:
    'Gwnaethom ofyn rhywbeth i chi ac nid ydym wedi clywed gennych. Os na chlywn gennych erbyn {date}, byddwn yn dod â’n gwaith ar hyn i ben.',
  ended:
    'Gwnaethom ofyn rhywbeth i chi y mae angen i ni ei wybod, a dweud y byddem yn dod â’n gwaith i ben pe na bai dim yn dod. Nid oes dim wedi dod. Gallwch ofyn i ni eto unrhyw bryd.',
} as const;

const ended = {
  subject: 'Rydym wedi dod â’n gwaith i ben: {reference}',
  opening:
    'Mae hyn am yr hyn a anfonoch atom, a ddaeth i law ar d{date}. Rydym wedi dod â’n gwaith arno i ben.',
} as const;

const decision = {
  subject: 'Yr hyn a benderfynwyd: {reference}',
  opening: 'Mae penderfyniad ar yr hyn a aethoch ag ef ymhellach. Pwy sydd wedi penderfynu: {body}.',
} as const;

const letter = {
  subject: 'Llythyr ynghylch {reference}',
  opening: 'Rydym yn ysgrifennu atoch am eich cais.',
  filesHeading: '{count, plural, one {Ffeil gyda’r llythyr hwn} other {Ffeiliau gyda’r llythyr hwn}}',
} as const;

const reopened = {
  subject: 'Rydym yn edrych arno eto: {reference}',
  opening: 'Rydym yn edrych eto ar yr hyn a anfonoch atom.',
  answerBy: 'Erbyn {date} byddwch yn cael ein hateb.',
} as const;

const nextStage = {
  subject: 'Rydym yn edrych arno eto, fel {reference}',
  opening:
    'Gofynasoch i ni edrych eto ar {before}. Bydd rhywun arall yn gwneud hynny. Mae ganddo gyfeirnod newydd; mae’r cod mynediad sydd gennych yn ei agor.',
} as const;

const goneOutside = {
  subject: 'Mae hyn wedi mynd ymhellach, fel {reference}',
  opening:
    'Mae {before} nawr gyda’r corff hwn, sy’n penderfynu: {body}. Byddwn yn anfon atynt yr hyn sydd ei angen arnynt gennym. Mae gan ein rhan ni ynddo gyfeirnod newydd; mae’r cod mynediad sydd gennych yn ei agor.',
} as const;

const complaint = {
  subject: 'Mae eich cwyn gennym, fel {reference}',
  opening:
    'Nid oeddech yn hapus â’r ffordd y gwnaethom ddelio â {before}, felly mae bellach yn gŵyn. Mae ganddi gyfeirnod newydd; mae’r cod mynediad sydd gennych yn ei hagor.',
} as const;

const newCode = {
  subject: 'Cod mynediad newydd ar gyfer {reference}',
  opening:
    'Rydych wedi ateb ein cwestiynau, ac rydym wedi rhoi cod mynediad newydd i chi. Nid yw’r cod oedd gennych o’r blaen yn agor dim mwyach.',
} as const;

const contactChanged = {
  subject: 'Sut rydym yn cysylltu â chi ynghylch {reference}',
  opening: 'Mae’r ffordd yr ydym yn cysylltu â chi ynghylch {reference} wedi newid, fel y gofynnoch.',
  by: {
    email: 'Byddwn yn anfon ein hateb drwy e-bost.',
    phone: 'Byddwn yn eich ffonio gyda’n hateb.',
    post: 'Byddwn yn anfon ein hateb drwy’r post.',
  },
  texts: 'Byddwn yn anfon neges destun atoch pan fydd newyddion.',
} as const;

const contactMoved = {
  subject: 'Dim rhagor o e-byst am {reference}',
  opening: 'Gofynnwyd i ni beidio ag anfon rhagor o e-byst am {reference} i’r cyfeiriad hwn.',
} as const;

const split = {
  subject: 'Rydym yn delio â rhan ohono fel {reference}',
  opening:
    'Dywedoch wrthym am fwy nag un peth yn {whole}. Nawr rydym yn delio ag un ohonynt ar wahân. Mae ganddo ei gyfeirnod ei hun; mae’r cod mynediad sydd gennych yn ei agor.',
} as const;

const merged = {
  subject: 'Rydym yn delio ag ef gydag un arall: {reference}',
  opening:
    'Dywedoch wrthym am yr un peth fwy nag unwaith. Nawr rydym yn delio â’r cyfan o dan un cyfeirnod, {into}. Yno y cewch ein hateb.',
  againSubject: 'Rydym yn edrych ar ein hateb eto: {reference}',
  againOpening:
    'Rydym wedi dod o hyd i’r ateb dan sylw. Rydym yn edrych arno eto o dan gyfeirnod ar wahân, {into}. Yno gallwch weld erbyn pryd y byddwn yn ateb.',
  openingOthers:
    'Mae rhywun arall wedi dweud wrthym am yr un peth. Nawr rydym yn edrych arno unwaith, o dan {into}. Yno gallwch weld sut mae pethau.',
  code: 'Mae’r cod mynediad sydd gennych ar gyfer y cyfeirnod hwn yn agor ein llythyrau o dan {into} hefyd: agorwch hwn yn gyntaf, yna dilynwch y ddolen.',
} as const;

const trackingLink = {
  subject: 'Eich dolen i {reference}',
  opening: 'Gofynnoch am ddolen i ddarllen beth rydym wedi’i ysgrifennu at ein gilydd ynghylch {reference}.',
  action: 'Agor eich gohebiaeth',
  once: 'Mae’r ddolen yn gweithio unwaith. Os yw wedi stopio gweithio, gofynnwch am un newydd ar y dudalen olrhain.',
  notYou:
    'Os na wnaethoch ofyn am y ddolen hon, nid oes angen i chi wneud dim. Dim ond i’r cyfeiriad hwn y gwnaethom ei hanfon.',
} as const;

const discreet = {
  subject: '{council}: neges am {reference}',
  preview: 'Mae hyn am rywbeth a ofynnoch i ni.',
} as const;

export const mail = {
  discreet,
  received,
  acknowledged,
  asked,
  extended,
  promise,
  answer,
  forResident,
  memberCopy,
  lapse,
  ended,
  decision,
  letter,
  reopened,
  nextStage,
  goneOutside,
  complaint,
  newCode,
  contactChanged,
  contactMoved,
  notAsked: 'Os na ofynnoch am hyn, ffoniwch ni ar unwaith ar {phone}.',
  split,
  merged,
  trackingLink,
  reminder,
  colleague,
  greeting: 'Annwyl {name},',
  greetingNoName: 'Helô,',
  reference: 'Eich cyfeirnod',
  nextHeading: 'Beth sy’n digwydd nesaf',
  trackHeading: 'Gweld sut mae’n dod ymlaen',
  track: 'Ei olrhain gyda’ch cyfeirnod, unrhyw bryd:',
  trackCode:
    'I ddarllen ein hateb yno mae angen hefyd y cod mynediad a roesom i chi. Nid ydym byth yn ei roi mewn e-bost.',
  replyHeading: 'Os ydych am ddweud mwy wrthym',
  replyPhone: 'Ffoniwch ni ar {phone} ({hours}) a rhoi eich cyfeirnod.',
  replyPost: 'Neu ysgrifennwch atom a rhoi eich cyfeirnod ar ben eich llythyr:',
  replies:
    'Atebwch yr e-bost hwn. Bydd yr hyn rydych yn ei ysgrifennu, a’r ffeiliau a anfonwch gydag ef, yn mynd at y bobl sy’n delio â’ch cais.',
  noReplies: 'Ni allwn ddarllen atebion i’r e-bost hwn.',
  footer:
    '{council} a anfonodd hwn atoch oherwydd eich bod wedi defnyddio ein gwasanaeth ar-lein neu wedi ein ffonio.',
  footerStaff: 'Gwaith achos {council}',
} as const;
