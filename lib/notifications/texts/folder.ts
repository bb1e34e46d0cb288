import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from '#lib/env';
import type { TextTransport } from '#lib/notifications/text-message';

/** One .txt file a message, for trying the product without a provider: the number, and the words below it. */
export function textFolder({ DATA_DIR }: Pick<Env, 'DATA_DIR'>): TextTransport {
  const folder = join(DATA_DIR, 'texts');
  return {
    send: async ({ to, text, key }) => {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${key}.txt`), `${to}\n\n${text}\n`);
    },
  };
}
