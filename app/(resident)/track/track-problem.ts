import type { Refusal } from '#lib/domain/cases/refusal';
import { urls } from '#lib/urls';

/** Back to the tracking page with why. Too many tries say how long to wait; everything else is told alike. */
export function trackProblemUrl(refusal: Refusal, otherwise: string): string {
  if (refusal.reason !== 'too-many-attempts') return problemUrl(otherwise);
  return `${problemUrl('blocked')}&minutes=${encodeURIComponent(refusal.message)}`;
}

/** The tracking page with a problem and the reference as typed, which is no secret. The code never goes into a URL. */
export function problemUrl(problem: string, typed = ''): string {
  const query = new URLSearchParams(
    typed === '' ? { problem } : { problem, reference: typed.toWellFormed() },
  );
  return `${urls.track()}?${query}`;
}

/** Where somebody goes who gave a reference and no code: what cannot be one is told there like one that nobody has. */
export function askedUrl(typed: string): string {
  return `${urls.track()}?${new URLSearchParams({ reference: typed.toWellFormed() })}`;
}
