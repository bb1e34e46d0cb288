import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new, empty folder below the tests' own data. All of them are removed when the tests have ended. */
export function testFolder(): string {
  return mkdtempSync(join(inject('folder'), 'test-'));
}
