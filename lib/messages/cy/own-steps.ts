// Awaiting a translator’s check.
export const ownSteps = {
  'next-stage': {
    heading: 'Os nad ydych yn fodlon ar ein hateb',
    lead: 'Gallwch ofyn i ni edrych arno eto. Nid oes angen i chi anfon popeth atom unwaith yn rhagor.',
    overdue:
      'Nid oes angen i chi aros am ein hateb. Gallwch ofyn i ni nawr edrych arno yn y cam nesaf, ac nid oes angen i chi anfon popeth atom unwaith eto.',
    begin: 'Gofyn i ni edrych eto',
    title: 'Gofyn i ni edrych ar ein hateb eto',
    text: 'Bydd rhywun na roddodd ein hateb i chi yn edrych arno. Mae’r hyn a anfonoch gennym, felly nid oes angen i chi ei ysgrifennu eto.',
    overdueTitle: 'Gofyn i ni edrych arno nawr',
    overdueText:
      'Bydd rhywun arall yn edrych arno, ac ar pam nad yw ein hateb gennych eto. Mae’r hyn a anfonoch gennym, felly nid oes angen i chi ei ysgrifennu eto.',
    until: 'Gallwch ofyn am hyn tan d{date}.',
    lateTitle: 'Rydych yn gofyn ar ôl yr amser i wneud hynny',
    lateText:
      'Daeth yr amser i ofyn i ben ar d{date}. Gallwch ofyn o hyd. Dywedwch pam rydych yn gofyn nawr, a byddwn yn penderfynu a allwn edrych eto.',
    label: 'Beth nad ydych yn fodlon arno?',
    hint: 'Nid oes rhaid i chi ddweud. Mae’n ein helpu i edrych ar y pethau iawn.',
    lateLabel: 'Beth nad ydych yn fodlon arno, a pham rydych yn gofyn nawr?',
    lateHint: 'Er enghraifft, roeddech yn sâl, neu daeth ein hateb yn hwyr.',
    go: 'Gofyn i ni edrych eto',
  },
  complain: {
    heading: 'Os nad ydych yn fodlon ar ein hateb',
    lead: 'Gallwch ei droi yn gŵyn. Nid oes angen i chi anfon popeth atom unwaith yn rhagor.',
    overdue:
      'Nid oes angen i chi aros rhagor. Gallwch wneud cwyn nawr, ac nid oes angen i chi anfon popeth atom unwaith eto.',
    begin: 'Ei droi yn gŵyn',
    title: 'Troi eich cais yn gŵyn',
    text: 'Byddwn yn edrych ar sut y gwnaethom drin eich cais, ac yn eich ateb fel rydym yn ateb pob cwyn. Mae’r hyn a anfonoch gennym, felly nid oes angen i chi ei ysgrifennu eto.',
    go: 'Anfon y gŵyn',
  },
  overdue: {
    heading: 'Os nad ydych am aros rhagor',
    late: 'Y diwrnod olaf ar gyfer ein hateb oedd {date}. Mae’n ddrwg gennym nad yw gennych eto.',
    complaint:
      'Gallwch hefyd droi at {body}. Fel arfer maent yn edrych ar gŵyn ar ôl i’r cyngor gael tua 12 wythnos i’w hateb. Maent am ei chael o fewn 12 mis i’r diwrnod y daethoch i wybod am y broblem gyntaf.',
    information:
      'Gallwch hefyd droi at {body}. Fel arfer maent yn edrych arno ar ôl i chi ofyn i ni ei adolygu, ac ar ôl i ni gael 40 diwrnod gwaith i wneud hynny.',
    'information-in-scotland':
      'Gallwch hefyd droi at {body}. Maent yn edrych arno ar ôl i chi ofyn i ni ei adolygu, ac ar ôl i ni ateb hynny neu gael 20 diwrnod gwaith i wneud hynny.',
    'own-data':
      'Gallwch hefyd droi at {body}. Fel arfer maent yn edrych arno ar ôl i chi gwyno i ni, ac o fewn tri mis i’n gair olaf wrthych.',
  },
  rate: {
    heading: 'Sut wnaethom ni?',
    handling: 'Sut wnaethom ni drin hyn?',
    handled: {
      'very-well': 'Yn dda iawn',
      well: 'Yn dda',
      neither: 'Ddim yn dda nac yn wael',
      badly: 'Yn wael',
      'very-badly': 'Yn wael iawn',
    },
    solved: 'A yw wedi’i ddatrys?',
    solvedHint:
      'Os nad yw, byddwn yn gofyn i bwy bynnag a edrychodd i mewn iddo ei ailagor neu ysgrifennu atoch.',
    isSolved: { yes: 'Ydy', partly: 'Yn rhannol', no: 'Nac ydy' },
    go: 'Dweud sut wnaethom ni',
    byMail: {
      about: 'Mae hyn am {reference}. Mae dau gwestiwn, ac nid oes angen mewngofnodi.',
      over: 'Nid yw’r ddolen hon yn gweithio mwyach. Gallwch ddweud wrthym o hyd ar eich tudalen olrhain.',
      notNow: 'Ni ellir gwneud hyn mwyach: rydym wedi dechrau edrych arno eto.',
      track: 'Olrhain eich cais',
    },
  },
  withdraw: {
    lead: 'Nid oes ei angen mwyach?',
    begin: 'Ei dynnu’n ôl',
    title: 'A ydych am ei dynnu’n ôl?',
    text: 'Yna byddwn yn rhoi’r gorau i’n gwaith arno, ac ni chewch ateb. Gallwch anfon un newydd atom unrhyw bryd.',
    why: 'Pam rydych yn ei dynnu’n ôl?',
    whyHint: 'Nid oes rhaid i chi ddweud.',
    go: 'Iawn, ei dynnu’n ôl',
    keep: 'Na, ei gadw i fynd',
  },
  'choose-language': {
    now: { en: 'Rydym yn ysgrifennu atoch yn Saesneg.', cy: 'Rydym yn ysgrifennu atoch yn Gymraeg.' },
    go: { en: 'Ysgrifennwch ataf yn Saesneg', cy: 'Ysgrifennwch ataf yn Gymraeg' },
  },
  done: {
    'choose-language': {
      title: 'Rydym wedi newid yr iaith',
      text: 'O hyn ymlaen bydd ein negeseuon e-bost a’n llythyrau atoch yn yr iaith honno. Mae geiriau swyddog yn aros fel y cawsant eu hysgrifennu.',
    },
    'write-to-council': {
      title: 'Mae eich llythyr gennym',
      text: 'Mae gyda phwy bynnag sy’n edrych i mewn i hyn. Mae gyda’r llythyrau isod.',
    },
    'next-stage': {
      title: 'Byddwn yn edrych arno eto',
      text: 'Mae ganddo gyfeirnod newydd, a welwch isod. Mae’r cod mynediad sydd gennych yn ei agor hefyd.',
    },
    rate: {
      title: 'Diolch am ddweud wrthym',
      text: 'Mae’n ein helpu i wella. Os nad yw wedi’i ddatrys, bydd pwy bynnag a edrychodd i mewn iddo yn cysylltu â chi.',
    },
    withdraw: {
      title: 'Rydych wedi’i dynnu’n ôl',
      text: 'Rydym wedi rhoi’r gorau i’n gwaith arno. Os yw eich cyfeiriad e-bost gennym, dywedwn hynny wrthych yno hefyd.',
    },
  },
  notDone: 'Ni chafodd hyn ei anfon',
  problem: {
    'missing-text': 'Ysgrifennwch beth hoffech chi ei ddweud wrthym.',
    'too-long': 'Mae hyn yn rhy hir. Cadwch y prif bwyntiau, neu ei anfon mewn dau lythyr.',
    'too-large':
      'Mae’r ffeiliau a ddewisoch yn fwy na 24 MB gyda’i gilydd. Dewiswch lai ohonynt, neu rai llai.',
    'wrong-input': 'Dewiswch ateb i’r ddau gwestiwn.',
    'too-many-attempts': 'Rydych wedi anfon llawer atom mewn amser byr. Arhoswch awr, neu ffoniwch ni.',
    'not-allowed': 'Agorwch ein llythyrau atoch yn gyntaf.',
    'not-now':
      'Ni ellir gwneud hyn mwyach: mae rhywbeth wedi digwydd yn y cyfamser. Gallwch ei ddarllen isod.',
    'already-done': 'Rydych wedi gwneud hyn yn barod.',
  },
} as const;
