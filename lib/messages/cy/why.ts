// Awaiting a translator’s check.
export const why = {
  began: {
    received: 'Daeth i law ar d{date}.',
    acknowledged: 'Gwnaethom ddweud wrthych ar d{date} ein bod yn edrych arno.',
    'response-sent': 'Gwnaethom ateb ar d{date}.',
    ended: 'Daeth i ben ar d{date} heb ateb gennym ni.',
    resumed: 'Aeth yn ei flaen eto ar d{date}.',
    reopened: 'Gwnaethom ei ailagor ar d{date}.',
    extended: 'Gwnaethom gymryd mwy o amser ar d{date}.',
    'clarification-requested': 'Gwnaethom ofyn i chi ar d{date} beth rydych yn ei olygu.',
    'clarification-received': 'Dywedoch wrthym ar d{date} beth rydych yn ei olygu.',
    'fees-notice': 'Gwnaethom ofyn i chi ar d{date} dalu ffi.',
    'fee-received': 'Taloch y ffi ar d{date}.',
    'id-requested': 'Gwnaethom ofyn i chi ar d{date} ddangos pwy ydych chi.',
    'id-received': 'Dangosoch i ni ar d{date} pwy ydych chi.',
    'authority-requested': 'Gwnaethom ofyn i chi ar d{date} ddangos y cewch weithredu dros rywun arall.',
    'authority-received': 'Dangosoch i ni ar d{date} y cewch weithredu dros rywun arall.',
    'internal-review-received': 'Gofynnoch i ni ar d{date} adolygu ein hateb.',
    'review-received': 'Gofynnoch i ni ar d{date} adolygu ein hateb.',
    discussed: 'Siaradom â chi amdano ar d{date}.',
    'escalation-received': 'Gofynnoch i ni ar d{date} edrych arno eto.',
    'stage2-received': 'Daeth i gam 2 ar d{date}.',
    'stage2-acknowledged': 'Gwnaethom ddweud wrthych ar d{date} ein bod yn edrych arno eto.',
    'stage2-started': 'Dechreuodd cam 2 ar d{date}.',
    'adjudication-received': 'Cawsoch benderfyniad cam 2 ar d{date}.',
    'stage3-requested': 'Gofynnoch ar d{date} am gam 3.',
    'panel-met': 'Cyfarfu’r panel ar d{date}.',
    'panel-report-received': 'Cawsom adroddiad y panel ar d{date}.',
    'taken-further': 'Aethoch ag ef ymhellach ar d{date}.',
    assessed: 'Cafodd ei asesu ar d{date}.',
    'investigation-begun': 'Gwnaethom benderfynu ar d{date} ymchwilio iddo.',
    'independent-view-given': 'Rhoddodd y person annibynnol ei farn ar d{date}.',
    'enquiry-answered': 'Gwnaethom ateb ar d{date} yr hyn a ofynnwyd i ni amdano.',
    aware: 'Roedd yn hysbys ar d{date}.',
    'no-emergency': 'Gwelsom ar d{date} nad yw’n argyfwng.',
    'investigation-concluded': 'Daeth yr ymchwiliad i ben ar d{date}.',
    'summary-sent': 'Gwnaethom anfon yr hyn a welsom atoch ar d{date}.',
    'made-safe': 'Cafodd ei wneud yn ddiogel ar d{date}.',
    'safety-work-done': 'Cafodd y gwaith diogelwch ei wneud ar d{date}.',
    'works-begun': 'Dechreuodd y gwaith ar d{date}.',
    'no-works-needed': 'Gwelsom ar d{date} nad oes angen unrhyw waith.',
    'not-our-duty': 'Gwelsom ar d{date} nad yw’r gyfraith yn gofyn i ni wneud hyn.',
  },
  afresh: '{what} Felly rydym yn cyfrif o’r newydd o’r diwrnod hwnnw.',
  beganLate: 'Roedd hynny’n hwyr: dylai fod wedi digwydd erbyn {by}. Yna {date} fyddai’r diwrnod olaf.',
  deemed:
    'Nid oeddem yn gweithio ar d{from}, neu daeth y tu allan i oriau. Mae’n cyfrif fel pe bai wedi dod i law ar d{to}.',
  provisional: {
    acknowledged:
      'Dyma’r dyddiad hwyraf. Gall fod yn gynt, oherwydd rydym yn cyfrif eto o’r diwrnod y byddwn yn ysgrifennu atoch.',
    'stage2-started':
      'Dyma’r dyddiad hwyraf yr ydym yn anelu ato. Mae’r gyfraith yn cyfrif o’r dechrau y cytunwn arno gyda chi, a byddwn yn cyfrif eto ar ôl cytuno.',
    other: 'Gall y dyddiad hwn newid eto: rydym yn cyfrif eto pan fydd y peth nesaf wedi digwydd.',
  },
  limit: {
    workingDays:
      'Rydym yn cyfrif {count, plural, one {# diwrnod gwaith} two {# ddiwrnod gwaith} other {# diwrnod gwaith}} o’r diwrnod nesaf, heb benwythnosau a gwyliau banc {where}.',
    days: 'Rydym yn cyfrif {count} diwrnod o’r diwrnod nesaf, gan gynnwys penwythnosau a gwyliau banc.',
    daysInclusive:
      'Rydym yn cyfrif {count} diwrnod, gan gynnwys penwythnosau a gwyliau banc. Y diwrnod hwnnw yw’r cyntaf.',
    months:
      'Rydym yn cyfrif {count, plural, one {un mis} two {# fis} other {# mis}}, hyd at yr un dyddiad yn y mis.',
    monthsFromNextDay:
      'Rydym yn cyfrif {count, plural, one {un mis} two {# fis} other {# mis}} o’r diwrnod nesaf, hyd at yr un dyddiad yn y mis.',
    monthsInclusive:
      'Rydym yn cyfrif {count, plural, one {un mis} two {# fis} other {# mis}} gan ddechrau gyda’r diwrnod hwnnw. Felly y diwrnod olaf yw’r un cyn yr un dyddiad yn y mis.',
    hours: 'Rydym yn cyfrif {count} awr, gan gynnwys nosweithiau a phenwythnosau.',
  },
  nations: {
    'england-and-wales': 'yng Nghymru a Lloegr',
    scotland: 'yn yr Alban',
    'northern-ireland': 'yng Ngogledd Iwerddon',
    'uk-any': 'yn unrhyw ran o’r Deyrnas Unedig',
    'england-and-wales-and-boxing-day': 'yng Nghymru a Lloegr',
    all: 'yn y Deyrnas Unedig gyfan',
  },
  and: '{first} ac {second}',
  monthEnd: 'Nid oes diwrnod {day} yn y mis hwnnw, felly rydym yn cymryd ei ddiwrnod olaf, {date}.',
  paused: {
    'clarification-requested': 'Rhwng {from} a {to} roeddem yn aros am eich ateb.',
    'fees-notice': 'Rhwng {from} a {to} roeddem yn aros am y ffi.',
    'id-requested': 'Rhwng {from} a {to} roeddem yn aros i weld pwy ydych chi.',
    'authority-requested': 'Rhwng {from} a {to} roeddem yn aros i weld y cewch weithredu dros rywun arall.',
  },
  pausedDays:
    '{count, plural, =0 {Nid yw’r un diwrnod yn cael ei adael allan o’r herwydd.} one {Mae # diwrnod yn cael ei adael allan o’r herwydd.} two {Mae # ddiwrnod yn cael eu gadael allan o’r herwydd.} other {Mae # diwrnod yn cael eu gadael allan o’r herwydd.}}',
  weekends:
    '{count, plural, one {Nid yw # diwrnod penwythnos yn cyfrif.} two {Nid yw # ddiwrnod penwythnos yn cyfrif.} other {Nid yw # diwrnod penwythnos yn cyfrif.}}',
  holiday: 'Nid yw {title}, {date}, yn cyfrif: mae’n ddiwrnod o wyliau {where}.',
  extended: 'Ar d{on} gwnaethom gymryd mwy o amser: y dyddiad newydd yw {until}, yn lle {from}.',
  extendedWhy:
    'Ar d{on} gwnaethom gymryd mwy o amser: y dyddiad newydd yw {until}, yn lle {from}. Pam: {reason}.',
  capped: 'Yn ôl y rheol honno, {date} yw’r dyddiad hwyraf posibl.',
  rolledWeekend:
    'Mae’r diwrnod olaf, {from}, ar benwythnos, felly mae’n symud i’r diwrnod gwaith nesaf, {to}.',
  rolledHoliday:
    'Mae’r diwrnod olaf, {from}, yn ddiwrnod o wyliau ({title}), felly mae’n symud i’r diwrnod gwaith nesaf, {to}.',
  waiting: {
    'clarification-received':
      'Ar d{date} gwnaethom ofyn i chi beth rydych yn ei olygu. Nid yw’r dyddiau’n cyfrif nes i chi ddweud wrthym.',
    'fee-received': 'Ar d{date} gwnaethom ofyn i chi am ffi. Nid yw’r dyddiau’n cyfrif nes i chi ei thalu.',
    'id-received':
      'Ar d{date} gwnaethom ofyn i chi ddangos pwy ydych chi. Nid yw’r dyddiau’n cyfrif nes i chi wneud hynny.',
    'authority-received':
      'Ar d{date} gwnaethom ofyn i chi ddangos y cewch weithredu dros rywun arall. Nid yw’r dyddiau’n cyfrif nes i chi wneud hynny.',
  },
  instant: '{time}, {date}',
  due: 'Felly y diwrnod olaf yw {date}.',
  dueAt: 'Felly rhaid ei wneud erbyn {time} ar d{date}.',
  rule: 'Y rheol: {title}: {rule}.',
  edition: 'Wedi’i gyfrif gyda’r rhestr o wyliau banc {edition}.',
  editionAndPack: 'Wedi’i gyfrif yn ôl ein rheolau {pack}, gyda’r rhestr o wyliau banc {edition}.',
} as const;
