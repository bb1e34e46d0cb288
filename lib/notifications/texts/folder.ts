import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from '#lib/env';
import { textsFolder } from '#lib/notifications/mail-folder';
import type { TextTransport } from '#lib/notifications/text-message';

/** One .txt file a message, for trying the product without a provider: the number, and the words below it. */
export function textFolder(env: Pick<Env, 'DATA_DIR'>): Pick<TextTransport, 'send'> {
  const folder = textsFolder(env);
  return {
    send: async ({ to, text, key }) => {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${key}.txt`), `${to}\n\n${text}\n`);
    },
  };
}
