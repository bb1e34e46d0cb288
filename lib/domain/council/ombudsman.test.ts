import { describe, expect, it } from 'vitest';
import { ombudsmanOf } from '#lib/domain/council/ombudsman';
import { packById } from '#lib/domain/processes/registry';

describe('the ombudsman of a matter', () => {
  const named = (pack: string, nation: 'england' | 'wales') =>
    ombudsmanOf(packById('complaint', pack), nation).name;

  it('is that of the council’s nation, or of the code its service is bound by', () => {
    expect(named('complaint/lgsco-2024', 'england')).toBe('the Local Government and Social Care Ombudsman');
    expect(named('complaint/psow-2021', 'wales')).toBe('the Public Services Ombudsman for Wales');
    expect(named('complaint/housing-2024', 'england')).toBe('the Housing Ombudsman');
  });
});
