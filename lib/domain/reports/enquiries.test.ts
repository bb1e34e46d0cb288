import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { ENQUIRY_KINDS, memberEnquiryForm } from '#lib/domain/forms/member-enquiry-form';
import { type CountedEnquiries, enquiryRows } from '#lib/domain/reports/enquiries';

const counted = (change: Partial<CountedEnquiries>): CountedEnquiries => ({
  ...{ kind: 'direct-query', on: plainDate('2026-02-02'), timeliness: 'in-time', cases: 1 },
  ...change,
});

describe('members’ enquiries in a quarter', () => {
  it('are counted by their five kinds, as the form asks for them', () => {
    expect(ENQUIRY_KINDS.map(({ value }) => value)).toHaveLength(5);
    const asked = memberEnquiryForm.pages
      .flatMap(({ questions }) => questions)
      .find(({ id }) => id === 'kind');
    expect(asked).toMatchObject({ options: ENQUIRY_KINDS });
  });

  it('are counted by how their limit was kept, the newest quarter first', () => {
    const rows = enquiryRows([
      counted({ on: plainDate('2025-12-31'), timeliness: 'late' }),
      counted({ cases: 3 }),
      counted({ timeliness: 'in-extended-time', cases: 2 }),
      counted({ timeliness: null, on: plainDate('2026-03-31') }),
      counted({ kind: 'community-issue' }),
    ]);
    expect(rows.map(({ quarter, kind, ...counts }) => [quarter, kind, ...Object.values(counts)])).toEqual([
      ['2026-01-01', 'direct-query', 6, 3, 2, 0, 1],
      ['2026-01-01', 'community-issue', 1, 1, 0, 0, 0],
      ['2025-10-01', 'direct-query', 1, 0, 0, 1, 0],
    ]);
  });
});
