import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SENT_TO_BROWSERS, thirdPartyNotices } from '#lib/web/third-party-notices';

describe('the notices of what others wrote', () => {
  it('have the copyright and the whole licence of each', async () => {
    const notices = await thirdPartyNotices();
    for (const name of SENT_TO_BROWSERS) expect(notices).toContain(`${name}\n\n`);
    expect(notices).toContain('Volodymyr Agafonkin');
    expect(notices).toContain('Redistributions in binary form must reproduce the above copyright');
    expect(notices).toContain('SIL OPEN FONT LICENSE');
    expect(notices.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(5);
  });

  it('are of every package that a part of a page for the browser imports', async () => {
    const sources = await Promise.all(['app', 'components'].map(sourcesIn));
    const forBrowsers = sources.flat().filter((text) => text.startsWith("'use client'"));
    expect(forBrowsers.length).toBeGreaterThan(10);
    const imported = forBrowsers.flatMap((text) =>
      [...text.matchAll(/^import (?!type).*?from '((?:@[\w-]+\/)?[\w-]+)/gms)].map(([, name]) => name),
    );
    expect([...new Set(imported)].filter((name) => !isNoticed(name))).toEqual([]);
  });
});

function isNoticed(name = ''): boolean {
  return SENT_TO_BROWSERS.some((each) => each === name);
}

async function sourcesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return Promise.all(
    files.filter((file) => file.endsWith('.tsx')).map((file) => readFile(join(folder, file), 'utf8')),
  );
}
