/** What the virus scanner said of a file: there was none, nothing found, it did not answer yet, or a virus. */
export type Scan = 'not-scanned' | 'clean' | 'waiting' | 'infected';

/** The files that may be opened. No answer of the scanner is never taken for a good one. */
export const OPENED: readonly Scan[] = ['not-scanned', 'clean'];

/** Whether whoever may read a file may have its content. */
export function mayBeOpened({ scan }: { scan: Scan }): boolean {
  return OPENED.includes(scan);
}
