import { describe, expect, it } from 'vitest';
import { idOfCategory } from '#lib/db/save-organisation';
import { asksAbout } from '#lib/domain/forms/condition';
import { visiblePages } from '#lib/domain/forms/journey';
import { serviceRequestForm } from '#lib/domain/forms/service-request-form';
import { inPublicPlace } from '#lib/domain/forms/services/public-places';
import { servicePageIds, servicePages } from '#lib/domain/forms/services/service-questions';
import { demonstrationServices } from './services.ts';

describe('the services of the demonstration council', () => {
  const services = demonstrationServices.flatMap((directorate) => directorate.services);
  const offered = {
    service: services.map(({ id }) => id),
    category: services.flatMap(({ id, categories }) => categories.map((name) => idOfCategory(id, name))),
  };

  it('have every service and category that has questions of its own', () => {
    const conditions = [inPublicPlace, ...servicePages.map(({ when }) => when)];
    const asked = conditions.flatMap((when) => (when ? asksAbout(when) : []));
    const chosen = asked.filter(({ question }) => question === 'service' || question === 'category');
    const missing = chosen.flatMap(({ question, values }) =>
      values.filter((value) => !offered[question === 'service' ? 'service' : 'category'].includes(value)),
    );
    expect(missing).toEqual([]);
    expect(chosen.length).toBeGreaterThan(20);
  });

  it('ask at most three pages of their own, whatever is chosen', () => {
    const counts = services.flatMap(({ id, categories }) =>
      categories.map((name) => {
        const answers = { danger: 'no', service: id, category: idOfCategory(id, name) };
        const asked = visiblePages(serviceRequestForm, answers).map((page) => page.id);
        return asked.filter((page) => servicePageIds.includes(page)).length;
      }),
    );
    expect(Math.max(...counts)).toBe(3);
  });
});
