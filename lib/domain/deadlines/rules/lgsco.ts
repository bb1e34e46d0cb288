import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { ombudsmanFromKnowing } from '#lib/domain/deadlines/rules/parts';
import { twoStageClocks } from '#lib/domain/deadlines/rules/two-stage';

/** Corporate complaints in England where no Act has its own procedure: advice under LGA 1974, s.23(12A). */
export const lgscoClocks = {
  ...twoStageClocks({
    title: 'Local Government and Social Care Ombudsman, Complaint Handling Code 2024',
    prefix: 'cmp',
  }),
  ombudsmanWindow: {
    ...ombudsmanFromKnowing,
    id: 'cmp-ombudsman-window',
    source: {
      title: 'Local Government Act 1974, section 26B',
      rule: 'usually within 12 months of knowing about the matter',
    },
  },
} as const satisfies Record<string, ClockRule>;
