// Awaiting a translator’s check.
export const contactLimits = {
  warned: 'Rydym yn ysgrifennu am y ffordd rydych wedi cysylltu â ni. Dyma pam:',
  next: 'Os bydd hyn yn parhau, gallwn gyfyngu ar sut y gallwch gysylltu â ni. Byddem yn ysgrifennu atoch yn gyntaf, ac yn dweud pam, sut ac am faint.',
  limited: 'O heddiw ymlaen rydym yn cyfyngu ar sut y gallwch gysylltu â ni. Dyma pam:',
  reviewed:
    'Rydym wedi edrych eto ar y cyfyngiad ar sut y gallwch gysylltu â ni. Mae’n parhau, fel y dywed y llythyr hwn. Dyma pam:',
  lifted:
    'Mae’r cyfyngiad ar sut y gallwch gysylltu â ni wedi dod i ben. Gallwch gysylltu â ni mewn unrhyw ffordd. Dyma pam:',
  what: 'Beth mae hyn yn ei olygu i chi:',
  measure: {
    'written-only':
      'Ysgrifennwch atom, drwy e-bost neu drwy’r post. Nid ydym yn cymryd galwadau am eich ceisiadau.',
    'no-reply':
      'Rydym yn darllen popeth rydych yn ei ysgrifennu am {reference}. Dim ond os dywedwch rywbeth newydd wrthym y byddwn yn ateb.',
    'one-contact': 'Cysylltwch â {name} yn unig, sy’n delio â phopeth rydych yn ei anfon atom.',
    'limited-times': 'Rydym yn cymryd eich galwadau ar {day} yn unig, rhwng {from} a {to}.',
  },
  day: {
    monday: 'ddydd Llun',
    tuesday: 'ddydd Mawrth',
    wednesday: 'ddydd Mercher',
    thursday: 'ddydd Iau',
    friday: 'ddydd Gwener',
  },
  until:
    'Mae hyn tan ddiwedd {until}. Byddwn yn edrych arno eto erbyn {reviewOn}, ac yn ysgrifennu atoch beth rydym wedi’i benderfynu.',
  stillRead:
    'Mae eich ceisiadau’n mynd yn eu blaen fel y byddent i unrhyw un. Gallwch bob amser ddod â rhywbeth newydd atom: byddwn yn ei ddarllen ac yn delio ag ef.',
  needs:
    'Os yw hyn yn anoddach i chi oherwydd anabledd neu eich iechyd, dywedwch wrthym ac fe ddown o hyd i ffordd arall.',
  review:
    'Os credwch ein bod yn anghywir, gofynnwch i ni edrych arno eto: ysgrifennwch atom, neu ffoniwch ni ar {phone}. Rhowch eich cyfeirnod, {reference}.',
  reviewInWriting:
    'Os credwch ein bod yn anghywir, gofynnwch i ni yn ysgrifenedig edrych arno eto. Rhowch eich cyfeirnod, {reference}.',
  ombudsman: 'Gallwch hefyd gwyno am hyn i {body}: ffoniwch {phone} neu ewch i {website}',
} as const;
