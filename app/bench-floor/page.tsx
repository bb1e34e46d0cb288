import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { env } from '#lib/env';
import { urls } from '#lib/urls';

/** The least a dynamic page of this build does, for `npm run bench` to measure the others against. Not found otherwise. */
export default async function BenchFloorPage() {
  if (env().BENCH === 'off') redirect(urls.nothing());
  const path = (await headers()).get('x-path');
  return <p>Nothing but {path}.</p>;
}
