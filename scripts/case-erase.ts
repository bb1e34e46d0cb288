import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { londonDate } from '#lib/domain/calendar/plain-date';
import { eraseMatter } from '#lib/use-cases/record/erase-matter';
import { withExistingDatabase } from './existing-database.ts';
import { settings } from './installation.ts';

// Erases what people wrote in a closed matter: npm run -s case:erase -- 222-222-222 --why "Kept for six years".
// Ends with 0 when it is done, 1 when it may not be, 2 when nothing could be done.
const COULD_NOT = 2;

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { why: { type: 'string' } } });
  const [reference = ''] = positionals;
  process.exitCode = await withExistingDatabase(settings(COULD_NOT), async (database) => {
    const now = new Date();
    const context = {
      actor: { kind: 'system', job: 'case:erase' },
      database,
      now,
      today: londonDate(now),
      newId: () => randomUUID(),
    } as const;
    const erased = await eraseMatter(context, { reference, why: values.why ?? '' });
    const said = erased.ok ? `Erased, and on record as erased: ${erased.value} cases` : erased.message;
    process.stdout.write(`${said}\n`);
    return erased.ok ? 0 : 1;
  });
} catch (error) {
  process.stderr.write(`erase: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = COULD_NOT;
}
