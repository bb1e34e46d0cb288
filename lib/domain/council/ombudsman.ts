import type { Council } from '#lib/domain/council/council';
import type { ComplaintCode, CouncilNation } from '#lib/domain/council/nation';
import type { Regime } from '#lib/domain/information/exemption';
import type { Pack } from '#lib/domain/processes/process';

/** Who looks at a complaint when the council has done with it. */
export type Ombudsman = { readonly name: string; readonly phone: string; readonly website: string };

const OMBUDSMEN: Readonly<Record<CouncilNation | ComplaintCode, Ombudsman>> = {
  england: {
    name: 'the Local Government and Social Care Ombudsman',
    phone: '0300 061 0614',
    website: 'https://www.lgo.org.uk',
  },
  housing: {
    name: 'the Housing Ombudsman',
    phone: '0300 111 3000',
    website: 'https://www.housing-ombudsman.org.uk',
  },
  scotland: {
    name: 'the Scottish Public Services Ombudsman',
    phone: '0800 377 7330',
    website: 'https://www.spso.org.uk',
  },
  'northern-ireland': {
    name: 'the Northern Ireland Public Services Ombudsman',
    phone: '0800 34 34 24',
    website: 'https://www.nipso.org.uk',
  },
  wales: {
    name: 'the Public Services Ombudsman for Wales',
    phone: '0300 790 0203',
    website: 'https://www.ombudsman.wales',
  },
};

/** The ombudsman of a matter under a pack: its code's own, else that of the council's nation. */
export function ombudsmanOf(pack: Pack, nation: CouncilNation): Ombudsman {
  return OMBUDSMEN[pack.for?.code ?? nation];
}

const SCOTTISH_INFORMATION_COMMISSIONER: Ombudsman = {
  name: 'the Scottish Information Commissioner',
  phone: '01334 464610',
  website: 'https://www.foi.scot',
};

const SCOTTISH_REGIMES: readonly (Regime | undefined)[] = ['foisa', 'eisr'];

/** Who looks at a request for information after the council: Scotland has a Commissioner of its own for its own laws. */
export function regulatorOf({ regime }: Pack, { regulator }: Pick<Council, 'regulator'>): Ombudsman {
  return SCOTTISH_REGIMES.includes(regime) ? SCOTTISH_INFORMATION_COMMISSIONER : regulator;
}
