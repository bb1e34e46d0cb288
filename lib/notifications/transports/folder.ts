import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Transport } from '#lib/notifications/mail';
import { checkedMail, type Mail } from '#lib/notifications/mail';
import { digestOf, mimeOptions } from '#lib/notifications/transports/mime';

type FolderSettings = { readonly folder: string; readonly from: string; readonly now: () => Date };

/**
 * One .eml file a mail, for trying the product without a mail server. Files sort by time; a mail with the key of an
 * earlier one replaces it. A file appears whole or not at all.
 */
export function folderTransport({ folder, from, now }: FolderSettings): Transport {
  const builder = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const put = async (mail: Mail): Promise<{ id: string }> => {
    const date = now();
    const { message } = await builder.sendMail({ ...mimeOptions(mail, from), date });
    await mkdir(folder, { recursive: true });
    const id = (await idOfKey(folder, mail.key)) ?? `${stamp(date)}-${ending(mail.key)}`;
    const unfinished = join(folder, `.${randomUUID()}.part`);
    await writeFile(unfinished, message);
    await rename(unfinished, join(folder, `${id}.eml`));
    return { id };
  };
  // One after another, so that two attempts at the same mail cannot both find its key unused.
  let last: Promise<unknown> = Promise.resolve();
  const send = async (mail: Mail): Promise<{ id: string }> => {
    checkedMail(mail);
    const sent = last.then(() => put(mail));
    last = sent.catch(() => undefined);
    return sent;
  };
  return { send };
}

async function idOfKey(folder: string, key: string): Promise<string | null> {
  const tail = `-${ending(key)}.eml`;
  const name = (await readdir(folder)).find((entry) => entry.endsWith(tail));
  return name?.slice(0, -'.eml'.length) ?? null;
}

function stamp(date: Date): string {
  return date.toISOString().replace(/[-:.]/g, '');
}

// Readable beginning for a person looking at the folder, digest to tell keys apart.
function ending(key: string): string {
  const readable = key.replace(/[^a-z0-9]+/gi, '-').slice(0, 48);
  return `${readable}-${digestOf(key)}`;
}
