import { twoStageClocks } from '#lib/domain/deadlines/rules/two-stage';

/** Corporate complaints in England where no Act has its own procedure: advice under LGA 1974, s.23(12A). */
export const lgscoClocks = twoStageClocks({
  title: 'Local Government and Social Care Ombudsman, Complaint Handling Code 2024',
  prefix: 'cmp',
  ombudsman: 'Local Government Act 1974, section 26B',
});
