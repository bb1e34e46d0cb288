import { type Logger, pino } from 'pino';
import { env } from '#lib/env';

// Names of fields that may hold personal data or secrets, wherever somebody logs them by mistake.
const PERSONAL = [
  'email',
  'name',
  'phone',
  'address',
  'postcode',
  'recipient',
  'answers',
  'raw',
  'text',
  'body',
  'token',
  'code',
  'password',
  'accessCode',
  'cookie',
  'authorization',
];

let logger: Logger | undefined;

/** The one logger: JSON lines on standard output, UTC, personal data and secrets blanked. */
export function log(): Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: PERSONAL.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[removed]' },
    serializers: { err: describeFault },
  });
  return logger;
}

// A database's message may quote a row: only kind, code and stack frames are kept.
function describeFault(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12);
  const code = 'code' in error ? String(error.code) : undefined;
  return { kind: error.name, code, frames };
}
