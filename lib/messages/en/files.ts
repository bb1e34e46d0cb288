/** Why a file was not kept, one sentence and what to do; and where the virus scan of one that was kept stands. */
export const files = {
  empty: '“{name}” is empty. Choose another file.',
  tooLarge: '“{name}” is larger than 10 MB. Send it smaller, or in parts.',
  notTaken:
    '“{name}” is a kind of file we cannot take. Send {who, select, staff {PDF, Word, Excel, OpenDocument, text, JPEG, PNG or HEIC} other {photos as JPEG, PNG or HEIC, and documents as PDF, Word (.docx), OpenDocument (.odt) or plain text (.txt)}}.',
  notAsNamed:
    '“{name}” cannot be opened as the kind of file its name says, or it holds macros or too much to open safely. Save it again, or choose another file.',
  infected: '“{name}” has a virus in it, so we did not keep it. Choose another file.',
  notKept: 'We could not keep “{name}” just now. Wait a few minutes, then add it again.',
  tooMany: 'You chose more files than you can add here. Remove those you need least, or send them later.',
  tooOften: 'Many files were sent from your network in a short time. Wait an hour, then add yours again.',
  noRoom: '“{name}” does not fit: all files together can be up to 24 MB. Remove one, or send it smaller.',
  tooLargeTogether: 'The files you chose are larger than 24 MB together. Choose fewer, or smaller ones.',
  onlyFiles: 'They sent only files.',
  waiting: 'Waiting for the virus scan. Nobody can open it until then.',
  isInfected: 'It has a virus in it. Nobody can open it.',
};
