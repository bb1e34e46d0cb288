import type { Refusal } from '#lib/domain/cases/refusal';
import { urls } from '#lib/web/urls';

/** Back to the tracking page with why. Too many tries say how long to wait; everything else is told alike. */
export function trackProblemUrl(refusal: Refusal, otherwise: string): string {
  if (refusal.reason !== 'too-many-attempts') return `${urls.track()}?problem=${otherwise}`;
  return `${urls.track()}?problem=blocked&minutes=${encodeURIComponent(refusal.message)}`;
}
