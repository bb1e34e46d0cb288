import { randomInt } from 'node:crypto';

/** Where the product answers. */
export const ORIGIN = process.env['E2E_ORIGIN'] ?? 'http://localhost:3000';

/** A network address that no other test uses, so that rate limits keep tests apart. */
export function someAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
}
