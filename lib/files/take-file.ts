import type { Scan } from '#lib/domain/cases/scan';
import type { Env } from '#lib/env';
import { type Accepted, acceptFile, type Incoming, type NotAccepted } from '#lib/files/accept-file';
import type { FileStore, Place } from '#lib/files/file-store';
import type { Kinds } from '#lib/files/kinds';
import { type Scanner, scannerAt } from '#lib/files/scan';
import { type StoreSettings, storeWith } from '#lib/files/store';
import { log } from '#lib/log';

/** What files go through and where they are kept. */
export type Files = { scan: Scanner; store: FileStore };

export function filesWith(settings: StoreSettings & Partial<Pick<Env, 'CLAMD_ADDRESS'>>): Files {
  return { scan: scannerAt(settings.CLAMD_ADDRESS), store: storeWith(settings) };
}

/** A file that was put away, for a row to name. */
export type Taken = Omit<Accepted, 'content'> & Place & { scan: Scan };

/**
 * The one way in for a file: its kind is checked, the scanner looks at it, its content is put away. Before the transaction
 * that adds it, for each of these takes its time.
 */
export async function takeFile(
  { scan, store }: Files,
  file: Incoming,
  kinds: Kinds,
): Promise<{ ok: true; value: Taken } | ({ ok: false } & NotAccepted)> {
  const accepted = await acceptFile(file, kinds);
  if (!accepted.ok) return accepted;
  const { content, ...about } = accepted.value;
  const verdict = await scan(content);
  if (verdict === 'infected') return { ok: false, name: about.name, fault: 'infected' };
  try {
    return { ok: true, value: { ...about, ...(await store.put(content)), scan: verdict } };
  } catch (error) {
    log().error({ err: error }, 'a file could not be put away');
    return { ok: false, name: about.name, fault: 'notKept' };
  }
}
