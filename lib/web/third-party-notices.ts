import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whose code or font goes to the browser with our pages. Their licences want their notice with every copy; a build leaves it out. */
export const SENT_TO_BROWSERS = [
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@hookform/resolvers',
  'leaflet',
  'next',
  'react',
  'react-dom',
  'react-hook-form',
  'scheduler',
  'use-intl',
  'zod',
] as const;

const PACKAGES = join(process.cwd(), 'node_modules');

/** The licence of each, as it came with the package, one below the other. Throws where one has none. */
export async function thirdPartyNotices(): Promise<string> {
  const notices = await Promise.all(SENT_TO_BROWSERS.map(noticeOf));
  return notices.join(`\n\n${'-'.repeat(72)}\n\n`);
}

async function noticeOf(name: string): Promise<string> {
  const folder = join(PACKAGES, name);
  const file = (await readdir(folder)).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence beside it.`);
  const licence = await readFile(join(folder, file), 'utf8');
  return `${name}\n\n${licence.trim()}\n`;
}
