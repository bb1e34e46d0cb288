import { fileTypeFromBuffer } from 'file-type';
import { redrawHeic, redrawPicture } from '#lib/files/redraw-picture';
import { endsAsZip, readZip } from '#lib/files/zip';

/**
 * A kind of file that is taken. `keep` gives what is kept of a content, or null when it is not of this kind; `ending` is what
 * its name then ends with, where that changes.
 */
export type Kind = {
  mediaType: string;
  ending?: string;
  keep: (content: Uint8Array) => Promise<Uint8Array | null>;
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
// What iPhones write; bursts and films of pictures are other types.
const HEIC = /^image\/hei[cf]$/;

const jpeg = picture('jpeg');
const png = picture('png');
const heic: Kind = {
  mediaType: 'image/jpeg',
  ending: 'jpg',
  keep: async (content) => (HEIC.test((await typeOf(content)) ?? '') ? redrawHeic(content) : null),
};
const pdf: Kind = { mediaType: 'application/pdf', keep: ifSo(isPdf) };
const docx = office(`${OFFICE}.wordprocessingml.document`, 'word/document.xml');
const xlsx = office(`${OFFICE}.spreadsheetml.sheet`, 'xl/workbook.xml');
const odt = openDocument(`${OPEN_DOCUMENT}.text`);
const ods = openDocument(`${OPEN_DOCUMENT}.spreadsheet`);
const txt: Kind = { mediaType: 'text/plain', keep: ifSo(isText) };
const csv: Kind = { mediaType: 'text/csv', keep: ifSo(isText) };

export type Kinds = Readonly<Record<string, Kind>>;

/** What residents may send, by the ending of the name. */
export const RESIDENT_KINDS: Kinds = { jpg: jpeg, jpeg, png, heic, heif: heic, pdf, docx, odt, txt };

/** What officers may add to an answer. */
export const STAFF_KINDS: Kinds = { ...RESIDENT_KINDS, xlsx, ods, csv };

/** The ends of their names, for a file field: '.jpg,.jpeg,…'. */
export function endingsOf(kinds: Kinds): string {
  return Object.keys(kinds)
    .map((ending) => `.${ending}`)
    .join(',');
}

async function typeOf(content: Uint8Array): Promise<string | null> {
  return (await fileTypeFromBuffer(content))?.mime ?? null;
}

function ifSo(isKind: (content: Uint8Array) => boolean | Promise<boolean>): Kind['keep'] {
  return async (content) => ((await isKind(content)) ? content : null);
}

function picture(format: 'jpeg' | 'png'): Kind {
  const mediaType = `image/${format}`;
  return {
    mediaType,
    keep: async (content) => ((await typeOf(content)) === mediaType ? redrawPicture(content, format) : null),
  };
}

// Nothing before the first mark or after the last, and no archive that shares the file.
function isPdf(content: Uint8Array): boolean {
  const bytes = Buffer.from(content);
  const begins = bytes.toString('latin1', 0, 5) === '%PDF-';
  return begins && /%%EOF[\s\0]*$/.test(bytes.subarray(-1024).toString('latin1')) && !endsAsZip(content);
}

// ECMA-376: the list of contents names the main part by its type. Documents with macros are of other types.
function office(mediaType: string, main: string): Kind {
  return {
    mediaType,
    keep: ifSo(async (content) => {
      const parts = await readZip(content);
      const listed = parts?.get('[Content_Types].xml')?.toString('utf8') ?? '';
      return (
        parts?.has(main) === true && listed.includes(`"${mediaType}.main+xml"`) && !holdsCode(parts.keys())
      );
    }),
  };
}

// ODF 1.3 part 2, 3.3: the part `mimetype` says what it is.
function openDocument(mediaType: string): Kind {
  return {
    mediaType,
    keep: ifSo(async (content) => {
      const parts = await readZip(content);
      const isKind = parts?.get('mimetype')?.toString('latin1').trim() === mediaType;
      return isKind && parts.has('content.xml') && !holdsCode(parts.keys());
    }),
  };
}

const CODE = /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|basic\/|scripts\/|activex\/)|\.(?:exe|dll|js|vbs)$/i;

function holdsCode(names: Iterable<string>): boolean {
  return [...names].some((name) => CODE.test(name));
}

// What shows a type of its own is no text, nor is what a browser would run.
const RUNS = /^\s*<(?:!doctype|\?xml|html|svg|script)/i;

async function isText(content: Uint8Array): Promise<boolean> {
  const text = decoded(content);
  return (
    (await typeOf(content)) === null && !RUNS.test(text) && !/\p{Cc}/u.test(text.replace(/[\t\n\f\r]/g, ''))
  );
}

// Older programs write Latin-1, as Windows extends it.
function decoded(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
