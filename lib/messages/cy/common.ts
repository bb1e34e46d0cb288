// Awaiting a translator’s check.
export const common = {
  skipLink: 'Neidio i’r prif gynnwys',
  optional: '(dewisol)',
  notProvided: 'Heb ei roi',
  change: 'Newid',
  back: 'Yn ôl',
  continue: 'Parhau',
  exit: 'Gadael y dudalen hon',
  codeSpoken: 'Mewn geiriau: {spoken}',
  menu: {
    label: 'Prif ddewislen',
    languages: 'Iaith',
    services: 'Gwasanaethau',
    track: 'Olrhain cais',
    disclosure: 'Atebion a gyhoeddwyd',
    staff: 'Mewngofnodi staff',
  },
  footer: {
    label: 'Troedyn',
    accessibility: 'Hygyrchedd',
    privacy: 'Preifatrwydd',
    contact: 'Cysylltu â ni',
    emergencies: 'Argyfyngau',
    changes: 'Dywedoch chi, gwnaethom ni',
    website: 'Gwefan {council}',
    note: '{council} sy’n rhedeg y gwasanaeth hwn.',
  },
  notFound: {
    track: 'Olrhain cais gyda’ch cyfeirnod',
    services: 'Gweld pob gwasanaeth',
  },
  problem: {
    title: 'Mae yna broblem',
    titlePrefix: 'Gwall: {title}',
  },
  count: {
    page: 'Tudalen {page} o {pages}',
  },
  paging: {
    label: 'Tudalennau',
    previous: 'Tudalen flaenorol',
    next: 'Tudalen nesaf',
  },
  errors: {
    notFoundTitle: 'Ni allwn ddod o hyd i’r dudalen honno',
    notFoundText: 'Efallai fod gwall yn y cyfeiriad, neu fod y dudalen wedi symud.',
    notOpenTitle: 'Nid yw’r wefan hon ar agor eto',
    notOpenText:
      'Nid yw ei chyngor wedi’i sefydlu arni eto. Os ydych am gysylltu â’r cyngor, defnyddiwch y ffyrdd sy’n gyfarwydd i chi.',
    faultTitle: 'Aeth rhywbeth o’i le ar ein hochr ni',
    faultText:
      'Mae’n ddrwg gennym. Rydym wedi cadw eich atebion hyd yn hyn. Rhowch gynnig arall arni ymhen ychydig funudau.',
    faultCall: 'Os yw’n digwydd o hyd, ffoniwch ni ar {phone} a dweud wrthym beth roeddech chi’n ei wneud.',
    faultId: 'Rhowch y rhif hwn i ni, er mwyn i ni weld beth ddigwyddodd: {id}',
    otherSite:
      'Ni chafodd y ffurflen hon ei hanfon o’n tudalennau ni. Ewch yn ôl at y ffurflen a’i hanfon oddi yno.',
    goHome: 'Mynd i’r hafan',
    tryAgain: 'Rhoi cynnig arall arni',
  },
} as const;
