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
