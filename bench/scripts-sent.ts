import { gzipSync } from 'node:zlib';
import { pageHtml, type Site } from './visit.ts';

type Served = Pick<Site, 'origin'>;

/** A page's bytes, gzipped: its HTML, all JavaScript a modern browser loads with it, and how much of that the bare page has too. */
export type Weight = { name: string; html: number; scripts: number; framework: number };

export type WeighedPage = { name: string; path: string; cookie: string };

const sizes = new Map<string, number>();

/** Weighs pages beside the first, which is the bare one. */
export async function weighPages(site: Served, pages: readonly WeighedPage[]): Promise<Weight[]> {
  let common: ReadonlySet<string> | null = null;
  const weights: Weight[] = [];
  for (const { name, path, cookie } of pages) {
    const html = await pageHtml(site, path, cookie);
    const scripts = scriptsIn(html);
    common ??= new Set(scripts);
    const shared = scripts.filter((script) => common?.has(script));
    weights.push({
      name,
      html: gzipSync(html).length,
      scripts: await sizeOf(site, scripts),
      framework: await sizeOf(site, shared),
    });
  }
  return weights;
}

// Script tags and preloads; what only browsers without modules load is left out.
function scriptsIn(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/gi) ?? [];
  const wanted = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  const paths = wanted.flatMap((tag) => /(?:src|href)="([^"]+\.js[^"]*)"/i.exec(tag)?.[1] ?? []);
  return [...new Set(paths)];
}

async function sizeOf({ origin }: Served, paths: readonly string[]): Promise<number> {
  let sum = 0;
  for (const path of paths) {
    const size = sizes.get(path) ?? gzipSync(await (await fetch(`${origin}${path}`)).bytes()).length;
    sizes.set(path, size);
    sum += size;
  }
  return sum;
}
