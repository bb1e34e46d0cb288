import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const CRUISER = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';

type Report = { summary: { totalCruised: number; violations: { rule: { name: string }; from: string }[] } };

const cruise = (folder: string, targets: readonly string[]): Report => {
  const args = [
    `${process.cwd()}/${CRUISER}`,
    '--config',
    `${process.cwd()}/.dependency-cruiser.mjs`,
    '--output-type',
    'json',
  ];
  const { stdout } = spawnSync(process.execPath, [...args, ...targets], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return JSON.parse(stdout);
};

describe('the check of the arrows', () => {
  const found = cruise('scripts/checks/fixtures/house', ['app', 'components', 'lib']).summary.violations;
  const broken = found.map(({ rule, from }) => `${from}: ${rule.name}`);

  it.each([
    'lib/domain/reaches-out.ts: domain-is-pure',
    'app/reaches-past.ts: app-goes-through-use-cases',
    'components/ui/knows-too-much.ts: app-goes-through-use-cases',
    'components/ui/knows-too-much.ts: components-only-look',
    'lib/use-cases/second-door.ts: one-door-for-writes',
  ])('reports %s in a tree that breaks it', (breach) => {
    expect(broken).toContain(breach);
  });

  it('sees the whole house, and finds nothing broken in it', () => {
    const { summary } = cruise('.', ['app', 'components', 'lib']);
    // A compiler the tool does not know makes it see nothing and pass: so the number counts too.
    expect(summary.totalCruised).toBeGreaterThan(250);
    expect(summary.violations).toEqual([]);
  });
});

describe('the check against clocks in the domain', () => {
  it('reports a call for the current time', () => {
    const fixture = 'scripts/checks/fixtures/clock';
    const args = ['lint', `--config-path=${fixture}/clock.json`, `${fixture}/reads-the-clock.ts`];
    const checked = spawnSync('node_modules/.bin/biome', args, { encoding: 'utf8' });
    expect(checked.status).not.toBe(0);
    expect(checked.stderr + checked.stdout).toContain('no clock and no dice');
  });

  it('finds none in the domain as it stands', () => {
    expect(() =>
      execFileSync('node_modules/.bin/biome', ['lint', 'lib/domain'], { stdio: 'pipe' }),
    ).not.toThrow();
  });
});
