import { COUNCIL_NATIONS, type CouncilNation } from '#lib/domain/council/nation';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { adultSocialCareClocks } from '#lib/domain/deadlines/rules/adult-social-care';
import { childrensSocialCareClocks } from '#lib/domain/deadlines/rules/childrens-social-care';
import { councillorConductClocks } from '#lib/domain/deadlines/rules/councillor-conduct';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { nipsoClocks, psowClocks, spsoClocks } from '#lib/domain/deadlines/rules/devolved';
import { dpComplaintClocks } from '#lib/domain/deadlines/rules/dp-complaint';
import { eirClocks } from '#lib/domain/deadlines/rules/eir';
import { eisrClocks } from '#lib/domain/deadlines/rules/eisr';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import { foisaClocks } from '#lib/domain/deadlines/rules/foisa';
import { hazardClocks } from '#lib/domain/deadlines/rules/hazard';
import { housingClocks } from '#lib/domain/deadlines/rules/housing';
import { legacyClocks } from '#lib/domain/deadlines/rules/legacy-three-stage';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { memberEnquiryClocks } from '#lib/domain/deadlines/rules/member-enquiry';
import { sarClocks } from '#lib/domain/deadlines/rules/sar';
import { socialServicesWalesClocks } from '#lib/domain/deadlines/rules/social-services-wales';

const BY_REGIME: Readonly<Record<string, Readonly<Record<string, ClockRule>>>> = {
  foi: foiClocks,
  eir: eirClocks,
  foisa: foisaClocks,
  eisr: eisrClocks,
  sar: sarClocks,
  'dp-complaint': dpComplaintClocks,
  'complaint-lgsco': lgscoClocks,
  'complaint-housing': housingClocks,
  'complaint-spso': spsoClocks,
  'complaint-nipso': nipsoClocks,
  'complaint-psow': psowClocks,
  'complaint-legacy-3-stage': legacyClocks,
  'complaint-asc': adultSocialCareClocks,
  'complaint-csc': childrensSocialCareClocks,
  'complaint-social-services-wales': socialServicesWalesClocks,
  'councillor-conduct': councillorConductClocks,
  'member-enquiry': memberEnquiryClocks,
  'service-request-hazard': hazardClocks,
  'customer-standard': customerStandardClocks,
};

/** Every time limit the product knows, under the law or policy it belongs to. */
export const REGIMES: ReadonlyMap<string, readonly ClockRule[]> = new Map(
  Object.entries(BY_REGIME).map(([regime, clocks]) => [regime, Object.values(clocks)]),
);

/** The laws that reach councils of some nations only; the others reach all. */
const REACH: ReadonlyMap<string, readonly CouncilNation[]> = new Map([
  ['foi', ['england', 'wales', 'northern-ireland']],
  ['eir', ['england', 'wales', 'northern-ireland']],
  ['foisa', ['scotland']],
  ['eisr', ['scotland']],
  ['complaint-lgsco', ['england']],
  ['complaint-housing', ['england']],
  ['complaint-spso', ['scotland']],
  ['complaint-nipso', ['northern-ireland']],
  ['complaint-psow', ['wales']],
  ['complaint-legacy-3-stage', ['england']],
  ['complaint-asc', ['england']],
  ['complaint-csc', ['england']],
  ['complaint-social-services-wales', ['wales']],
  ['councillor-conduct', ['england']],
  ['service-request-hazard', ['england']],
]);

/** The nations whose councils a law reaches. */
export function nationsOf(regime: string): readonly CouncilNation[] {
  return REACH.get(regime) ?? COUNCIL_NATIONS;
}
