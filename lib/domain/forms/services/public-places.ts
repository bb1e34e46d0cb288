import type { Condition } from '#lib/domain/forms/form';
import { about } from '#lib/domain/forms/services/asking';

/**
 * What lies in a public place, and is one thing however many tell us of it. That it was reported says nothing of anybody:
 * what concerns a home, a neighbour or a person is not among these.
 */
export const inPublicPlace: Condition = about(
  'street-cleaning-fly-tipping',
  'street-cleaning-litter',
  'street-cleaning-graffiti',
  'street-cleaning-dog-fouling',
  'roads-pothole',
  'roads-pavement',
  'roads-blocked-drain',
  'street-lights-light-not-working',
  'street-lights-light-on-all-day',
  'street-lights-damaged-column',
  'parks-play-area',
  'parks-park-upkeep',
);
