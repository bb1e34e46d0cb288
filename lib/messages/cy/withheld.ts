// Awaiting a translator’s check.
export const withheld = {
  heading: 'Beth nad ydym wedi’i roi i chi, a pham',
  under: 'Rydym yn dibynnu ar hyn: {citation}.',
  neither:
    'Mae’r gyfraith yn gadael i ni beidio â chadarnhau na gwadu bod hyn gennym. Nid yw hynny’n dweud wrthych a yw gennym ai peidio.',
  untold:
    'Ni allwn ddweud wrthych pam, oherwydd byddai hynny ynddo’i hun yn dweud yr hyn y mae’r gyfraith yn ei warchod.',
  disclosing: 'Rhesymau er budd y cyhoedd dros ei roi i chi',
  withholding: 'Rhesymau er budd y cyhoedd dros beidio â’i roi i chi',
  balance: 'Pam mae’r rhesymau dros beidio â’i roi yn gryfach',
  emissions: 'Rydym wedi trin hyn fel gwybodaeth am allyriadau i’r amgylchedd.',
  together: 'Y ceisiadau a gyfrifwyd gennym gyda’i gilydd',
  togetherWhy:
    'Mae’r gyfraith yn gadael i ni adio cost ceisiadau tebyg sy’n ein cyrraedd o fewn 60 diwrnod gwaith yn olynol. Gyda’r cais hwn, cyfrifwyd:',
  togetherOwn: 'eich cais {reference} (cyrhaeddodd ni: {date})',
  togetherOthers:
    '{count, plural, one {un cais gan rywun arall sy’n gofyn gyda chi} other {# cais gan eraill sy’n gofyn gyda chi}}',
  estimate: 'Beth fyddai’r gost',
  estimateWhy:
    'Rydym yn amcangyfrif y byddai’n cymryd {hours, plural, one {# awr} other {# awr}}. Ar {hourly} yr awr, mae hynny’n {cost}. Mae’r gyfraith yn gadael i ni wrthod cais a fyddai’n costio mwy na {limit}.',
  estimateOf: {
    held: 'I ganfod a yw gennym: {hours, plural, one {# awr} other {# awr}}.',
    locate: 'I ddod o hyd iddo: {hours, plural, one {# awr} other {# awr}}.',
    retrieve: 'I’w nôl: {hours, plural, one {# awr} other {# awr}}.',
    extract: 'I dynnu allan yr hyn y gofynnoch amdano: {hours, plural, one {# awr} other {# awr}}.',
    provide: 'I’w roi i chi: {hours, plural, one {# awr} other {# awr}}.',
  },
  narrowing: 'Sut y gallech ofyn am lai',
  advice: 'Beth allwch chi ei wneud nawr',
} as const;
