import { join } from 'node:path';
import type { Env } from '#lib/env';

/** Where the folder transport puts mail. */
export function mailFolder({ DATA_DIR }: Pick<Env, 'DATA_DIR'>): string {
  return join(DATA_DIR, 'mail');
}

/** Where the folder transport puts text messages. */
export function textsFolder({ DATA_DIR }: Pick<Env, 'DATA_DIR'>): string {
  return join(DATA_DIR, 'texts');
}
