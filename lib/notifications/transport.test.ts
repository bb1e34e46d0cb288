import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transport } from '#lib/notifications/mail';
import { type Mail, MailRefused } from '#lib/notifications/mail';
import { mailFolder } from '#lib/notifications/mail-folder';
import { transportFor } from '#lib/notifications/transport';
import { type ResendServer, startResendServer } from '#lib/testing/resend-server';
import { type SmtpSink, startSmtpSink } from '#lib/testing/smtp-sink';
import { testFolder } from '#lib/testing/test-folder';

/** What arrived, whichever way: `identity` is what tells a repeat from another mail. */
type Arrived = {
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly identity: string;
};

type Carrier = {
  readonly transport: Transport;
  readonly arrived: () => Promise<readonly Arrived[]>;
  readonly stop: () => Promise<void>;
};

const FROM = 'Ceisiadau Aberŵyn <requests@council.example>';
const settings = {
  MAIL_TRANSPORT: 'folder',
  MAIL_FROM: FROM,
  DATA_DIR: '/nowhere',
  SMTP_URL: undefined,
  RESEND_API_KEY: undefined,
  RESEND_BASE_URL: undefined,
} as const;

const parsed = async (raw: string | Uint8Array): Promise<Arrived> => {
  const mail = await PostalMime.parse(raw);
  return {
    to: (mail.to ?? []).map(({ address }) => address ?? ''),
    from: mail.from?.address ?? '',
    subject: mail.subject ?? '',
    text: (mail.text ?? '').replaceAll('\r\n', '\n').trim(),
    html: (mail.html ?? '').replaceAll('\r\n', '\n').trim(),
    headers: Object.fromEntries(mail.headers.map(({ key, value }) => [key, value])),
    identity: mail.messageId ?? '',
  };
};

const folderCarrier = async (): Promise<Carrier> => {
  const DATA_DIR = testFolder();
  const folder = mailFolder({ DATA_DIR });
  return {
    transport: transportFor({ ...settings, DATA_DIR }),
    arrived: async () =>
      Promise.all(
        (await readdir(folder)).sort().map(async (name) => parsed(await readFile(join(folder, name)))),
      ),
    stop: () => Promise.resolve(),
  };
};

const smtpCarrier = async (): Promise<Carrier> => {
  const sink: SmtpSink = await startSmtpSink();
  return {
    transport: transportFor({ ...settings, MAIL_TRANSPORT: 'smtp', SMTP_URL: sink.url }),
    arrived: async () =>
      Promise.all(sink.mails.map(async (mail) => ({ ...(await parsed(mail.raw)), to: mail.to }))),
    stop: sink.close,
  };
};

const resendCarrier = async (): Promise<Carrier> => {
  const server: ResendServer = await startResendServer();
  return {
    transport: transportFor({
      ...settings,
      MAIL_TRANSPORT: 'resend',
      RESEND_API_KEY: 're_test',
      RESEND_BASE_URL: `${server.url}/`,
    }),
    arrived: async () =>
      server.mails.map((mail) => ({
        ...mail,
        from: mail.from.replace(/^.*<|>$/g, ''),
        text: mail.text.trim(),
        html: mail.html.trim(),
        headers: Object.fromEntries(Object.entries(mail.headers).map(([k, v]) => [k.toLowerCase(), v])),
        identity: mail.key,
      })),
    stop: server.close,
  };
};

const carriers = { folder: folderCarrier, smtp: smtpCarrier, resend: resendCarrier };

let number = 0;
const mailWith = (parts: Partial<Mail> = {}): Mail => {
  number += 1;
  return {
    to: 'someone@example.org',
    subject: `Mail ${number}`,
    text: 'Hello.',
    html: '<p>Hello.</p>',
    key: `notification-${number}`,
    ...parts,
  };
};

