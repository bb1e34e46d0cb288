import { cache } from 'react';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { clientAddress } from '#lib/web/client-address';
import { residentContext } from '#lib/web/context';

/** The case of an address. Asked once a request, by the title and by the page: a wrong reference counts once. */
export const findTracked = cache(async (typed: string) => {
  const context = await residentContext();
  return { context, found: await trackCase(context, typed, await clientAddress()) };
});
