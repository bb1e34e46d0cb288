import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { textsFolder } from '#lib/notifications/mail-folder';
import { listMails, listTexts, readMail } from '#lib/notifications/mailbox';
import { textFolder } from '#lib/notifications/texts/folder';
import { folderTransport } from '#lib/notifications/transports/folder';
import { testFolder } from '#lib/testing/test-folder';

let folder: string;
beforeEach(() => {
  folder = testFolder();
});

const mail = (key: string, subject = `About ${key}`) => ({
  to: 'someone@example.org',
  subject,
  text: 'Annwyl Siôn, dyma’r ateb.',
  html: '<p>Annwyl Siôn</p>',
  key,
});

const senderAt = (instants: readonly string[]) => {
  const left = instants.map((instant) => new Date(instant));
  return folderTransport({
    folder,
    from: 'requests@council.example',
    now: () => left.shift() ?? new Date(0),
  });
};

describe('the folder of mails', () => {
  it('lists the newest first, no more than asked for', async () => {
    const { send } = senderAt(['2026-12-04T10:00:00Z', '2026-12-04T10:00:01Z', '2026-12-03T10:00:00Z']);
    for (const key of ['one', 'two', 'three']) await send(mail(key));
    const listed = await listMails(folder, { limit: 2 });
    expect(listed.map(({ subject }) => subject)).toEqual(['About two', 'About one']);
    expect(listed[0]).toMatchObject({ to: 'someone@example.org', sentAt: '2026-12-04T10:00:01.000Z' });
  });

  it('opens a mail with its words', async () => {
    const { send } = senderAt(['2026-12-04T10:00:00Z']);
    const { id } = await send(mail('notification/one'));
    expect(await readMail(folder, id)).toMatchObject({
      id,
      from: 'requests@council.example',
      subject: 'About notification/one',
      text: expect.stringContaining('Annwyl Siôn'),
      html: expect.stringContaining('<p>Annwyl Siôn</p>'),
    });
  });

  it('replaces a mail of the same key under its first name, and leaves no unfinished file', async () => {
    const { send } = senderAt(['2026-12-04T10:00:00Z', '2026-12-05T10:00:00Z']);
    const both = await Promise.all([send(mail('same')), send(mail('same', 'Written again'))]);
    expect(both[0]?.id).toBe(both[1]?.id);
    expect(await readdir(folder)).toHaveLength(1);
    expect(await listMails(folder, { limit: 10 })).toMatchObject([{ subject: 'Written again' }]);
  });

  it('keeps mails apart whose keys look alike in a file name', async () => {
    const { send } = senderAt(['2026-12-04T10:00:00Z', '2026-12-04T10:00:00Z']);
    await send(mail('a/b'));
    await send(mail('a:b'));
    expect(await listMails(folder, { limit: 10 })).toHaveLength(2);
  });

  it('goes on after a mail that could not be sent', async () => {
    const { send } = senderAt(['2026-12-04T10:00:00Z']);
    await expect(send({ ...mail('one'), to: 'nobody' })).rejects.toThrow();
    await expect(send(mail('two'))).resolves.toHaveProperty('id');
  });

  it.each([
    '../secret',
    '..',
    '',
    'secret',
    '20261204T100000000Z-../../secret',
    '20261204T100000000Z-nothing',
    '20261204T100000000Z-a\0b',
  ])('has nothing under the id %j', async (id) => {
    await writeFile(join(folder, 'secret.eml'), 'Subject: secret\r\n\r\nwords');
    expect(await readMail(folder, id)).toBeNull();
  });

  it('does not list a file that it did not write', async () => {
    await writeFile(join(folder, 'secret.eml'), 'Subject: secret\r\n\r\nwords');
    expect(await listMails(folder, { limit: 10 })).toEqual([]);
  });

  it('is empty before the first mail', async () => {
    expect(await listMails(join(folder, 'not-there'), { limit: 10 })).toEqual([]);
  });
});

describe('the folder of text messages', () => {
  it('lists the newest first, with number and words, and nothing where there is none yet', async () => {
    const DATA_DIR = testFolder();
    const texts = textsFolder({ DATA_DIR });
    expect(await listTexts(texts, { limit: 9 })).toEqual([]);
    const { send } = textFolder({ DATA_DIR });
    for (const key of ['one', 'two']) await send({ to: '+447700900123', text: `Word ${key}\nof it`, key });
    await utimes(join(texts, 'one.txt'), 1_796_378_400, 1_796_378_400);
    await utimes(join(texts, 'two.txt'), 1_796_378_500, 1_796_378_500);
    const [newest, ...older] = await listTexts(texts, { limit: 1 });
    expect(older).toEqual([]);
    expect(newest).toEqual({
      id: 'two.txt',
      to: '+447700900123',
      text: 'Word two\nof it',
      sentAt: new Date(1_796_378_500_000).toISOString(),
    });
  });
});
