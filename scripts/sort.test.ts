import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

const env = { ...process.env, NODE_NO_WARNINGS: '1' };

/** The command as npm runs it; what is typed in goes to its standard input. */
function sort(args: readonly string[], typed = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/sort.ts', ...args], {
    input: typed,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe('npm run sort', () => {
  it('prints at most three routes for every row, best first', () => {
    const { status, stdout, stderr } = sort(['-'], '[{"id":"1","text":"There is a fire in the flat above"}]');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([
      { id: '1', routes: ['emergency', expect.any(String), expect.any(String)] },
    ]);
  });

  it('prints first how good it is on sentences it never learnt from', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, ['scripts/sort.ts', '--score'], { env });
    const [printed] = await once(child.stdout, 'data');
    child.kill();
    expect(String(printed)).toMatch(
      /^\d+ sentences kept apart, by the sorter of the product: the first suggestion is right for \d\d\.\d %/,
    );
  });

  it.each<[string, readonly string[], string, string]>([
    ['a row that cannot be, by its id', ['-'], '[{"id":"odd"}]', 'Row odd (number 1): '],
    ['what is no JSON', ['-'], '[{', 'Standard input holds no JSON: '],
    ['no file at all', [], '', 'Usage: '],
    ['a file and a score', ['a.json', '--score'], '', 'Usage: '],
  ])('says on standard error: %s', (...row) => {
    const [, args, typed, words] = row;
    const { status, stdout, stderr } = sort(args, typed);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(words);
  });
});
