import type { Context } from '#lib/use-cases/context';

/** What attempts are counted by. Hashed, so that the table of limits is no list of who looked up what, or signs in from where. */
export function limitKey({ secrets }: Pick<Context, 'secrets'>, text: string): string {
  return secrets.hashToken(text).toString('base64url');
}
