// Awaiting a translator’s check.
export const OUR_TURN = 'Ein tro ni yw hi. Nid oes angen i chi wneud dim.';
export const NOBODYS_TURN = 'Nid oes gan neb ddim ar ôl i’w wneud.';
export const AFTERWARDS = 'Cadwch ein hateb: efallai y bydd ei angen arnoch. {after}';

export const ENDED_EARLY = {
  merged: {
    name: 'Wedi’i gyfuno ag un arall',
    sentence: 'Rydym yn delio â hyn gyda rhywbeth arall y dywedwyd wrthym am yr un peth.',
  },
  withdrawn: {
    name: 'Gwnaethoch ei dynnu’n ôl',
    sentence: 'Gwnaethoch ofyn i ni roi’r gorau i weithio arno, ac rydym wedi gwneud hynny.',
  },
  lapsed: {
    name: 'Ni chlywsom gennych',
    sentence:
      'Gwnaethom ofyn i chi am rywbeth ac ni ddaeth, felly rydym wedi rhoi’r gorau iddi. Gallwch ofyn eto unrhyw bryd.',
  },
} as const;

export const ELSEWHERE = {
  'held-elsewhere': {
    name: 'Nid yw gennym, ond mae gan eraill',
    sentence:
      'Nid yw’r wybodaeth y gofynnoch amdani gennym. Rydym wedi dweud wrthych pwy sydd â hi, a sut i ofyn iddynt.',
  },
  transferred: {
    name: 'Wedi’i basio ymlaen',
    sentence:
      'Nid yw’r wybodaeth y gofynnoch amdani gennym. Fel y cytunoch, rydym wedi pasio eich cais ymlaen i’r rhai sydd â hi.',
  },
} as const;

export const ON_REVIEW = {
  'review-upheld': {
    name: 'Mae ein hateb yn aros fel yr oedd',
    sentence: 'Edrychodd rhywun arall ar eich cais eto a dod i’r un ateb.',
  },
  'review-partly': {
    name: 'Rydym wedi newid rhan o’n hateb',
    sentence:
      'Edrychodd rhywun arall ar eich cais eto. Roedd rhan o’n hateb yn anghywir, ac rydym wedi’i newid.',
  },
  'review-overturned': {
    name: 'Rydym wedi newid ein hateb',
    sentence: 'Edrychodd rhywun arall ar eich cais eto. Roedd ein hateb yn anghywir, ac rydym wedi’i newid.',
  },
} as const;

export const FOUND = {
  upheld: {
    name: 'Rydym yn cytuno â’ch cwyn',
    sentence: 'Rydym yn cytuno â’ch cwyn. Mae’n ddrwg gennym.',
  },
  'partly-upheld': {
    name: 'Rydym yn cytuno â rhan o’ch cwyn',
    sentence: 'Rydym yn cytuno â rhan o’ch cwyn. Mae’n ddrwg gennym am y rhan honno.',
  },
  'not-upheld': {
    name: 'Nid ydym yn cytuno â’ch cwyn',
    sentence: 'Gwnaethom ymchwilio i’ch cwyn a gweld ein bod wedi gwneud yr hyn y dylem fod wedi’i wneud.',
  },
  resolved: { name: 'Wedi’i unioni', sentence: 'Rydym wedi unioni’r hyn y gwnaethoch gwyno amdano.' },
} as const;

