import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { months } from '#lib/domain/deadlines/limit';
import { ombudsmanFromAnswer } from '#lib/domain/deadlines/rules/parts';
import { twoStageClocks } from '#lib/domain/deadlines/rules/two-stage';

/** Complaints of the council’s tenants and leaseholders: binding on landlords since 1 April 2024. */
export const housingClocks = {
  ...twoStageClocks({
    title: 'Housing Ombudsman, Complaint Handling Code 2024',
    prefix: 'housing',
  }),
  // From our last answer, where the other Ombudsman of England counts from knowing of the matter.
  ombudsmanWindow: {
    ...ombudsmanFromAnswer,
    id: 'housing-ombudsman-window',
    limit: months(12),
    source: {
      title: 'Housing Ombudsman Scheme',
      rule: 'normally within 12 months of the answer that ends the landlord’s procedure',
    },
  },
} as const satisfies Record<string, ClockRule>;
