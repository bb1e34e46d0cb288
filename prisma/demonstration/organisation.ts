import type { OrganisationData } from '#lib/db/save-organisation';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { DEFAULT_ESCALATION } from '#lib/domain/council/escalation';
import { demonstrationAddresses } from './addresses.ts';
import { demonstrationInWelsh } from './in-welsh.ts';
import { demonstrationServices } from './services.ts';

/** The demonstration council. Every name, number and address is invented; phone numbers are of the range kept for drama. */
export const demonstration: OrganisationData = {
  council: {
    name: 'Brackwater Borough Council',
    shortName: 'Brackwater',
    nation: 'england',
    website: 'https://www.brackwater.example',
    neutralSite: 'https://www.bbc.co.uk/weather',
    address: [
      'Brackwater Borough Council',
      'The Old Corn Exchange',
      '1 Quay Street',
      'Brackwater',
      'BW1 1AA',
    ],
    phone: '01632 960 100',
    phoneHours: 'Monday to Friday, 8.30am to 5.30pm',
    email: 'hello@brackwater.example',
    informationTeam: {
      name: 'Information governance team',
      email: 'information@brackwater.example',
      phone: '01632 960 140',
    },
    teamsToRing: [
      { name: 'Adult social care', phone: '01632 960 150' },
      { name: 'Children’s services', phone: '01632 960 160' },
      { name: 'The Monitoring Officer, for councillors’ conduct', phone: '01632 960 170' },
    ],
    homeServices: {
      general: 'customer-services',
      information: 'information',
      processes: {
        hazard: 'repairs',
        'adult-social-care': 'adult-social-care',
        'care-review-request': 'adult-social-care',
        'childrens-social-care': 'childrens-services',
        'school-complaint': 'childrens-services',
        'councillor-conduct': 'councillors',
      },
    },
    emergencies: [
      {
        title: 'Somebody is in danger',
        text: 'Call 999 for police, fire or ambulance. If you cannot speak, press 55.',
        phone: '999',
      },
      {
        title: 'You smell gas',
        text: 'Leave the building, then call the gas emergency line. It is free and open all day.',
        phone: '0800 111 999',
      },
      {
        title: 'A child or an adult is being harmed or neglected',
        text: 'Call our duty social worker at any hour. If it is happening now, call 999.',
        phone: '01632 960 911',
      },
      {
        title: 'Something dangerous outside our hours',
        text: 'A fallen tree, a road collapse, no heating in a council home with a baby or a frail person: call our emergency line.',
        phone: '01632 960 999',
      },
    ],
    regulator: {
      name: 'the Information Commissioner',
      phone: '0303 123 1113',
      website: 'https://ico.org.uk',
    },
    languages: ['en', 'cy'],
    welsh: demonstrationInWelsh,
    counting: {},
    targets: {},
    packsFrom: {},
    officeLeads: { information: 'head@brackwater.example', monitoring: 'head@brackwater.example' },
    population: [{ from: plainDate('2024-01-01'), people: 214_300 }],
    escalation: DEFAULT_ESCALATION,
    theme: {
      light: { accent: '#0c5263', ink: '#ffffff', soft: '#e5eff0' },
      dark: { accent: '#86cddb', ink: '#0a2229', soft: '#1b3036' },
    },
  },
  partners: [
    { id: 'brackwater-homes', name: 'Brackwater Homes', serviceIds: ['repairs', 'tenancy'] },
    { id: 'estuary-waste', name: 'Estuary Waste Partnership', serviceIds: ['bins'] },
    { id: 'tideway-leisure', name: 'Tideway Leisure Trust', serviceIds: ['leisure'] },
  ],
  directorates: demonstrationServices,
  wards: [
    { name: 'Abbot’s Wharf', code: 'E05099001' },
    { name: 'Alderbrook', code: 'E05099002' },
    { name: 'Castle Mound', code: 'E05099003' },
    { name: 'Chandlers Green', code: 'E05099004' },
    { name: 'Eastgate', code: 'E05099005' },
    { name: 'Fairhythe', code: 'E05099006' },
    { name: 'Fuller’s Mill', code: 'E05099007' },
    { name: 'Hawthorn Rise', code: 'E05099008' },
    { name: 'Kingsmeadow', code: 'E05099009' },
    { name: 'Limekiln', code: 'E05099010' },
    { name: 'Netherfold', code: 'E05099011' },
    { name: 'Quayside', code: 'E05099012' },
    { name: 'Rookery Park', code: 'E05099013' },
    { name: 'St Brannoc', code: 'E05099014' },
    { name: 'Tollgate', code: 'E05099015' },
    { name: 'Westering', code: 'E05099016' },
  ],
  addresses: demonstrationAddresses,
};