export const BY_THE_OMBUDSMAN = {
  'ombudsman-upheld': {
    name: 'Mae’r Ombwdsmon yn cytuno â chi',
    sentence: 'Ymchwiliodd yr Ombwdsmon i’ch cwyn ac mae’n cytuno â chi. Mae’n ddrwg gennym.',
  },
  'ombudsman-not-upheld': {
    name: 'Nid yw’r Ombwdsmon yn cytuno',
    sentence:
      'Ymchwiliodd yr Ombwdsmon i’ch cwyn a gweld ein bod wedi gwneud yr hyn y dylem fod wedi’i wneud.',
  },
  'ombudsman-closed': {
    name: 'Ni fydd yr Ombwdsmon yn edrych ymhellach',
    sentence: 'Gofynnodd yr Ombwdsmon i ni am eich cwyn a phenderfynu peidio ag ymchwilio iddi ymhellach.',
  },
  'ombudsman-partly': {
    name: 'Mae’r Ombwdsmon yn cytuno â rhan ohoni',
    sentence:
      'Ymchwiliodd yr Ombwdsmon i’ch cwyn ac mae’n cytuno â rhan ohoni. Mae’n ddrwg gennym am y rhan honno.',
  },
  'ombudsman-settled': {
    name: 'Wedi’i setlo gyda help yr Ombwdsmon',
    sentence: 'Helpodd yr Ombwdsmon i unioni’r hyn y gwnaethoch gwyno amdano, heb ymchwiliad llawn.',
  },
  'ombudsman-severe': {
    name: 'Gwelodd yr Ombwdsmon ein bod wedi methu’n ddifrifol',
    sentence:
      'Ymchwiliodd yr Ombwdsmon i’ch cwyn a gweld ein bod wedi’ch siomi’n ddifrifol. Mae’n ddrwg gennym.',
  },
  'ombudsman-maladministration': {
    name: 'Gwelodd yr Ombwdsmon ein bod wedi methu',
    sentence: 'Ymchwiliodd yr Ombwdsmon i’ch cwyn a gweld ein bod wedi’ch siomi. Mae’n ddrwg gennym.',
  },
  'ombudsman-service-failure': {
    name: 'Gwelodd yr Ombwdsmon nad oedd ein gwasanaeth yn ddigon da',
    sentence:
      'Ymchwiliodd yr Ombwdsmon i’ch cwyn a gweld nad oedd ein gwasanaeth yn ddigon da. Mae’n ddrwg gennym.',
  },
  'ombudsman-redress': {
    name: 'Gwelodd yr Ombwdsmon ein bod wedi’i unioni',
    sentence:
      'Gwelodd yr Ombwdsmon ein bod wedi gwneud rhywbeth o’i le, a bod yr hyn a gynigiwyd i chi yn ei unioni.',
  },
  'ombudsman-advice': {
    name: 'Rhoddodd yr Ombwdsmon gyngor',
    sentence: 'Rhoddodd yr Ombwdsmon gyngor ar eich cwyn, heb ymchwilio iddi ymhellach.',
  },
  'ombudsman-incomplete': {
    name: 'Ni allai’r Ombwdsmon edrych arni',
    sentence: 'Nid oedd gan yr Ombwdsmon yr hyn sydd ei angen i edrych ar eich cwyn.',
  },
  'ombudsman-outside': {
    name: 'Nid i’r Ombwdsmon',
    sentence: 'Mae eich cwyn am rywbeth na chaiff yr Ombwdsmon ymchwilio iddo.',
  },
  'ombudsman-premature': {
    name: 'Rhy gynnar i’r Ombwdsmon',
    sentence: 'Gwelodd yr Ombwdsmon ei bod yn rhy gynnar, a bod yn rhaid i ni edrych ar eich cwyn yn gyntaf.',
  },
  'ombudsman-mi-report': {
    name: 'Gwelodd yr Ombwdsmon ein bod wedi’ch siomi',
    sentence:
      'Adroddodd yr Ombwdsmon ein bod wedi methu, a’ch bod wedi dioddef o’r herwydd. Mae’n ddrwg gennym.',
  },
  'ombudsman-m-report': {
    name: 'Adroddodd yr Ombwdsmon ein bod wedi methu',
    sentence:
      'Adroddodd yr Ombwdsmon ein bod wedi gwneud rhywbeth o’i le, ond nid eich bod wedi dioddef o’r herwydd.',
  },
  'ombudsman-nm-report': {
    name: 'Adroddodd yr Ombwdsmon nad oeddem wedi methu',
    sentence:
      'Ymchwiliodd yr Ombwdsmon i’ch cwyn ac adrodd ein bod wedi gwneud yr hyn y dylem fod wedi’i wneud.',
  },
  'ombudsman-local-settlement': {
    name: 'Wedi’i setlo rhyngom',
    sentence: 'Gwnaethom unioni’r hyn y gwnaethoch gwyno amdano, ac nid aeth yr Ombwdsmon ymhellach.',
  },
  'ombudsman-no-maladministration': {
    name: 'Ni welodd yr Ombwdsmon fai',
    sentence: 'Ni welodd yr Ombwdsmon unrhyw beth a wnaethom o’i le.',
  },
  'ombudsman-discretion': {
    name: 'Nid aeth yr Ombwdsmon ymhellach',
    sentence: 'Penderfynodd yr Ombwdsmon nad oedd rheswm da dros fynd ymlaen.',
  },
  'ombudsman-referred-back': {
    name: 'Anfonodd yr Ombwdsmon hi yn ôl atom',
    sentence: 'Gofynnodd yr Ombwdsmon i ni edrych ar eich cwyn yn gyntaf.',
  },
} as const;

export const BY_THE_REGULATOR = {
  'regulator-upheld': {
    name: 'Mae’r rheoleiddiwr yn cytuno â chi',
    sentence: 'Edrychodd y rheoleiddiwr ar sut y gwnaethom drin eich cais ac mae’n cytuno â chi.',
  },
  'regulator-partly': {
    name: 'Mae’r rheoleiddiwr yn cytuno’n rhannol',
    sentence: 'Edrychodd y rheoleiddiwr ar sut y gwnaethom drin eich cais ac mae’n cytuno â rhan o’ch cwyn.',
  },
  'regulator-not-upheld': {
    name: 'Nid yw’r rheoleiddiwr yn cytuno',
    sentence:
      'Edrychodd y rheoleiddiwr ar sut y gwnaethom drin eich cais a gweld ein bod wedi gwneud hynny fel y mae’r gyfraith yn ei ddweud.',
  },
  'regulator-not-eligible': {
    name: 'Ni fydd y rheoleiddiwr yn edrych arno',
    sentence: 'Dywedodd y rheoleiddiwr wrthych na all edrych ar hyn, neu ddim ymhellach.',
  },
  'regulator-referred-back': {
    name: 'Anfonodd y rheoleiddiwr ef yn ôl atom',
    sentence: 'Gwelodd y rheoleiddiwr ei bod yn rhy gynnar. Mae’n rhaid i ni edrych arno yn gyntaf.',
  },
  'regulator-settled': {
    name: 'Wedi’i setlo',
    sentence: 'Caeodd y rheoleiddiwr eich cwyn heb benderfyniad, oherwydd ei bod wedi’i setlo.',
  },
} as const;
