import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { acceptFile } from '#lib/files/accept-file';
import { heicPixels } from '#lib/files/heic-pixels';
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
const noHeic = joined(Buffer.from([0, 0, 0, 24]), text('ftypheic\0\0\0\0mif1heic'), new Uint8Array(64));

const HEIC = new Uint8Array(await readFile('lib/testing/photo.heic'));
const PDF_ENCRYPTED = text('%PDF-1.7\ntrailer << /Encrypt 5 0 R >>\n%%EOF\n');
const PDF_SCRIPTED = text('%PDF-1.7\n<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>\n%%EOF\n');

// ISO/IEC 23008-12, 6.5.3: width and height, after the box's name and version.
function heicOfSize(side: number): Uint8Array {
  const bytes = Buffer.from(HEIC);
  for (let at = bytes.indexOf('ispe'); at !== -1; at = bytes.indexOf('ispe', at + 1)) {
    bytes.writeUInt32BE(side, at + 8);
    bytes.writeUInt32BE(side, at + 12);
  }
  return new Uint8Array(bytes);
}

// PNG 11.2.2: the size stands first in the header, which has a checksum of its own.
function pngOfSize(side: number): Uint8Array {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return new Uint8Array(bytes);
}

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

describe('a photo in Apple’s format', () => {
  it('is kept as JPEG, under a name that says so, without where and by what it was taken', async () => {
    expect(Buffer.from(HEIC).includes('A telephone')).toBe(true);
    const accepted = await accept('my.garden.HEIC', HEIC);
    expect(accepted).toMatchObject({ ok: true, value: { name: 'my.garden.jpg', mediaType: 'image/jpeg' } });
    if (!accepted.ok) throw new Error(accepted.fault);
    const picture = sharp(accepted.value.content);
    expect(await picture.metadata()).toMatchObject({ format: 'jpeg', width: 64, height: 48 });
    expect((await picture.metadata()).exif).toBeUndefined();
    const [red = 0, , blue = 0] = await picture
      .extract({ left: 4, top: 4, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(red).toBeGreaterThan(blue + 100);
  });

  it('that takes too long is given up, and the next one is decoded', async () => {
    const [late, next] = await Promise.all([heicPixels(HEIC, 5e7, 1), heicPixels(HEIC, 5e7)]);
    expect([late, next?.width]).toEqual([null, 64]);
  });
});

describe('what we could not tell from an honest file is safe as it is kept', () => {
  it.each([
    // Many statements have an owner's password and open for everybody; what needs one is asked for again by an officer.
    ['a PDF with a password', PDF_ENCRYPTED],
    // Fillable forms count with scripts. We never open a PDF: it is saved as a download, and run by no page of ours.
    ['a PDF with a script', PDF_SCRIPTED],
  ])('%s', async (_what, content) => {
    expect(await accept('letter.pdf', content)).toMatchObject({ ok: true, value: { content } });
  });

  it('a document within a document is not unpacked, so however far it would unpack does no harm', async () => {
    const inner = givenZip({ ...DOCX, 'word/media/a.bin': new Uint8Array(70 * 1024 * 1024) });
    const outer = givenZip({ ...DOCX, 'word/embeddings/inner.docx': inner });
    expect(await accept('letter.docx', outer)).toMatchObject({ ok: true });
  });

  it('a page behind a picture’s pixels or in its comment does not come along', async () => {
    const script = '<script>alert(1)</script>';
    const comment = joined(Buffer.from([0xff, 0xfe, 0, script.length + 2]), text(script));
    const polyglot = joined(jpeg.subarray(0, 2), comment, jpeg.subarray(2), text(script));
    const accepted = await accept('photo.jpg', polyglot);
    if (!accepted.ok) throw new Error(accepted.fault);
    expect(Buffer.from(accepted.value.content).includes('<script>')).toBe(false);
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
    ['notTaken', 'letter.docm', givenZip(DOCX)],
    ['notTaken', 'letter.pdf.exe', PDF],
    ['notTaken', 'letter.docx.zip', givenZip(DOCX)],
    ['notTaken', '__proto__', text('words')],
    ['notAsNamed', 'photo.heic', noHeic],
    ['notAsNamed', 'photo.heic', jpeg],
    ['notAsNamed', 'photo.jpg', HEIC],
    ['notAsNamed', 'photo.heic', heicOfSize(60_000)],
    ['notAsNamed', 'photo.heic', HEIC.subarray(0, 500)],
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
    ['notAsNamed', 'photo.jpg', joined(GIF, givenZip(DOCX))],
    ['notAsNamed', 'photo.jpg', text('<html><script>alert(1)</script>')],
    ['notAsNamed', 'photo.jpg', PDF],
    ['notAsNamed', 'photo.png', pngOfSize(60_000)],
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
    ['CON.txt', '_CON.txt'],
    ['com1.tar.txt', '_com1.tar.txt'],
    ['console.txt', 'console.txt'],
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
