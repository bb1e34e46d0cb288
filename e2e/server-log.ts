import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = join(process.env['E2E_DATA_DIR'] ?? '.data', 'web.log');
const FAULT = /"level":(?:50|60)|⨯|Unhandled|Error:/;

/** How much the server has written to its log. */
export async function logLength(): Promise<number> {
  return (await stat(FILE).catch(() => null))?.size ?? 0;
}

/** The lines of the server's log from `start` on that tell of a fault. */
export async function loggedFaults(start: number): Promise<string[]> {
  const file = await open(FILE).catch(() => null);
  if (file === null) return [];
  const written = (await file.read({ position: start, buffer: Buffer.alloc((await logLength()) - start) }))
    .buffer;
  await file.close();
  return written
    .toString()
    .split('\n')
    .filter((line) => FAULT.test(line));
}
