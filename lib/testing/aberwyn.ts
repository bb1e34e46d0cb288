import type { Council } from '#lib/domain/council/council';
import { DEFAULT_ESCALATION } from '#lib/domain/council/escalation';
import { defaultTheme } from '#lib/domain/council/theme';

/** A council for tests, with letters that are easily lost: Welsh ŵ and an ampersand. */
export const aberwyn: Council = {
  name: 'Aberŵyn & District Council',
  shortName: 'Aberŵyn',
  nation: 'england',
  website: 'https://www.council.example',
  neutralSite: 'https://www.bbc.co.uk/weather',
  address: ['Town Hall', 'Harbour Street', 'Aberŵyn', 'ZZ1 1AA'],
  phone: '01632 960100',
  phoneHours: 'Monday to Friday, 9am to 5pm',
  email: 'hello@council.example',
  informationTeam: { name: 'Information team', email: 'information@council.example', phone: '01632 960111' },
  teamsToRing: [],
  homeServices: { general: 'general', information: 'information', processes: {} },
  emergencies: [{ title: 'Danger', text: 'Call 999.', phone: '999' }],
  regulator: { name: 'the Commissioner', phone: '01632 960300', website: 'https://regulator.example' },
  languages: ['en'],
  welsh: {},
  counting: {},
  targets: {},
  packsFrom: {},
  population: [],
  officeLeads: {},
  escalation: DEFAULT_ESCALATION,
  theme: defaultTheme,
};
