import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** An address the product answers at, as the files under app/ say it. */
export type Route = {
  /** '/apply/[form]/[step]' */
  path: string;
  /** Names of its dynamic segments: 'form', '...nextauth'. */
  segments: readonly string[];
  methods: readonly string[];
  /** Names read from the search part of the address, as far as the source shows them. */
  parameters: readonly string[];
  /** Names read from a posted form, as far as the source shows them. */
  fields: readonly string[];
  readsSearch: boolean;
  /** A page with a server action beside it. */
  hasAction: boolean;
};

/** Every address, from the file tree, so that none can be forgotten. */
export const ROUTES: readonly Route[] = globSync('app/**/{page.tsx,route.ts}').map(routeOf).toSorted(byPath);

function routeOf(file: string): Route {
  const folder = dirname(file);
  const path = folder.replace(/^app|\/\([^)]*\)/g, '') || '/';
  const own = readFileSync(file, 'utf8');
  const beside = globSync(`${escaped(folder)}/*.{ts,tsx}`).map((each) => readFileSync(each, 'utf8'));
  const isPage = file.endsWith('page.tsx');
  const hasAction = isPage && beside.some((source) => source.startsWith("'use server'"));
  return {
    path,
    segments: [...path.matchAll(/\[([^\]]+)\]/g)].map(([, name = '']) => name),
    methods: isPage ? ['GET'] : methodsIn(own),
    parameters: isPage ? beside.flatMap(parametersIn) : parametersIn(own),
    fields: isPage ? [] : all(own, /fieldText\([^']*'([\w.-]+)'/g),
    readsSearch: own.includes('searchParams'),
    hasAction,
  };
}

function methodsIn(source: string): readonly string[] {
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) =>
    new RegExp(`export (?:async )?function ${method}\\b|export \\{[^}]*\\b${method}\\b`).test(source),
  );
}

function parametersIn(source: string): readonly string[] {
  return [
    ...all(source, /query(?:Text|Page)\([^']*'([\w-]+)'/g),
    ...all(source, /searchParams\)?(?:\.get\(|\[)'([\w-]+)'/g),
    ...all(source, /\bparams\['([\w-]+)'\]/g),
  ];
}

function all(source: string, pattern: RegExp): readonly string[] {
  return [...source.matchAll(pattern)].map(([, name = '']) => name);
}

// Brackets are a pattern's own signs.
function escaped(folder: string): string {
  return folder.replaceAll(/[[\]()]/g, '[$&]');
}

function byPath(one: Route, other: Route): number {
  return one.path < other.path ? -1 : 1;
}
