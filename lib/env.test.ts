import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Env, readEnv, settingNames } from '#lib/env';

const problemsOf = (source: Record<string, string | undefined>) => {
  const read = readEnv(source);
  return read.ok ? [] : read.problems;
};

/** Of every setting, values that are refused; none where whatever is written may be right. */
const WRONG: Readonly<Record<keyof Env, readonly string[]>> = {
  PORT: ['http', '0', '70000', '3.5', '0x50', '1e3', '-1'],
  HOST: ['here there', 'http://localhost'],
  DATABASE_URL: ['mysql://localhost/x', 'localhost', 'postgresql:///', 'postgresql://localhost'],
  DATABASE_POOL: ['0', '201', 'many'],
  DATA_DIR: [],
  PUBLIC_ORIGIN: ['requests.example.gov.uk', 'javascript:alert(1)', 'https:'],
  SECRET_KEY: ['too short'],
  CLIENT_ADDRESS_HEADER: ['x forwarded for'],
  DEMONSTRATION: ['yes'],
  JOBS: ['maybe'],
  BENCH: ['true'],
  LOG_LEVEL: ['loud'],
  MAIL_TRANSPORT: ['pigeon'],
  MAIL_FROM: [
    'x',
    'nonsense',
    'Council <nonsense>',
    '<a@council.example',
    'a@council.example, b@council.example',
  ],
  MAIL_REPLY_DOMAIN: ['a..b', '.example', 'requests@example', 'two words'],
  MAIL_INBOUND_SECRET: ['too short'],
  MAIL_AUTHENTICATED_BY: ['two words', 'mx;example'],
  SMTP_URL: ['https://mail.example', 'smtp:', 'smtp://'],
  RESEND_API_KEY: ['two words'],
  RESEND_BASE_URL: ['mail-api'],
  RESEND_WEBHOOK_SECRET: ['a-secret-that-is-not-of-resend'],
  TEXT_TRANSPORT: ['semaphore'],
  TEXTS_A_DAY: ['0', '1001', 'ten'],
  NOTIFY_API_KEY: ['half-of-it'],
  NOTIFY_TEMPLATE_ID: ['received'],
  NOTIFY_CALLBACK_SECRET: ['too short'],
  NOTIFY_URL: ['texts.example'],
  CLAMD_ADDRESS: ['clamd', 'clamd:0', 'clamd:99999', ':3310'],
  S3_BUCKET: ['ab', 'Council Files', '-files', 'a'.repeat(64)],
  S3_ENDPOINT: ['files.example'],
  S3_REGION: ['London, perhaps'],
  S3_ACCESS_KEY_ID: ['two words'],
  S3_SECRET_ACCESS_KEY: ['two words'],
  OS_PLACES_KEY: ['two words'],
  OS_PLACES_URL: ['places.example'],
  MAP_TILES_URL: [
    'tiles.example/{z}/{x}/{y}',
    'https://tiles.example/{z}/{x}.png',
    'https://{s}.tiles.example/',
  ],
  MAP_ATTRIBUTION: [],
  MAP_CENTRE: ['Coventry', '48.85, 2.35'],
  OIDC_ISSUER: ['login'],
  OIDC_CLIENT_ID: ['two words'],
  OIDC_CLIENT_SECRET: ['two words'],
  OIDC_NAME: [],
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: ['x', 'not in Base64 at all', 'YWJj'],
  CHROMIUM_PATH: [],
};
const wrongOnes = Object.entries(WRONG).flatMap(([name, values]) =>
  values.map((value) => [name, value] as const),
);

