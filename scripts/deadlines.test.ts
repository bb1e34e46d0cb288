import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testFolder } from '#lib/testing/test-folder';

const CASES = 'lib/testing/deadline-cases.json';
const expected = z
  .array(z.object({ id: z.string(), expected_due: z.string() }))
  .parse(JSON.parse(readFileSync(CASES, 'utf8')))
  .map(({ id, expected_due: due }) => ({ id, due }));

const folder = testFolder();

/** The command as npm runs it, in a time zone; what is typed in goes to its standard input. */
function deadlines(args: readonly string[], { typed = '', zone = 'Europe/London' } = {}) {
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/deadlines.ts', ...args], {
    input: typed,
    encoding: 'utf8',
    env: { ...env, TZ: zone, NODE_NO_WARNINGS: '1' },
  });
  return { status, stdout, stderr };
}

describe('npm run deadlines', () => {
  it.each(['Europe/London', 'UTC', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'prints the due date of every case, in order, the same in %s',
    (zone) => {
      const { status, stdout, stderr } = deadlines([CASES], { zone });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toEqual(expected);
    },
  );

  it('reads standard input, and says why when asked', () => {
    const typed = JSON.stringify([
      {
        id: 'a',
        regime: 'FOI',
        clock: 'FOI_RESPONSE',
        received: '2026-02-02',
        events: [],
        calendar: 'uk-any',
      },
    ]);
    const { stdout } = deadlines(['-', '--explain'], { typed: `\uFEFF${typed}` });
    const [row] = JSON.parse(stdout);
    expect(row).toMatchObject({ id: 'a', due: '2026-03-02' });
    expect(row.reasons).toContain('So the last day is Monday 2 March 2026.');
    expect(row.reasons.at(-1)).toContain('foi/2000');
    expect(row.days[1]).toEqual({ on: '2026-02-03', kind: 'counted', number: 1, holiday: null });
    expect(row.days.at(-1)).toMatchObject({ on: '2026-03-02', kind: 'due', number: 20 });
  });

  it.each<[string, readonly string[], string, string]>([
    ['a row that cannot be, by its id', ['-'], '[{"id":"odd","regime":"FOI"}]', 'Row odd (number 1): '],
    ['what is no JSON', ['-'], '[{', 'Standard input holds no JSON: '],
    ['what is no list', ['-'], '{}', 'The file holds no JSON array of rows.'],
    ['a file that is not there', ['nowhere.json'], '', 'nowhere.json'],
    ['no file at all', [], '', 'Usage: '],
    ['two files', ['a.json', 'b.json'], '', 'Usage: '],
    ['an option it does not know', ['-', '--explian'], '[]', '--explian'],
  ])('says on standard error: %s', (...row) => {
    const [, args, typed, words] = row;
    const { status, stdout, stderr } = deadlines(args, { typed });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
  });

  it('finds a file from where the command was typed', () => {
    writeFileSync(join(folder, 'none.json'), '[]');
    const { status, stdout } = spawnSync(process.execPath, ['scripts/deadlines.ts', 'none.json'], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([]);
  });
});
