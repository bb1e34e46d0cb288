import { describe, expect, it } from 'vitest';
import { formById } from '#lib/domain/forms/registry';
import { leads } from '#lib/domain/sorting/leads';
import { LONGEST_WORDS } from '#lib/domain/sorting/own-words';
import { sortRouteIds } from '#lib/domain/sorting/sort-route';

const forms = sortRouteIds.flatMap((route) => {
  const lead = leads[route];
  return 'form' in lead ? [lead.form] : [];
});

describe('where a suggestion leads', () => {
  it.each([...new Set(forms)])('the form %s has room for all that may be written', (id) => {
    const form = formById(id);
    const details = form?.pages
      .flatMap(({ questions }) => questions)
      .find((question) => question.id === form.facts.details);
    expect(details).toMatchObject({ kind: 'long-text', maxLength: expect.any(Number) });
    expect(details && 'maxLength' in details && details.maxLength).toBeGreaterThanOrEqual(LONGEST_WORDS);
  });

  it('is never a form when somebody is in danger', () => {
    expect(leads.emergency).toEqual({ place: 'emergencies' });
  });
});
