// Awaiting a translator’s check.
export const filesQuestion = {
  'Do you have photos or documents that help?': 'A oes gennych luniau neu ddogfennau sy’n helpu?',
  'You can add 5 files: photos as JPEG, PNG or HEIC, documents as PDF, Word (.docx), OpenDocument (.odt) or plain text (.txt). Each can be up to 10 MB, and all of them together up to 24 MB. We take out of photos where they were taken.':
    'Gallwch ychwanegu 5 ffeil: lluniau fel JPEG, PNG neu HEIC, dogfennau fel PDF, Word (.docx), OpenDocument (.odt) neu destun plaen (.txt). Gall pob un fod hyd at 10 MB, a’r cyfan gyda’i gilydd hyd at 24 MB. Rydym yn tynnu o luniau ble cawsant eu tynnu.',
  'Photos and documents': 'Lluniau a dogfennau',
  'Add a photo or a document.': 'Ychwanegwch lun neu ddogfen.',
} as const;
