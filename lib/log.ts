import { type DestinationStream, type Logger, pino } from 'pino';
import { z } from 'zod';
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

/** The one logger: JSON lines on standard output. */
export function log(): Logger {
  logger ??= loggerTo(pino.destination(1), env().LOG_LEVEL);
  return logger;
}

/** A logger of JSON lines, UTC, with personal data and secrets blanked, and faults without their messages. */
export function loggerTo(destination: DestinationStream, level: string): Logger {
  const options = {
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: PERSONAL.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[removed]' },
    serializers: { err: describeFault },
  };
  return pino(options, destination);
}

const text = z.string().catch('');
const faultSchema = z.object({
  name: text,
  message: text,
  stack: text,
  code: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .optional()
    .catch(undefined),
  cause: z.unknown().optional(),
});

// A database's message may quote a row: only kind, code and stack frames are kept. pg-boss reports copies of errors, which
// are plain objects and have no name but in their stack.
function describeFault(error: unknown): Record<string, unknown> {
  const read = faultSchema.safeParse(error);
  if (!read.success) return { kind: typeof error };
  const { name, message, stack, code, cause } = read.data;
  const kind = name || /^\w+/.exec(stack)?.[0] || typeof error;
  const frames = stack.replace(message, '').split('\n').filter(isFrame).slice(0, 12);
  // Not "code", which is blanked because it may be somebody's access code.
  return { kind, fault: code, frames, ...(cause === undefined ? {} : { cause: describeFault(cause) }) };
}

const isFrame = (line: string) => /^ +at .+:\d+:\d+\)?$/.test(line);
