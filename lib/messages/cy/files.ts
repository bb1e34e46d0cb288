// Awaiting a translator’s check.
export const files = {
  empty: 'Mae “{name}” yn wag. Dewiswch ffeil arall.',
  tooLarge: 'Mae “{name}” yn fwy na 10 MB. Anfonwch fersiwn lai, neu mewn rhannau.',
  notTaken:
    'Mae “{name}” yn fath o ffeil na allwn ei derbyn. Anfonwch {who, select, staff {PDF, Word, Excel, OpenDocument, testun, JPEG, PNG neu HEIC} other {luniau fel JPEG neu PNG, a dogfennau fel PDF, Word (.docx), OpenDocument (.odt) neu destun plaen (.txt)}}.',
  notAsNamed:
    'Ni ellir agor “{name}” fel y math o ffeil mae ei enw yn ei ddweud, neu mae macros neu ormod ynddi i’w hagor yn ddiogel. Cadwch hi eto, neu ddewis ffeil arall.',
  infected: 'Mae firws yn “{name}”, felly ni wnaethom ei chadw. Dewiswch ffeil arall.',
  notKept: 'Ni allem gadw “{name}” ar hyn o bryd. Arhoswch ychydig funudau, yna ychwanegwch hi eto.',
  tooMany:
    'Rydych wedi dewis mwy o ffeiliau nag y gallwch eu hychwanegu yma. Dilëwch y rhai lleiaf pwysig, neu eu hanfon yn nes ymlaen.',
  tooOften:
    'Anfonwyd llawer o ffeiliau o’ch rhwydwaith mewn amser byr. Arhoswch awr, yna ychwanegwch eich rhai chi eto.',
  noRoom:
    'Nid oes lle i “{name}”: gall yr holl ffeiliau gyda’i gilydd fod hyd at 24 MB. Dilëwch un, neu anfon fersiwn lai.',
  tooLargeTogether:
    'Mae’r ffeiliau a ddewisoch yn fwy na 24 MB gyda’i gilydd. Dewiswch lai ohonynt, neu rai llai.',
  onlyFiles: 'Anfonwyd ffeiliau yn unig.',
  waiting: 'Yn aros am y sgan firysau. Ni all neb ei hagor tan hynny.',
  isInfected: 'Mae firws ynddi. Ni all neb ei hagor.',
} as const;
