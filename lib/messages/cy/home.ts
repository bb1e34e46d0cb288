// Awaiting a translator’s check.
export const home = {
  product: 'Ceisiadau a chwynion',
  emergencyLine:
    'Oes rhywun mewn perygl? <call>Ffoniwch 999</call>. Ar gyfer unrhyw beth brys arall, <see>gweler pwy i’w ffonio</see>.',
  hero: {
    title: 'Dywedwch wrthym. Rydym yn gwrando, ac yn ateb.',
    lead: 'Gallwch roi gwybod am broblem, gofyn am rywbeth, cwyno neu ddweud diolch. Cewch gyfeirnod, a dyddiad y gallwch ddibynnu arno.',
    start: 'Dechrau yma',
    startNote: 'Bydd ychydig o gwestiynau byr yn dod o hyd i’r ffordd iawn. Nid oes angen cyfrif arnoch.',
  },
  doors: { heading: 'Neu ewch yn syth ato' },
  track: {
    heading: 'Wedi dweud wrthym yn barod?',
    label: 'Eich cyfeirnod',
    hint: 'Naw llythyren a rhif, fel 7KM 4RT 9PG',
    go: 'Gweld sut mae’n dod ymlaen',
  },
  answers: {
    heading: 'Wedi’u hateb yn barod',
    lead: 'Beth ofynnodd pobl eraill i ni, a beth oedd ein hateb.',
    all: 'Gweld pob ateb a gyhoeddwyd',
  },
  services: {
    title: 'Gwasanaethau y gallwn helpu gyda nhw',
    lead: 'Dewiswch wasanaeth i roi gwybod am broblem, gofyn am rywbeth, cwyno neu ddweud diolch.',
    filterLabel: 'Dod o hyd i wasanaeth',
    filterHint: 'Er enghraifft biniau, rhent neu barcio',
    filter: 'Chwilio',
    all: 'Dangos pob gwasanaeth',
    found:
      '{count, plural, =0 {Nid oes gwasanaeth gyda’r geiriau hyn} one {# gwasanaeth} two {# wasanaeth} other {# gwasanaeth}}',
    noneText:
      'Rhowch gynnig ar air arall, neu ddechrau heb ddewis gwasanaeth. Byddwn yn dod o hyd i’r tîm iawn i chi.',
    start: 'Dechrau heb ddewis gwasanaeth',
    partner: '{partner} sy’n ei redeg ar ein rhan',
    link: 'Gweld pob gwasanaeth ({count})',
  },
} as const;
