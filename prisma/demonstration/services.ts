import type { OrganisationData } from '#lib/db/save-organisation';

type Row = readonly [id: string, name: string, summary: string, categories: readonly string[]];

/** What the council does as a landlord, under the Housing Ombudsman’s code. */
const LANDLORDS_SERVICES = ['repairs', 'tenancy'];

const place: readonly Row[] = [
  [
    'bins',
    'Bins and recycling',
    'Collections, missed bins, new bins, garden waste',
    ['Missed collection', 'New or damaged bin', 'Assisted collection', 'Garden waste', 'Bulky waste'],
  ],
  [
    'street-cleaning',
    'Street cleaning',
    'Litter, fly-tipping, graffiti, abandoned vehicles',
    ['Fly-tipping', 'Litter', 'Graffiti', 'Dog fouling', 'Abandoned vehicle'],
  ],
  [
    'roads',
    'Roads and pavements',
    'Potholes, pavements, drains, road works',
    ['Pothole', 'Pavement', 'Blocked drain', 'Road works', 'Winter gritting'],
  ],
  [
    'street-lights',
    'Street lights',
    'Lights that are out, flickering or damaged',
    ['Light not working', 'Light on all day', 'Damaged column'],
  ],
  [
    'parking',
    'Parking',
    'Permits, car parks, penalty notices',
    ['Resident permit', 'Penalty charge notice', 'Car park', 'Disabled bay', 'Illegal parking'],
  ],
  [
    'parks',
    'Parks and trees',
    'Parks, play areas, council trees, allotments',
    ['Tree', 'Play area', 'Park upkeep', 'Allotment'],
  ],
  [
    'environmental-health',
    'Noise, food and pests',
    'Noise, smoke, food safety, pests',
    ['Noise', 'Smoke or smell', 'Food safety', 'Pests'],
  ],
];

const homes: readonly Row[] = [
  [
    'repairs',
    'Council housing repairs',
    'Repairs, damp and mould, heating in council homes',
    ['Damp or mould', 'Heating or hot water', 'Leak', 'Door or window', 'Repair not finished'],
  ],
  [
    'tenancy',
    'Council tenancies',
    'Rent, neighbours, moving, estate matters',
    ['Rent', 'Neighbour nuisance', 'Moving home', 'Estate upkeep'],
  ],
  [
    'housing-advice',
    'Housing advice and homelessness',
    'Losing a home, the housing register, private renting',
    ['Homelessness', 'Housing register', 'Private landlord'],
  ],
];

const growth: readonly Row[] = [
  [
    'planning',
    'Planning applications',
    'Applications, comments, decisions',
    ['An application', 'Commenting on an application', 'A decision'],
  ],
  [
    'planning-enforcement',
    'Planning enforcement',
    'Building or changes without permission',
    ['Building work', 'Change of use', 'Untidy land'],
  ],
  [
    'licensing',
    'Licensing',
    'Alcohol, taxis, events, street trading',
    ['Alcohol and entertainment', 'Taxi or private hire', 'Street trading'],
  ],
];

const people: readonly Row[] = [
  [
    'adult-social-care',
    'Adult social care',
    'Care and support for adults and carers',
    ['Assessment', 'Care at home', 'Care home', 'Carer support', 'Charges'],
  ],
  [
    'blue-badge',
    'Blue Badges and bus passes',
    'Blue Badge, bus pass, travel help',
    ['Blue Badge', 'Bus pass'],
  ],
  ['libraries', 'Libraries', 'Branches, books, events, study space', ['Branch', 'Books and loans', 'Events']],
  [
    'leisure',
    'Leisure centres',
    'Pools, gyms, classes, memberships',
    ['Swimming pool', 'Gym or class', 'Membership'],
  ],
];

const children: readonly Row[] = [
  [
    'school-admissions',
    'School admissions',
    'Applying for a place, appeals, moving school',
    ['Applying', 'Waiting list', 'Appeal'],
  ],
  [
    'school-transport',
    'School transport',
    'Buses and taxis to school, passes',
    ['Late or missed transport', 'Entitlement', 'Driver or escort'],
  ],
  [
    'send',
    'Special educational needs',
    'Education, health and care plans, support at school',
    ['Education, health and care plan', 'Support at school', 'Review'],
  ],
  [
    'childrens-services',
    'Children and families',
    'Social work, fostering, early help',
    ['Social work', 'Early help', 'Fostering'],
  ],
];

const resources: readonly Row[] = [
  [
    'council-tax',
    'Council tax',
    'Bills, discounts, payments, arrears',
    ['Bill', 'Discount or exemption', 'Payment', 'Arrears or bailiffs'],
  ],
  [
    'benefits',
    'Housing benefit and council tax support',
    'Claims, changes, overpayments',
    ['New claim', 'Change of circumstances', 'Overpayment'],
  ],
  [
    'elections',
    'Elections and voting',
    'Registering, postal votes, polling stations',
    ['Registering to vote', 'Postal vote', 'Polling station'],
  ],
  [
    'councillors',
    'Councillors and meetings',
    'Council meetings, councillors, standards of conduct',
    ['Council meeting', 'Reaching a councillor'],
  ],
  [
    'customer-services',
    'Customer services',
    'Contact centre, website, anything not listed',
    ['Contact centre', 'Website', 'Something else'],
  ],
  [
    'information',
    'Information governance',
    'Freedom of information, data protection, records',
    ['Information request', 'Personal data'],
  ],
];

/** What the demonstration council does, by directorate, and what cases about it can concern. */
export const demonstrationServices: OrganisationData['directorates'] = [
  directorate('place', 'Streets and environment', place),
  directorate('homes', 'Homes', homes),
  directorate('growth', 'Planning and licensing', growth),
  directorate('people', 'Adults and communities', people),
  directorate('children', 'Children and learning', children),
  directorate('resources', 'Money, voting and council services', resources),
];

function directorate(
  id: string,
  name: string,
  rows: readonly Row[],
): OrganisationData['directorates'][number] {
  const services = rows.map(([serviceId, title, summary, categories]) => ({
    id: serviceId,
    name: title,
    summary,
    categories,
    complaintCode: LANDLORDS_SERVICES.includes(serviceId) ? ('housing' as const) : null,
  }));
  return { id, name, services };
}
