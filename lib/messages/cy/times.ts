// Awaiting a translator’s check.
export const times = {
  workingDays: '{count, plural, one {# diwrnod gwaith} two {# ddiwrnod gwaith} other {# diwrnod gwaith}}',
  days: '{count, plural, one {# diwrnod} two {# ddiwrnod} other {# diwrnod}}',
  months: '{count, plural, one {un mis} two {# fis} other {# mis}}',
  hours: '{count, plural, one {# awr} other {# awr}}',
  after: {
    again: 'Os nad ydych yn hapus â’n hateb, gallwch ofyn i ni edrych arno eto.',
    againWithin: 'Os nad ydych yn hapus â’n hateb, mae gennych {window} i ofyn i ni edrych arno eto.',
    complaint: 'Os nad ydych yn hapus â’n hateb, gallwch ei droi yn gŵyn.',
    outsideThen: 'Ar ôl hynny gallwch gysylltu â’r corff hwn: {body}. Mae am ddim ac yn annibynnol arnom ni.',
    outside:
      'Os nad ydych yn hapus â’n hateb, gallwch gysylltu â’r corff hwn: {body}. Mae am ddim ac yn annibynnol arnom ni.',
    by: 'Gwnewch hynny erbyn {date}. Ar ôl hynny, mae’n bosibl na fyddant yn ymchwilio iddo.',
    ownData:
      'Os nad ydych yn hapus â’n hateb, gallwch gwyno i ni, neu gysylltu â’r corff hwn: {body}. Mae am ddim ac yn annibynnol arnom ni.',
    landlord: 'Os yw’n ymwneud ag un o’n cartrefi ni, y corff hwn yw: {body}.',
    gone: 'Rydych wedi mynd â hyn ymhellach.',
    last: 'Nid oes cam arall gyda ni.',
  },
} as const;
