import { describe, expect, it } from 'vitest';
import { visiblePages } from '#lib/domain/forms/journey';
import { serviceRequestForm } from '#lib/domain/forms/service-request-form';
import { servicePageIds } from '#lib/domain/forms/services/service-questions';

const asked = (answers: Record<string, string>) =>
  visiblePages(serviceRequestForm, { danger: 'no', ...answers }).map(({ id }) => id);

describe('the questions of a service', () => {
  it('are asked of nobody who is not sure which service it is', () => {
    const pages = asked({ service: 'not-sure' });
    expect(pages.filter((id) => servicePageIds.includes(id))).toEqual([]);
  });

  it.each([
    ['a missed bin', { service: 'bins', category: 'bins-missed-collection' }],
    ['a pothole', { service: 'roads', category: 'roads-pothole' }],
    ['fly-tipping', { service: 'street-cleaning', category: 'street-cleaning-fly-tipping' }],
    ['a repair of a council home', { service: 'repairs', category: 'repairs-leak' }],
    ['noise', { service: 'environmental-health', category: 'environmental-health-noise' }],
    ['council tax', { service: 'council-tax', category: 'council-tax-payment' }],
    ['planning enforcement', { service: 'planning-enforcement' }],
    ['trees', { service: 'parks', category: 'parks-tree' }],
    ['a car park', { service: 'parking', category: 'parking-car-park' }],
    ['illegal parking', { service: 'parking', category: 'parking-illegal-parking' }],
    ['a parking permit', { service: 'parking', category: 'parking-resident-permit' }],
    ['a street light', { service: 'street-lights', category: 'street-lights-light-not-working' }],
    ['an abandoned vehicle', { service: 'street-cleaning', category: 'street-cleaning-abandoned-vehicle' }],
    ['benefits', { service: 'benefits', category: 'benefits-change-of-circumstances' }],
  ])('are its own for %s', (_, answers) => {
    expect(asked(answers).filter((id) => servicePageIds.includes(id))).not.toEqual([]);
  });

  it('are those of the category chosen, and no others', () => {
    const pages = asked({ service: 'roads', category: 'roads-pothole' });
    expect(pages.filter((id) => servicePageIds.includes(id))).toEqual([
      'pothole-place',
      'pothole-size',
      'pothole-depth',
    ]);
  });

  it('lead a repair that may harm somebody to the report of a hazard, and any other on', () => {
    const harmful = asked({ service: 'repairs', category: 'repairs-leak', 'may-harm': 'yes' });
    expect(harmful.at(-1)).toBe('report-hazard');
    const ordinary = asked({ service: 'repairs', category: 'repairs-leak', 'may-harm': 'no' });
    expect(ordinary).toContain('what-is-needed');
  });

  it('take no report of a penalty charge notice, which is challenged in its own way', () => {
    expect(asked({ service: 'parking', category: 'parking-penalty-charge-notice' }).at(-1)).toBe(
      'penalty-notice',
    );
  });
});
