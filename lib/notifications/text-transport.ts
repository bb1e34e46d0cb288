import type { Env } from '#lib/env';
import type { TextTransport } from '#lib/notifications/text-message';
import { textFolder } from '#lib/notifications/texts/folder';
import { notifyTransport } from '#lib/notifications/texts/notify';

type TextSettings = Pick<
  Env,
  'TEXT_TRANSPORT' | 'TEXTS_A_DAY' | 'DATA_DIR' | 'NOTIFY_API_KEY' | 'NOTIFY_TEMPLATE_ID' | 'NOTIFY_URL'
>;

/** The way out for text messages that the settings name; null where none are sent. */
export function textTransportFor(env: TextSettings): TextTransport | null {
  const { NOTIFY_API_KEY: apiKey, NOTIFY_TEMPLATE_ID: templateId, NOTIFY_URL: baseUrl } = env;
  if (env.TEXT_TRANSPORT === 'off') return null;
  const mostADay = env.TEXTS_A_DAY;
  if (env.TEXT_TRANSPORT === 'folder') return { ...textFolder(env), mostADay };
  if (apiKey === undefined || templateId === undefined)
    throw new Error('NOTIFY_API_KEY and NOTIFY_TEMPLATE_ID must be set.');
  return { ...notifyTransport({ apiKey, templateId, baseUrl }), mostADay };
}