describe.each(['folder', 'smtp', 'resend'] as const)('the %s transport', (name) => {
  let carrier: Carrier;
  beforeAll(async () => {
    carrier = await carriers[name]();
  });
  afterAll(() => carrier.stop());

  const sent = async (mail: Mail): Promise<Arrived> => {
    const { id } = await carrier.transport.send(mail);
    expect(id).not.toBe('');
    const found = (await carrier.arrived()).filter((one) => one.subject === mail.subject);
    expect(found).toHaveLength(1);
    return found[0]!;
  };

  it('delivers to the one recipient, from the council, with both parts', async () => {
    const arrived = await sent(mailWith({ text: 'The words.', html: '<p>The words.</p>' }));
    expect(arrived).toMatchObject({
      to: ['someone@example.org'],
      from: 'requests@council.example',
      text: 'The words.',
      html: '<p>The words.</p>',
    });
  });

  it('says that a machine wrote it, so that nobody’s absence note answers', async () => {
    const { headers } = await sent(mailWith());
    expect(headers['auto-submitted']).toBe('auto-generated');
  });

  it('keeps Welsh, emoji and right-to-left letters whole, in the subject too', async () => {
    const words = 'Tŷ Gŵyl · ŵŷŴŶ · 🌉 · שלום';
    const arrived = await sent(mailWith({ subject: `Ateb ${words}`, text: words, html: `<p>${words}</p>` }));
    expect([arrived.text, arrived.html]).toEqual([words, `<p>${words}</p>`]);
  });

  it('keeps long bodies, long lines and lines of one dot whole', async () => {
    const text = `${'Sentence after sentence. '.repeat(8000)}\n.\n..\n${'x'.repeat(5000)}`.trim();
    const arrived = await sent(mailWith({ text }));
    expect(arrived.text).toBe(text);
  });

  it.each([
    'a@example.org, b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'Somebody <a@example.org>',
    'a@example.org;b@example.org',
    '',
  ])('refuses %j as a recipient', async (to) => {
    const before = (await carrier.arrived()).length;
    await expect(carrier.transport.send(mailWith({ to }))).rejects.toThrow(MailRefused);
    expect(await carrier.arrived()).toHaveLength(before);
  });

  it.each(['Hello\r\nBcc: b@example.org', 'Hello\nX: y', 'Hello\u2028there', ' '])(
    'refuses the subject %j',
    async (subject) => {
      const before = (await carrier.arrived()).length;
      await expect(carrier.transport.send(mailWith({ subject }))).rejects.toThrow(MailRefused);
      expect(await carrier.arrived()).toHaveLength(before);
    },
  );

  it('lets nobody take a repeat for another mail', async () => {
    const mail = mailWith({ subject: 'The same twice' });
    const [first, second] = [await carrier.transport.send(mail), await carrier.transport.send(mail)];
    expect(second.id).toBe(first.id);
    const found = (await carrier.arrived()).filter(({ subject }) => subject === mail.subject);
    expect(new Set(found.map(({ identity }) => identity)).size).toBe(1);
    if (name !== 'smtp') expect(found).toHaveLength(1);
  });
});

describe.each(['smtp', 'resend'] as const)('the %s transport, when it is refused', (name) => {
  it('says so briefly and names no person', async () => {
    const carrier = await carriers[name]();
    const failure = await carrier.transport.send(mailWith({ to: 'refuse.me@example.org' })).catch(String);
    await carrier.stop();
    expect(failure).toContain('did not take the mail');
    expect(failure).not.toContain('refuse.me');
  });

  it('fails for now, not for good, when nobody is there', async () => {
    const carrier = await carriers[name]();
    await carrier.stop();
    const failure = await carrier.transport.send(mailWith()).catch((fault: unknown) => fault);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(MailRefused);
    expect(String(failure)).not.toContain('someone@example.org');
  });
});

describe('transportFor', () => {
  it.each([
    ['smtp', 'SMTP_URL'],
    ['resend', 'RESEND_API_KEY'],
  ] as const)('needs for %s the setting %s', (MAIL_TRANSPORT, key) => {
    expect(() => transportFor({ ...settings, MAIL_TRANSPORT })).toThrow(`${key} must be set.`);
  });
});
