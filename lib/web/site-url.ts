import { env } from '#lib/env';

/** A path of ours as a whole address, for feeds, letters and texts to copy. */
export function siteUrl(path: string): string {
  return new URL(path, env().PUBLIC_ORIGIN).href;
}
