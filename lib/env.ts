import { resolve } from 'node:path';
import { z } from 'zod';
import { readPosition } from '#lib/domain/forms/read-position';

// Every setting of an installation: this is the one reader, and env.test.ts holds `.env.example` to it.

const text = (form: RegExp, sentence: string) => z.string().regex(form, sentence);

const wholeNumber = (name: string, low: number, high: number) => {
  const sentence = `${name} must be a whole number from ${low} to ${high}.`;
  return text(/^\d+$/, sentence)
    .transform(Number)
    .refine((number) => number >= low && number <= high, sentence);
};

const address = (name: string, schemes: RegExp, example: string) =>
  z.string().refine(
    (written) => {
      const url = URL.canParse(written) ? new URL(written) : null;
      return url !== null && schemes.test(url.protocol) && url.hostname !== '';
    },
    { error: `${name} must be an address such as ${example}.`, abort: true },
  );

const secret = (name: string) => z.string().min(32, `${name} must have at least 32 characters.`);

/** What another service gives out: all that can be said of it is that no part of a sentence was pasted with it. */
const key = (name: string) => text(/^\S+$/, `${name} must be one word, as the service shows it.`);

const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, { error: `${name} must be one of: ${values.join(', ')}.` });

const isSender = (written: string) =>
  z.email().safeParse(/^[^<>"\r\n]* <([^<>]*)>$/.exec(written)?.[1] ?? written).success;

const isHostAndPort = (written: string) => {
  const port = Number(/^[\w.-]+:(\d{1,5})$/.exec(written)?.[1]);
  return port >= 1 && port <= 65_535;
};

// What AES takes: 128, 192 or 256 bits.
const isEncryptionKey = (written: string) =>
  /^[A-Za-z0-9+/]+={0,2}$/.test(written) && [16, 24, 32].includes(Buffer.from(written, 'base64').length);

/** The names of this computer itself, as a URL writes them. */
export const LOOPBACK_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const settings = z.object({
  PORT: wholeNumber('PORT', 1, 65_535).default(3000),
  HOST: text(/^[\w.:-]+$/, 'HOST must be a name or an address to listen on, such as 0.0.0.0.').optional(),
  DATABASE_URL: address('DATABASE_URL', /^postgres(ql)?:$/, 'postgresql://user:password@host:5432/answerable')
    .refine((url) => new URL(url).pathname.length > 1, 'DATABASE_URL must end with the name of a database.')
    .optional(),
  DATABASE_POOL: wholeNumber('DATABASE_POOL', 1, 200).default(10),
  DATA_DIR: z
    .string()
    .default('.data')
    .transform((path) => resolve(path)),
  PUBLIC_ORIGIN: address('PUBLIC_ORIGIN', /^https?:$/, 'https://requests.example.gov.uk').optional(),
  SECRET_KEY: secret('SECRET_KEY').optional(),
  CLIENT_ADDRESS_HEADER: text(
    /^[a-z0-9-]+$/i,
    'CLIENT_ADDRESS_HEADER must be the name of a header, such as x-forwarded-for.',
  ).optional(),
  DEMONSTRATION: choice('DEMONSTRATION', ['on', 'off']).default('on'),
  JOBS: choice('JOBS', ['on', 'off']).default('on'),
  BENCH: choice('BENCH', ['on', 'off']).default('off'),
  LOG_LEVEL: choice('LOG_LEVEL', ['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  MAIL_TRANSPORT: choice('MAIL_TRANSPORT', ['folder', 'smtp', 'resend']).default('folder'),
  MAIL_FROM: z
    .string()
    .refine(
      isSender,
      'MAIL_FROM must be an email address, with a name before it or not: Example Council <a@b.example>.',
    )
    .default('requests@council.example'),
  MAIL_REPLY_DOMAIN: text(
    /^(?=.{1,200}$)[a-z0-9-]+(\.[a-z0-9-]+)*$/i,
    'MAIL_REPLY_DOMAIN must be a domain, such as reply.example.gov.uk.',
  ).optional(),
  MAIL_INBOUND_SECRET: secret('MAIL_INBOUND_SECRET').optional(),
  MAIL_AUTHENTICATED_BY: text(
    /^[a-z0-9.-]+$/i,
    'MAIL_AUTHENTICATED_BY must be the name of a mail server, such as mx.example.gov.uk.',
  ).optional(),
  SMTP_URL: address('SMTP_URL', /^smtps?:$/, 'smtp://user:password@mail.example.gov.uk:587').optional(),
  RESEND_API_KEY: key('RESEND_API_KEY').optional(),
  RESEND_BASE_URL: address('RESEND_BASE_URL', /^https?:$/, 'https://mail-api.example').optional(),
  RESEND_WEBHOOK_SECRET: text(
    /^whsec_[A-Za-z0-9+/]{24,}=*$/,
    'RESEND_WEBHOOK_SECRET must be the secret that Resend shows: whsec_….',
  ).optional(),
  TEXT_TRANSPORT: choice('TEXT_TRANSPORT', ['off', 'folder', 'notify']).default('off'),
  TEXTS_A_DAY: wholeNumber('TEXTS_A_DAY', 1, 1000).default(10),
  NOTIFY_API_KEY: text(
    /-[0-9a-f-]{36}-[0-9a-f-]{36}$/,
    'NOTIFY_API_KEY must be a whole key, as GOV.UK Notify shows it once.',
  ).optional(),
  NOTIFY_TEMPLATE_ID: z
    .uuid('NOTIFY_TEMPLATE_ID must be the id of a template, as GOV.UK Notify shows it.')
    .optional(),
  NOTIFY_CALLBACK_SECRET: secret('NOTIFY_CALLBACK_SECRET').optional(),
  NOTIFY_URL: address('NOTIFY_URL', /^https?:$/, 'https://texts.example').default(
    'https://api.notifications.service.gov.uk',
  ),
  CLAMD_ADDRESS: z
    .string()
    .refine(isHostAndPort, 'CLAMD_ADDRESS must be a host and a port, such as clamd:3310.')
    .optional(),
  S3_BUCKET: text(
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    'S3_BUCKET must be the name of a bucket: 3 to 63 small letters, digits, dots and hyphens.',
  ).optional(),
  S3_ENDPOINT: address('S3_ENDPOINT', /^https?:$/, 'https://s3.example.gov.uk').optional(),
  S3_REGION: text(/^[a-z0-9-]+$/i, 'S3_REGION must be the name of a region, such as eu-west-2.').default(
    'eu-west-2',
  ),
  S3_ACCESS_KEY_ID: key('S3_ACCESS_KEY_ID').optional(),
  S3_SECRET_ACCESS_KEY: key('S3_SECRET_ACCESS_KEY').optional(),
  OS_PLACES_KEY: key('OS_PLACES_KEY').optional(),
  OS_PLACES_URL: address('OS_PLACES_URL', /^https?:$/, 'https://places.example/v1').default(
    'https://api.os.uk/search/places/v1',
  ),
  MAP_TILES_URL: address('MAP_TILES_URL', /^https?:$/, 'https://tiles.example/{z}/{x}/{y}.png')
    .refine(
      (url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)),
      'MAP_TILES_URL must say where zoom, column and row of a tile stand: {z}, {x} and {y}.',
    )
    .optional(),
  MAP_ATTRIBUTION: z.string().optional(),
  MAP_CENTRE: z
    .string()
    .refine(
      (written) => readPosition(written) !== null,
      'MAP_CENTRE must be a latitude and a longitude in the United Kingdom, such as 52.40656, -1.51217.',
    )
    .optional(),
  OIDC_ISSUER: address('OIDC_ISSUER', /^https?:$/, 'https://login.example/tenant/v2.0').optional(),
  OIDC_CLIENT_ID: key('OIDC_CLIENT_ID').optional(),
  OIDC_CLIENT_SECRET: key('OIDC_CLIENT_SECRET').optional(),
  OIDC_NAME: z.string().default('your work account'),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .string()
    .refine(
      isEncryptionKey,
      'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY must be 32 random bytes in Base64, as openssl rand -base64 32 prints them.',
    )
    .optional(),
  CHROMIUM_PATH: z.string().optional(),
});

/** The name of every setting. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

// Of these, one says nothing without the others.
const TOGETHER = [
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['MAP_TILES_URL', 'MAP_ATTRIBUTION'],
  ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
] as const;

const schema = settings
  .superRefine((value, context) => {
    const need = (when: boolean, name: keyof typeof value, why: string) => {
      if (when && value[name] === undefined)
        context.addIssue({ code: 'custom', message: `${name} must be set because ${why}.` });
    };
    for (const group of TOGETHER) {
      const given = group.find((name) => value[name] !== undefined);
      for (const name of group) need(given !== undefined, name, `${given} is set`);
    }
    need(value.MAIL_TRANSPORT === 'smtp', 'SMTP_URL', 'MAIL_TRANSPORT is smtp');
    need(value.MAIL_TRANSPORT === 'resend', 'RESEND_API_KEY', 'MAIL_TRANSPORT is resend');
    need(value.TEXT_TRANSPORT === 'notify', 'NOTIFY_API_KEY', 'TEXT_TRANSPORT is notify');
    need(value.TEXT_TRANSPORT === 'notify', 'NOTIFY_TEMPLATE_ID', 'TEXT_TRANSPORT is notify');
    need(value.RESEND_WEBHOOK_SECRET !== undefined, 'RESEND_API_KEY', 'RESEND_WEBHOOK_SECRET is set');
    need(value.S3_ENDPOINT !== undefined, 'S3_BUCKET', 'S3_ENDPOINT is set');
    // Mail comes in by a mail server or by Resend; the mail viewer's domain needs no name.
    const comesIn = value.MAIL_REPLY_DOMAIN !== undefined && value.RESEND_WEBHOOK_SECRET === undefined;
    need(comesIn, 'MAIL_INBOUND_SECRET', 'MAIL_REPLY_DOMAIN is set and RESEND_WEBHOOK_SECRET is not');
    const isForNobody = value.MAIL_INBOUND_SECRET !== undefined && value.MAIL_TRANSPORT !== 'folder';
    need(isForNobody, 'MAIL_REPLY_DOMAIN', 'MAIL_INBOUND_SECRET is set');
  })
  .transform((value) => {
    const { origin, hostname } = new URL(value.PUBLIC_ORIGIN ?? `http://localhost:${value.PORT}`);
    // What is only for this computer is only heard on this computer: demonstration accounts, mail in a folder.
    const HOST = value.HOST ?? (LOOPBACK_NAMES.includes(hostname) ? '127.0.0.1' : '0.0.0.0');
    return { ...value, HOST, PUBLIC_ORIGIN: origin };
  });

export type Env = z.output<typeof schema>;

type Source = Readonly<Record<string, string | undefined>>;

/** Reads settings from `source`; blank values count as unset. Gives one sentence for each wrong value, naming it. */
export const readEnv = (
  source: Source,
): { ok: true; env: Env } | { ok: false; problems: readonly string[] } => {
  const filled = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = schema.safeParse(filled);
  if (parsed.success) return { ok: true, env: parsed.data };
  return { ok: false, problems: parsed.error.issues.map(({ message }) => message) };
};

let known: Env | undefined;

/** The settings of this process, read once. Throws with every problem named when a value is wrong. */
export const env = (): Env => {
  if (known) return known;
  const read = readEnv(process.env);
  if (!read.ok) throw new Error(read.problems.join(' '));
  known = read.env;
  return known;
};

/** A setting that `npm start` always provides to the web process; throws with a sentence where it is missing. */
export const requiredEnv = (key: 'DATABASE_URL' | 'SECRET_KEY'): string => {
  const value = env()[key];
  if (value === undefined) throw new Error(`${key} must be set. npm start sets it when it is not given.`);
  return value;
};

/** True where Next compiles for Node: it also tries instrumentation for its edge runtime, which has no database. */
export const isNodeRuntime = process.env['NEXT_RUNTIME'] === 'nodejs';

/** True under `npm run dev`, where the framework evaluates code as it changes. */
export const isDevelopment = process.env['NODE_ENV'] === 'development';
