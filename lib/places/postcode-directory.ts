import { parsePostcode } from '#lib/domain/forms/read-contact';

/** A postcode in use and the code of the ward it lies in. */
export type PlacedPostcode = { readonly postcode: string; readonly wardCode: string };

type Columns = {
  readonly postcode: number;
  readonly ward: number;
  readonly ended: number;
  readonly count: number;
};

/**
 * Reads the ONS Postcode Directory (CSV, as published: a header, then one row a postcode whose fields hold no comma).
 * Postcodes no longer in use are left out. Throws with a sentence that names the line where it is not as published.
 */
export async function* readPostcodeDirectory(lines: AsyncIterable<string>): AsyncGenerator<PlacedPostcode> {
  let columns: Columns | null = null;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const fields = line.split(',').map((field) => field.replaceAll('"', '').trim());
    if (columns === null) columns = columnsIn(fields);
    else if (line !== '') yield* rowIn(fields, columns, number);
  }
  if (columns === null) throw new Error('The file is empty. Give the directory’s CSV file with all the UK.');
}

function columnsIn(header: readonly string[]): Columns {
  const [first = ''] = header;
  const names = [first.replace(/^\uFEFF/, ''), ...header.slice(1)].map((name) => name.toLowerCase());
  const columns = {
    postcode: names.indexOf('pcds'),
    ward: names.findIndex((name) => name === 'osward' || /^wd\d\dcd$/.test(name)),
    ended: names.indexOf('doterm'),
    count: names.length,
  };
  if (columns.postcode < 0 || columns.ward < 0 || columns.ended < 0)
    throw new Error('Line 1 must name the columns pcds, doterm and osward (or wd25cd and the like).');
  return columns;
}

function* rowIn(fields: readonly string[], columns: Columns, number: number): Generator<PlacedPostcode> {
  const postcode = parsePostcode(fields[columns.postcode] ?? '');
  if (fields.length !== columns.count || postcode === null)
    throw new Error(`Line ${number} is no row of the directory. Nothing was changed.`);
  if (fields[columns.ended] === '') yield { postcode, wardCode: fields[columns.ward] ?? '' };
}
