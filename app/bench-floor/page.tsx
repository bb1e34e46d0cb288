import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { env } from '#lib/env';

/** The least a dynamic page of this build does, for `npm run bench` to measure the others against. Not found otherwise. */
export default async function BenchFloorPage() {
  if (env().BENCH === 'off') notFound();
  const path = (await headers()).get('x-path');
  return <p>Nothing but {path}.</p>;
}
