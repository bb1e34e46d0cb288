import { twoStageClocks } from '#lib/domain/deadlines/rules/two-stage';

/** Complaints of the council’s tenants and leaseholders: binding on landlords since 1 April 2024. */
export const housingClocks = twoStageClocks({
  title: 'Housing Ombudsman, Complaint Handling Code 2024',
  prefix: 'housing',
  ombudsman: 'Housing Ombudsman Scheme',
});
