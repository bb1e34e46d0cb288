import { resolve } from 'node:path';
import { z } from 'zod';

// Every setting of an installation: this is the one reader, and env.test.ts holds `.env.example` to it.

const wholeNumber = (name: string, low: number, high: number) =>
  z.coerce
    .number({ error: `${name} must be a whole number from ${low} to ${high}.` })
    .int(`${name} must be a whole number from ${low} to ${high}.`)
    .min(low, `${name} must be ${low} or more.`)
    .max(high, `${name} must be ${high} or less.`);

const address = (name: string, schemes: RegExp, example: string) =>
  z.string().refine((text) => URL.canParse(text) && schemes.test(new URL(text).protocol), {
    error: `${name} must be an address such as ${example}.`,
  });

const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, { error: `${name} must be one of: ${values.join(', ')}.` });

/** The names of this computer itself, as a URL writes them. */
export const LOOPBACK_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const settings = z.object({
  PORT: wholeNumber('PORT', 1, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST must be a name or an address to listen on, such as 0.0.0.0.')
    .optional(),
  DATABASE_URL: address(
    'DATABASE_URL',
    /^postgres(ql)?:$/,
    'postgresql://user:password@host:5432/answerable',
  ).optional(),
  DATABASE_POOL: wholeNumber('DATABASE_POOL', 1, 200).default(10),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .transform((path) => resolve(path)),
  PUBLIC_ORIGIN: address('PUBLIC_ORIGIN', /^https?:$/, 'https://requests.example.gov.uk').optional(),
  SECRET_KEY: z.string().min(32, 'SECRET_KEY must have at least 32 characters.').optional(),
  CLIENT_ADDRESS_HEADER: z
    .string()
    .regex(/^[a-z0-9-]+$/i, 'CLIENT_ADDRESS_HEADER must be the name of a header.')
    .optional(),
  DEMONSTRATION: choice('DEMONSTRATION', ['on', 'off']).default('on'),
  JOBS: choice('JOBS', ['on', 'off']).default('on'),
  BENCH: choice('BENCH', ['on', 'off']).default('off'),
  LOG_LEVEL: choice('LOG_LEVEL', ['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  MAIL_TRANSPORT: choice('MAIL_TRANSPORT', ['folder', 'smtp', 'resend']).default('folder'),
  MAIL_FROM: z.string().min(3).max(320).default('requests@council.example'),
  MAIL_REPLY_DOMAIN: z
    .string()
    .regex(/^[a-z0-9.-]{1,200}$/i, 'MAIL_REPLY_DOMAIN must be a domain, such as reply.example.gov.uk.')
    .optional(),
  MAIL_INBOUND_SECRET: z.string().min(32, 'MAIL_INBOUND_SECRET must have at least 32 characters.').optional(),
  SMTP_URL: address('SMTP_URL', /^smtps?:$/, 'smtp://user:password@mail.example.gov.uk:587').optional(),
  RESEND_API_KEY: z.string().min(1).optional(),
  RESEND_BASE_URL: address('RESEND_BASE_URL', /^https?:$/, 'https://mail-api.example').optional(),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(
      /^whsec_[A-Za-z0-9+/]{24,}=*$/,
      'RESEND_WEBHOOK_SECRET must be the secret that Resend shows: whsec_….',
    )
    .optional(),
  TEXT_TRANSPORT: choice('TEXT_TRANSPORT', ['off', 'folder', 'notify']).default('off'),
  NOTIFY_API_KEY: z
    .string()
    .regex(
      /-[0-9a-f-]{36}-[0-9a-f-]{36}$/,
      'NOTIFY_API_KEY must be a whole key, as GOV.UK Notify shows it once.',
    )
    .optional(),
  NOTIFY_TEMPLATE_ID: z
    .uuid('NOTIFY_TEMPLATE_ID must be the id of a template, as GOV.UK Notify shows it.')
    .optional(),
  NOTIFY_CALLBACK_SECRET: z
    .string()
    .min(32, 'NOTIFY_CALLBACK_SECRET must have at least 32 characters.')
    .optional(),
  NOTIFY_URL: address('NOTIFY_URL', /^https?:$/, 'https://texts.example').default(
    'https://api.notifications.service.gov.uk',
  ),
  CLAMD_ADDRESS: z
    .string()
    .regex(/^[\w.-]+:\d{1,5}$/, 'CLAMD_ADDRESS must be a host and a port, such as clamd:3310.')
    .optional(),
  S3_BUCKET: z.string().min(3).max(63).optional(),
  S3_ENDPOINT: address('S3_ENDPOINT', /^https?:$/, 'https://s3.example.gov.uk').optional(),
  S3_REGION: z.string().min(1).default('eu-west-2'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  OS_PLACES_KEY: z.string().min(1).optional(),
  OS_PLACES_URL: address('OS_PLACES_URL', /^https?:$/, 'https://places.example/v1').default(
    'https://api.os.uk/search/places/v1',
  ),
  OIDC_ISSUER: address('OIDC_ISSUER', /^https?:$/, 'https://login.example/tenant/v2.0').optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).default('your work account'),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().min(1).optional(),
});

/** The name of every setting. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

const schema = settings
  .superRefine((value, context) => {
    const need = (when: boolean, key: keyof typeof value, why: string) => {
      if (when && value[key] === undefined)
        context.addIssue({ code: 'custom', path: [key], message: `${key} must be set ${why}.` });
    };
    need(value.MAIL_TRANSPORT === 'smtp', 'SMTP_URL', 'because MAIL_TRANSPORT is smtp');
    need(value.MAIL_TRANSPORT === 'resend', 'RESEND_API_KEY', 'because MAIL_TRANSPORT is resend');
    need(value.TEXT_TRANSPORT === 'notify', 'NOTIFY_API_KEY', 'because TEXT_TRANSPORT is notify');
    need(value.TEXT_TRANSPORT === 'notify', 'NOTIFY_TEMPLATE_ID', 'because TEXT_TRANSPORT is notify');
    need(value.RESEND_WEBHOOK_SECRET !== undefined, 'RESEND_API_KEY', 'because RESEND_WEBHOOK_SECRET is set');
    need(value.S3_BUCKET !== undefined, 'S3_ACCESS_KEY_ID', 'because S3_BUCKET is set');
    need(value.S3_BUCKET !== undefined, 'S3_SECRET_ACCESS_KEY', 'because S3_BUCKET is set');
    need(value.OIDC_ISSUER !== undefined, 'OIDC_CLIENT_ID', 'because OIDC_ISSUER is set');
    need(value.OIDC_ISSUER !== undefined, 'OIDC_CLIENT_SECRET', 'because OIDC_ISSUER is set');
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
  return { ok: false, problems: parsed.error.issues.map((issue) => issueSentence(issue)) };
};

const issueSentence = (issue: { path: readonly PropertyKey[]; message: string }): string => {
  const key = String(issue.path[0] ?? 'A setting');
  return issue.message.startsWith(key) ? issue.message : `${key}: ${issue.message}.`;
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