describe('the settings', () => {
  it('are complete without any', () => {
    const read = readEnv({});
    expect(read).toMatchObject({
      ok: true,
      env: { PORT: 3000, MAIL_TRANSPORT: 'folder', PUBLIC_ORIGIN: 'http://localhost:3000', JOBS: 'on' },
    });
    expect(read.ok && isAbsolute(read.env.DATA_DIR)).toBe(true);
  });

  it('count a blank value as none', () => {
    expect(readEnv({ PORT: '  ', SMTP_URL: '', MAIL_TRANSPORT: undefined })).toEqual(readEnv({}));
  });

  it.each([
    { MAIL_FROM: 'Example Council <requests@council.example>' },
    { MAIL_FROM: 'requests@council.example' },
    { CLAMD_ADDRESS: 'clamd:65535' },
    { DATABASE_URL: 'postgres://me:word@db.example/answerable?sslmode=require' },
    { MAIL_REPLY_DOMAIN: 'localhost', MAIL_INBOUND_SECRET: 's'.repeat(32) },
    { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64') },
    { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'k' },
  ])('take %o as it is', (source) => {
    expect(readEnv(source)).toMatchObject({ ok: true, env: source });
  });

  it('reduce the public address to its origin', () => {
    const read = readEnv({ PUBLIC_ORIGIN: 'https://requests.example.gov.uk/here?x=1' });
    expect(read).toMatchObject({ env: { PUBLIC_ORIGIN: 'https://requests.example.gov.uk' } });
  });

  it.each(wrongOnes)('say in one sentence that %s cannot be “%s”', (name, value) => {
    // What else would have to be set is said beside it.
    const problems = problemsOf({ [name]: value }).filter((problem) => problem.startsWith(`${name} `));
    expect(problems).toEqual([expect.stringMatching(/^\S+ must .*[^.]\.$/)]);
  });

  it('do not repeat a secret', () => {
    expect(problemsOf({ SECRET_KEY: 'hunter2' }).join(' ')).not.toContain('hunter2');
    expect(problemsOf({ DATABASE_URL: 'mysql://me:hunter2@x/y' }).join(' ')).not.toContain('hunter2');
  });

  it.each([
    [{ MAIL_TRANSPORT: 'smtp' }, ['SMTP_URL must be set because MAIL_TRANSPORT is smtp.']],
    [{ MAIL_TRANSPORT: 'resend' }, ['RESEND_API_KEY must be set because MAIL_TRANSPORT is resend.']],
    [
      { TEXT_TRANSPORT: 'notify' },
      [
        'NOTIFY_API_KEY must be set because TEXT_TRANSPORT is notify.',
        'NOTIFY_TEMPLATE_ID must be set because TEXT_TRANSPORT is notify.',
      ],
    ],
    [
      { RESEND_WEBHOOK_SECRET: `whsec_${'a'.repeat(32)}` },
      ['RESEND_API_KEY must be set because RESEND_WEBHOOK_SECRET is set.'],
    ],
    [
      { S3_BUCKET: 'council-files' },
      [
        'S3_ACCESS_KEY_ID must be set because S3_BUCKET is set.',
        'S3_SECRET_ACCESS_KEY must be set because S3_BUCKET is set.',
      ],
    ],
    [
      { S3_SECRET_ACCESS_KEY: 'k', S3_ACCESS_KEY_ID: 'k', S3_ENDPOINT: 'https://files.example' },
      [
        'S3_BUCKET must be set because S3_ACCESS_KEY_ID is set.',
        'S3_BUCKET must be set because S3_ENDPOINT is set.',
      ],
    ],
    [
      { OIDC_CLIENT_ID: 'portal' },
      [
        'OIDC_ISSUER must be set because OIDC_CLIENT_ID is set.',
        'OIDC_CLIENT_SECRET must be set because OIDC_CLIENT_ID is set.',
      ],
    ],
    [
      { MAIL_REPLY_DOMAIN: 'reply.example' },
      ['MAIL_INBOUND_SECRET must be set because MAIL_REPLY_DOMAIN is set and RESEND_WEBHOOK_SECRET is not.'],
    ],
    [
      { MAIL_INBOUND_SECRET: 's'.repeat(32), MAIL_TRANSPORT: 'resend', RESEND_API_KEY: 'k' },
      ['MAIL_REPLY_DOMAIN must be set because MAIL_INBOUND_SECRET is set.'],
    ],
  ])('name what %o also needs', (source, problems) => {
    expect(problemsOf(source)).toEqual(problems);
  });

  it('name every wrong one at once', () => {
    expect(problemsOf({ PORT: 'x', JOBS: 'y', LOG_LEVEL: 'z' })).toHaveLength(3);
  });
});

describe('.env.example', () => {
  const lines = [...readFileSync('.env.example', 'utf8').matchAll(/^(# ?)?([A-Z][A-Z0-9_]+)=(.*)$/gm)];
  const documented = lines.map(([, , key = '']) => key);

  it('documents every setting once and nothing else', () => {
    expect(documented.toSorted()).toEqual(settingNames.toSorted());
  });

  it('shows the defaults as they are', () => {
    const shown = lines.filter(([, comment]) => comment === undefined);
    expect(shown.length).toBeGreaterThan(5);
    expect(readEnv(Object.fromEntries(shown.map(([, , key = '', value]) => [key, value])))).toEqual(
      readEnv({}),
    );
  });
});

describe('the README’s part on configuration', () => {
  const [, part = ''] = readFileSync('README.md', 'utf8').split('## Configuration');

  it('names only what can be set', () => {
    const [named = ''] = part.split('To change the tables');
    const names = [...named.matchAll(/`([A-Z][A-Z0-9_]+)/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => name === undefined || !settingNames.includes(name))).toEqual([]);
  });
});
