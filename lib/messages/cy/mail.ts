// Awaiting a translator’s check.
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

const asked = {
  subject: 'Mae angen rhywbeth arnom gennych: {reference}',
  clarification: 'Mae angen i ni wybod mwy cyn y gallwn fynd ymlaen. Dyma ein cwestiwn:',
  fee: 'Cyn i ni fynd ymlaen, mae ffi i’w thalu. Dyma faint, ar gyfer beth a sut i’w thalu:',
  identity: 'Cyn i ni fynd ymlaen, mae angen i ni fod yn siŵr pwy ydych chi. Dyma beth sydd ei angen:',
  authority:
    'Cyn i ni fynd ymlaen, mae angen i ni weld y cewch weithredu dros rywun arall. Dyma beth sydd ei angen:',
  waits: 'Nid yw ein hamser i ateb yn rhedeg nes i ni glywed gennych. Atebwch cyn gynted ag y gallwch.',
  runs: 'Mae ein hamser i ateb yn dal i redeg. Po gyntaf y byddwch yn ateb, gorau oll y gall ein hateb fod.',
} as const;

const extended = {
  subject: 'Mae angen mwy o amser arnom: {reference}',
  opening:
    'Gwnaethom ddweud y byddech yn cael ein hateb erbyn {from}. Mae angen mwy o amser arnom: byddwch yn ei gael erbyn {until}.',
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

const letter = {
  subject: 'Llythyr ynghylch {reference}',
  opening: 'Rydym yn ysgrifennu atoch am eich cais.',
} as const;

const reopened = {
  subject: 'Rydym yn edrych arno eto: {reference}',
  opening: 'Rydym yn edrych eto ar yr hyn a anfonoch atom.',
  answerBy: 'Erbyn {date} byddwch yn cael ein hateb.',
} as const;

const nextStage = {
  subject: 'Rydym yn edrych arno eto, fel {reference}',
  opening:
    'Nid oeddech yn hapus â’n hateb i {before}. Bydd rhywun arall yn edrych arno eto. Mae ganddo gyfeirnod newydd; mae’r cod mynediad sydd gennych yn ei agor.',
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

const reminder = {
  subject: {
    'due-soon': 'Dyddiad yn agos: {reference}',
    'due-today': 'Yn ddyledus heddiw: {reference}',
    'due-in-hours': 'Yn ddyledus o fewn oriau: {reference}',
    overdue: 'Yn hwyr: {reference}',
    'long-overdue': 'Yn hwyr o hyd: {reference}',
    silent: 'Nid yw’r preswylydd wedi clywed dim: {reference}',
    'waiting-lapsed': 'Dim ateb gan y preswylydd: {reference}',
  },
  greeting: 'Helô {name},',
  opening: {
    'due-soon': 'Mae “{clock}” ar gyfer {reference} i’w wneud erbyn {date}.',
    'due-today': 'Mae “{clock}” ar gyfer {reference} i’w wneud heddiw, {date}.',
    'due-in-hours': 'Rhaid gwneud “{clock}” ar gyfer {reference} erbyn {date}.',
    overdue: 'Roedd “{clock}” ar gyfer {reference} i’w wneud erbyn {date}.',
    'long-overdue':
      'Roedd “{clock}” ar gyfer {reference} i’w wneud erbyn {date} ac nid yw wedi’i wneud o hyd.',
    silent:
      'Nid yw preswylydd {reference} wedi clywed dim gennym ers {date}. Dywedwch sut mae’n dod ymlaen, hyd yn oed os nad oes dim yn hwyr.',
    'waiting-lapsed':
      'Daeth amser preswylydd {reference} i ateb ein cwestiwn i ben ar d{date}. Ni allem rybuddio drwy e-bost, felly nid yw’n dod i ben ar ei ben ei hun: chi sy’n penderfynu.',
  },
  service: 'Gwasanaeth: {service}',
  receivedOn: 'Daeth i law: {date}',
  action: 'Agor yr achos',
  promise: 'Ein haddewid i’r preswylydd',
  lesson: 'Beth rydym wedi’i ddysgu ac y byddwn yn ei newid',
  contribution: 'Beth ofynnwyd i wasanaeth arall amdano',
  why: 'Rydych yn cael hwn oherwydd bod yr achos neu’r addewid gennych, neu eich bod yn ateb dros y gwasanaeth.',
} as const;

const colleague = {
  subject: {
    asked: 'Helpwch gyda {reference}',
    'due-soon': 'Dyddiad yn agos: yr hyn a ofynnwyd i chi ar gyfer {reference}',
    overdue: 'Yn hwyr: yr hyn a ofynnwyd i chi ar gyfer {reference}',
    given: 'Wedi’i roi: yr hyn y gofynnoch amdano ar gyfer {reference}',
    'not-needed': 'Dim angen mwyach ar gyfer {reference}',
    promise: 'Chi sydd i gadw addewid: {reference}',
    'taken-in': 'Mae achos arall nawr yn rhan o {reference}',
    letter: 'Mae’r preswylydd wedi ysgrifennu: {reference}',
    withdrawn: 'Wedi’i dynnu’n ôl gan y preswylydd: {reference}',
    'not-solved': 'Heb ei ddatrys, medd y preswylydd: {reference}',
    'approval-asked': 'Cymeradwywch yr ateb i {reference}',
    'draft-approved': 'Wedi’i gymeradwyo: eich ateb i {reference}',
    'draft-returned': 'Wedi’i ddychwelyd: eich ateb i {reference}',
  },
  opening: {
    asked: 'Gofynnir i chi am rywbeth sydd ei angen ar gydweithiwr i ateb {reference}.',
    'due-soon': 'Mae angen eich help yn fuan ar gydweithiwr i ateb {reference}.',
    overdue: 'Mae cydweithiwr yn dal i aros am eich help i ateb {reference}.',
    given: 'Mae’r hyn a ofynnwyd amdano ar gyfer {reference} wedi’i roi.',
    'not-needed':
      'Nid oes angen yr hyn a ofynnwyd i chi ar gyfer {reference} mwyach. Nid oes dim ar ôl i’w wneud.',
    promise: 'Chi sydd i ofalu am addewid i breswylydd {reference}.',
    'taken-in':
      'Mae cydweithiwr wedi uno achos arall â {reference}. Atebwch y ddau: ei ddyddiadau yw’r rhai cynharaf o’r ddau.',
    letter: 'Mae’r preswylydd wedi ysgrifennu ynghylch {reference}. Darllenwch y neges a’i hateb.',
    withdrawn: 'Mae’r preswylydd wedi tynnu {reference} yn ôl. Rhowch y gorau i’r gwaith arno.',
    'not-solved':
      'Dywed y preswylydd nad yw {reference} wedi’i ddatrys. Ailagorwch ef, neu ysgrifennwch ato pam na wnewch.',
    'approval-asked':
      'Mae cydweithiwr wedi drafftio’r ateb i {reference}. Bydd yn mynd pan fydd rhywun wedi’i gymeradwyo.',
    'draft-approved': 'Mae eich drafft o’r ateb i {reference} wedi’i gymeradwyo. Gellir ei anfon nawr.',
    'draft-returned':
      'Mae eich drafft o’r ateb i {reference} wedi’i ddychwelyd atoch. Mae’r achos yn dweud pam.',
  },
  dueOn: 'Mae ei angen erbyn: {date}',
} as const;

const discreet = {
  subject: '{council}: neges am {reference}',
  preview: 'Mae hyn am rywbeth a ofynnoch i ni.',
} as const;

export const mail = {
  discreet,
  received,
  asked,
  extended,
  promise,
  answer,
  forResident,
  memberCopy,
  lapse,
  ended,
  letter,
  reopened,
  nextStage,
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
