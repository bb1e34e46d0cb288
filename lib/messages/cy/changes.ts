// Awaiting a translator’s check.
export const changes = {
  title: 'Dywedoch chi, gwnaethom ni',
  lead: 'Yr hyn rydym wedi’i newid oherwydd beth ddywedodd pobl wrthym. Nid yw’r enwau’n cael eu dangos.',
  searchLabel: 'Chwilio’r newidiadau',
  service: 'Gwasanaeth',
  anyService: 'Pob gwasanaeth',
  search: 'Chwilio',
  found:
    '{count, plural, =0 {Dim newidiadau wedi’u canfod} one {# newid wedi’i ganfod} other {# newid wedi’u canfod}}',
  all: 'Dangos pob newid',
  emptyTitle: 'Nid oes dim wedi’i gyhoeddi eto',
  emptyText: 'Pan fyddwn yn newid rhywbeth oherwydd yr hyn a ddywedwch wrthym, bydd yn ymddangos yma.',
  tell: 'Dweud rhywbeth wrthym',
  youSaid: 'Dywedoch chi',
  weDid: 'Gwnaethom ni',
  publishedOn: 'Cyhoeddwyd ar d{date}',
} as const;
