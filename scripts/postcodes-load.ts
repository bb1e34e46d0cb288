import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { replacePostcodes, wardsByCode } from '#lib/db/addresses';
import type { Database } from '#lib/db/client';
import { readPostcodeDirectory } from '#lib/places/postcode-directory';
import { withExistingDatabase } from './existing-database.ts';
import { settings } from './installation.ts';
import { progressBar } from './progress-bar.ts';

// Reads the ONS Postcode Directory and keeps the postcodes of the council's wards, in the place of those kept before:
// npm run -s postcodes:load -- ONSPD.csv. Ends with 0 when they are kept, with 2 when nothing was changed.
const NOTHING_CHANGED = 2;

try {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Name the directory’s CSV file.');
  await withExistingDatabase(settings(NOTHING_CHANGED), (database) => load(database, file));
} catch (error) {
  process.stderr.write(`postcodes: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = NOTHING_CHANGED;
}

async function load(database: Database, file: string): Promise<void> {
  const wards = await wardsByCode(database.client);
  if (wards.size === 0) throw new Error('No ward of the council has a code, so no postcode can be placed.');
  const kept = [];
  let read = 0;
  for await (const { postcode, wardCode } of readPostcodeDirectory(linesOf(file))) {
    read += 1;
    const wardId = wards.get(wardCode);
    if (wardId !== undefined) kept.push({ postcode, wardId });
  }
  if (kept.length === 0)
    throw new Error('None of its postcodes lies in a ward of the council. Nothing was changed.');
  await replacePostcodes(database, kept);
  const number = (n: number) => n.toLocaleString('en-GB');
  process.stdout.write(
    `${number(kept.length)} of ${number(read)} postcodes lie in ${number(wards.size)} wards.\n`,
  );
}

function linesOf(file: string): AsyncIterable<string> {
  const progress = progressBar('postcodes:', statSync(file).size);
  const bytes = createReadStream(file);
  bytes.on('data', () => progress(bytes.bytesRead));
  return createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY });
}
