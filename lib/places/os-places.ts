import { z } from 'zod';

const LONGEST_WAIT_MS = 3000;
const MOST = 100;

const answer = z.object({
  results: z.array(z.object({ DPA: z.object({ ADDRESS: z.string().max(400) }) })).default([]),
});

/**
 * Addresses with a postcode from OS Places (its postcode search, delivery points). Throws when the service does not answer
 * in three seconds, or not as its reference says.
 */
export function osPlacesAt(url: string, key: string): (postcode: string) => Promise<readonly string[]> {
  return async (postcode) => {
    const query = new URLSearchParams({ postcode, dataset: 'DPA', maxresults: String(MOST) });
    const response = await fetch(`${url}/postcode?${query}`, {
      headers: { key, accept: 'application/json' },
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
    if (!response.ok) throw new Error(`The look-up of addresses answered ${response.status}.`);
    return answer.parse(await response.json()).results.map(({ DPA }) => inMixedCase(DPA.ADDRESS));
  };
}

// It writes in capitals: '12, QUAY STREET, BRACKWATER, BW1 3CQ'. The postcode stays so, and a number needs no comma.
function inMixedCase(address: string): string {
  const parts = address.split(', ');
  const words = parts
    .slice(0, -1)
    .map((part) => part.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, capital));
  return [...words, parts.at(-1) ?? ''].join(', ').replace(/^(\d+[a-z]?), /i, '$1 ');
}

const capital = (letter: string) => letter.toUpperCase();
