import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnv, settingNames } from '#lib/env';

const problemsOf = (source: Record<string, string | undefined>) => {
  const read = readEnv(source);
  return read.ok ? [] : read.problems;
};

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

  it('reduce the public address to its origin', () => {
    const read = readEnv({ PUBLIC_ORIGIN: 'https://requests.example.gov.uk/here?x=1' });
    expect(read).toMatchObject({ env: { PUBLIC_ORIGIN: 'https://requests.example.gov.uk' } });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '3.5'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'localhost'],
    ['DATABASE_POOL', '0'],
    ['PUBLIC_ORIGIN', 'requests.example.gov.uk'],
    ['PUBLIC_ORIGIN', 'javascript:alert(1)'],
    ['SECRET_KEY', 'too short'],
    ['CLIENT_ADDRESS_HEADER', 'x forwarded for'],
    ['DEMONSTRATION', 'yes'],
    ['JOBS', 'maybe'],
    ['LOG_LEVEL', 'loud'],
    ['MAIL_TRANSPORT', 'pigeon'],
    ['MAIL_FROM', 'x'],
    ['SMTP_URL', 'https://mail.example'],
    ['RESEND_BASE_URL', 'mail-api'],
    ['TEXT_TRANSPORT', 'semaphore'],
    ['NOTIFY_API_KEY', 'half-of-it'],
    ['NOTIFY_TEMPLATE_ID', 'received'],
    ['NOTIFY_CALLBACK_SECRET', 'too short'],
    ['NOTIFY_URL', 'texts.example'],
    ['RESEND_WEBHOOK_SECRET', 'a-secret-that-is-not-of-resend'],
    ['S3_ENDPOINT', 'files.example'],
    ['OIDC_ISSUER', 'login'],
  ])('say in one sentence that %s cannot be “%s”', (key, value) => {
    const problems = problemsOf({ [key]: value }).filter((problem) => problem.startsWith(key));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/\.$/);
    expect(problems[0]).not.toMatch(/\.\.$/);
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
      { OIDC_ISSUER: 'https://login.example' },
      [
        'OIDC_CLIENT_ID must be set because OIDC_ISSUER is set.',
        'OIDC_CLIENT_SECRET must be set because OIDC_ISSUER is set.',
      ],
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
