import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { acceptFile } from '#lib/files/accept-file';
import { RESIDENT_KINDS, STAFF_KINDS } from '#lib/files/kinds';
import { givenZip } from '#lib/testing/given-files';

const text = (words: string) => new TextEncoder().encode(words);
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const accept = (name: string, content: Uint8Array) => acceptFile({ name, content }, RESIDENT_KINDS);

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const contents = (type: string) => `<Types><Override ContentType="${type}.main+xml"/></Types>`;
const DOCX = { '[Content_Types].xml': contents(WORD), 'word/document.xml': '<w:document/>' };
const ODT = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office:document/>' };
const PDF = text('%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n');
const GIF = joined(text('GIF89a'), Buffer.from([1, 0, 1, 0, 0, 0, 0]), text('/*'), text('*/=1;alert(1)'));

const blank = sharp({ create: { width: 4, height: 2, channels: 3, background: 'red' } });
const taken = { IFD0: { Make: 'A telephone' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
const jpeg = await blank.clone().jpeg().withMetadata({ exif: taken, orientation: 6 }).toBuffer();
const png = await blank.clone().png().toBuffer();
const heic = joined(Buffer.from([0, 0, 0, 24]), text('ftypheic\0\0\0\0mif1heic'), new Uint8Array(64));

describe('a file of a kind we take', () => {
  it.each([
    ['letter.pdf', PDF, 'application/pdf'],
    ['letter.docx', givenZip(DOCX), WORD],
    ['letter.odt', givenZip(ODT), 'application/vnd.oasis.opendocument.text'],
    ['notes.txt', text('Siân, tŷ ŵyth\r\n\t“quoted”'), 'text/plain'],
    ['old notes.TXT', Buffer.from('Caf\u00e9', 'latin1'), 'text/plain'],
  ])('is kept as it is: %s', async (name, content, mediaType) => {
    expect(await accept(name, content)).toMatchObject({ ok: true, value: { name, mediaType, content } });
  });

  it.each([
    ['photo.jpg', jpeg, 'image/jpeg'],
    ['photo.JPEG', jpeg, 'image/jpeg'],
    ['photo.png', png, 'image/png'],
  ])('is drawn afresh when it is a picture: %s', async (name, content, mediaType) => {
    const accepted = await accept(name, content);
    expect(accepted).toMatchObject({ ok: true, value: { name, mediaType } });
  });

  it('keeps no word of where and by what a photo was taken, and stands upright', async () => {
    expect((await sharp(jpeg).metadata()).exif).toBeDefined();
    const accepted = await accept('photo.jpg', jpeg);
    if (!accepted.ok) throw new Error(accepted.fault);
    const { exif, width, height } = await sharp(accepted.value.content).metadata();
    expect({ exif, width, height }).toEqual({ exif: undefined, width: 2, height: 4 });
  });

  it('loses what a picture carried behind its end', async () => {
    const accepted = await accept('photo.jpg', joined(jpeg, givenZip(DOCX)));
    if (!accepted.ok) throw new Error(accepted.fault);
    expect(Buffer.from(accepted.value.content).includes('document.xml')).toBe(false);
  });
});

describe('a file we do not take', () => {
  const svg = text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  it.each([
    ['empty', 'photo.jpg', new Uint8Array()],
    ['tooLarge', 'notes.txt', new Uint8Array(10 * 1024 * 1024 + 1).fill(97)],
    ['notTaken', 'page.html', text('<html>')],
    ['notTaken', 'picture.svg', svg],
    ['notTaken', 'run.exe', text('MZ')],
    ['notTaken', 'no ending', text('words')],
    ['notTaken', 'figures.xlsx', text('PK')],
    ['notTaken', '__proto__', text('words')],
    ['heic', 'photo.heic', heic],
    ['heic', 'photo.jpg', heic],
    ['notAsNamed', 'photo.jpg', png],
    ['notAsNamed', 'photo.png', svg],
    ['notAsNamed', 'notes.txt', svg],
    ['notAsNamed', 'notes.txt', text('  <!DOCTYPE html><script>')],
    ['notAsNamed', 'notes.txt', PDF],
    ['notAsNamed', 'notes.txt', text('a\0b')],
    ['notAsNamed', 'photo.png', GIF],
    ['notAsNamed', 'notes.txt', GIF],
    ['notAsNamed', 'letter.pdf', text('no pdf %%EOF')],
    ['notAsNamed', 'letter.pdf', joined(text(' '), PDF)],
    ['notAsNamed', 'letter.pdf', text('%PDF-1.7 cut off')],
    ['notAsNamed', 'letter.pdf', joined(PDF, givenZip(DOCX))],
    ['notAsNamed', 'letter.pdf', joined(PDF, givenZip(DOCX, '%%EOF'))],
    ['notAsNamed', 'photo.jpg', jpeg.subarray(0, 40)],
    ['notAsNamed', 'letter.docx', text('no archive')],
    ['notAsNamed', 'letter.docx', givenZip(ODT)],
    ['notAsNamed', 'letter.odt', givenZip(DOCX)],
    ['notAsNamed', 'letter.odt', givenZip({ mimetype: ODT.mimetype })],
    ['notAsNamed', 'letter.docx', givenZip({ 'word/document.xml': '' })],
    ['notAsNamed', 'letter.docx', joined(PDF, givenZip(DOCX))],
    ['notAsNamed', 'letter.docx', givenZip(DOCX).subarray(0, -3)],
    ['notAsNamed', 'letter.docx', joined(givenZip(DOCX), text('more'))],
    ['notAsNamed', 'letter.docx', givenZip({ ...DOCX, 'word/vbaProject.bin': 'Sub AutoOpen()' })],
    ['notAsNamed', 'letter.odt', givenZip({ ...ODT, 'Basic/Standard/Module1.xml': 'Sub Main' })],
    [
      'notAsNamed',
      'letter.docx',
      givenZip({ ...DOCX, '[Content_Types].xml': contents(`${WORD}.macroEnabled`) }),
    ],
  ])('%s: %s', async (fault, name, content) => {
    expect(await accept(name, content)).toEqual({ ok: false, name, fault });
  });

  it('a picture of more pixels than a telephone takes', async () => {
    const white = sharp({ create: { width: 7200, height: 7200, channels: 3, background: 'white' } });
    const bomb = await white.toColourspace('b-w').png({ compressionLevel: 1 }).toBuffer();
    expect(bomb.byteLength).toBeLessThan(1_000_000);
    expect(await accept('photo.png', bomb)).toMatchObject({ ok: false, fault: 'notAsNamed' });
  });

  it('a document that unpacks to more than it may', async () => {
    const bomb = givenZip({ ...DOCX, 'word/media/a.bin': new Uint8Array(70 * 1024 * 1024) });
    expect(bomb.byteLength).toBeLessThan(200_000);
    expect(await accept('letter.docx', bomb)).toMatchObject({ ok: false, fault: 'notAsNamed' });
  });

  it('a document of more parts than any has', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`part-${index}`, '']));
    expect(await accept('letter.docx', givenZip({ ...DOCX, ...parts }))).toMatchObject({
      fault: 'notAsNamed',
    });
  });
});

describe('a name', () => {
  const named = async (name: string) => {
    const accepted = await accept(name, text('words'));
    return accepted.ok ? accepted.value.name : accepted.name;
  };

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\me\\notes.txt', 'notes.txt'],
    ['photo\u202egpj.txt', 'photogpj.txt'],
    ['a\r\nContent-Type: text\0.txt', 'aContent-Type text.txt'],
    ['<img src=x>.txt', 'img src=x.txt'],
    [`${'ŵ'.repeat(400)}.txt`, `${'ŵ'.repeat(100)}.txt`],
    [`${'👍'.repeat(400)}.txt`, `${'👍'.repeat(100)}.txt`],
    ['\ud800.txt', '\ufffd.txt'],
    ['', 'file'],
    ['.txt', '.txt'],
  ])('is made safe: %j', async (name, safe) => {
    expect(await named(name)).toBe(safe);
  });
});

it('officers may also add spreadsheets', async () => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const content = givenZip({ '[Content_Types].xml': contents(type), 'xl/workbook.xml': '<workbook/>' });
  const accepted = await acceptFile({ name: 'figures.xlsx', content }, STAFF_KINDS);
  expect(accepted).toMatchObject({ ok: true, value: { mediaType: type } });
});
