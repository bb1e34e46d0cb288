// Awaiting a translator’s check.
export const follow = {
  link: 'Cael gwybod beth sy’n digwydd iddo',
  title: 'Cael gwybod beth sy’n digwydd',
  lead: 'Byddwn yn anfon e-bost atoch pan fyddwn yn dechrau, pan fydd wedi’i ddatrys, ac os byddwn yn edrych arno eto. Nid oes angen i chi ei adrodd eich hun.',
  who: 'Nid ydym yn dweud wrth neb pwy a’i hadroddodd, na phwy sy’n ei ddilyn. Gallwch roi’r gorau iddi unrhyw bryd, drwy ddolen ym mhob e-bost.',
  email: 'Eich cyfeiriad e-bost',
  go: 'Anfonwch ddolen ataf i gadarnhau',
  back: 'Yn ôl',
  sent: {
    title: 'Edrychwch yn eich e-bost',
    text: 'Rydym wedi anfon dolen atoch. Defnyddiwch hi o fewn dau ddiwrnod, a byddwn yn rhoi gwybod i chi.',
  },
  problem: {
    email: 'Rhowch eich cyfeiriad e-bost, fel enw@example.com.',
    'too-many-attempts':
      'Rydych wedi gofyn am lawer o ddolenni mewn amser byr. Arhoswch awr, yna rhowch gynnig arall arni.',
  },
  begin: {
    title: 'Ydych chi am gael gwybod beth sy’n digwydd?',
    text: 'Rhoddodd rhywun eich cyfeiriad e-bost i ddilyn adroddiad ar ein gwefan.',
    go: 'Ydw, rhowch wybod i mi',
  },
  stop: {
    title: 'Ydych chi am beidio â chlywed mwy?',
    text: 'Yna byddwn yn anghofio eich cyfeiriad e-bost ar gyfer yr adroddiad hwn.',
    go: 'Atal yr e-byst hyn',
  },
  done: {
    begin: {
      title: 'Byddwn yn rhoi gwybod i chi',
      text: 'Byddwch yn clywed gennym drwy e-bost pan fydd rhywbeth yn digwydd.',
    },
    stop: {
      title: 'Ni fyddwch yn clywed mwy amdano',
      text: 'Rydym wedi dileu eich cyfeiriad e-bost ar gyfer yr adroddiad hwn.',
    },
  },
  over: 'Nid yw’r ddolen hon yn gweithio mwyach. Efallai ei bod wedi’i defnyddio’n barod.',
  home: 'Mynd i’r dudalen gychwyn',
  mail: {
    subject: 'Newyddion am yr hyn rydych yn ei ddilyn: {kind}',
    ask: {
      subject: 'Ydych chi am gael gwybod beth sy’n digwydd? {kind}',
      opening:
        'Gofynnoch i ni roi gwybod i chi beth sy’n digwydd i adroddiad sydd gennym ers {date}: {kind}.',
      action: 'Dweud a ydych am gael hyn',
      why: 'Os na wnaethoch ofyn am hyn, nid oes angen i chi wneud dim. Dim ond i’r cyfeiriad hwn y gwnaethom ei anfon.',
    },
    news: {
      begun: 'Rydym wedi dechrau edrych ar yr hyn a adroddwyd i ni ar d{date}: {kind}.',
      ended: 'Rydym wedi delio â’r hyn a adroddwyd i ni ar d{date}: {kind}.',
      again: 'Rydym yn edrych eto ar yr hyn a adroddwyd i ni ar d{date}: {kind}.',
    },
    outcome: 'Beth ddaeth ohono: {outcome}.',
    why: 'Rydych yn cael hyn am i chi ofyn am gael gwybod beth sy’n digwydd.',
    stop: 'Atal yr e-byst hyn',
    footer: 'Anfonodd {council} hwn atoch. Nid oes neb yn darllen atebion iddo.',
  },
} as const;
