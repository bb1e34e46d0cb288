import { randomUUID } from 'node:crypto';
import type { NewStaff } from '#lib/db/save-organisation';
import type { Role } from '#lib/domain/permissions/actor';

/** The password of every demonstration account. Never use these accounts where anybody else can reach them. */
export const DEMONSTRATION_PASSWORD = 'brackwater-quay-2026';

type Person = { email: string; name: string; role: Role; serviceIds: readonly string[] };

const streets = [
  'bins',
  'street-cleaning',
  'roads',
  'street-lights',
  'parking',
  'parks',
  'environmental-health',
];
const homes = ['repairs', 'tenancy', 'housing-advice'];
const care = ['adult-social-care', 'childrens-services', 'school-admissions', 'send'];
const money = ['council-tax', 'benefits', 'customer-services'];

/** One account a role to sign in with, and colleagues to allocate cases to. All invented. */
const DEMONSTRATION_PEOPLE: readonly Person[] = [
  {
    email: 'agent@brackwater.example',
    name: 'Asha Penhale',
    role: 'agent',
    serviceIds: ['customer-services'],
  },
  {
    email: 'caseworker@brackwater.example',
    name: 'Callum Wray',
    role: 'caseworker',
    serviceIds: [...streets, ...homes],
  },
  {
    email: 'information@brackwater.example',
    name: 'Ines Okafor',
    role: 'information-officer',
    serviceIds: ['information'],
  },
  {
    email: 'manager@brackwater.example',
    name: 'Morag Teller',
    role: 'manager',
    serviceIds: [...streets, ...homes, ...money],
  },
  {
    email: 'head@brackwater.example',
    name: 'Howell Strand',
    role: 'head-of-service',
    serviceIds: [...streets, ...homes, ...money],
  },
  {
    email: 'monitoring@brackwater.example',
    name: 'Mared Quillan',
    role: 'monitoring-officer',
    serviceIds: ['councillors'],
  },
  { email: 'd.quill@brackwater.example', name: 'Dawit Quill', role: 'caseworker', serviceIds: homes },
  { email: 's.lark@brackwater.example', name: 'Sioned Lark', role: 'caseworker', serviceIds: streets },
  {
    email: 'p.neave@brackwater.example',
    name: 'Petra Neave',
    role: 'information-officer',
    serviceIds: ['information'],
  },
  {
    email: 'f.draper@brackwater.example',
    name: 'Ffion Draper',
    role: 'information-officer',
    serviceIds: ['information'],
  },
  // Two give and approve a refusal, and nobody of them reviews it: that takes two more.
  {
    email: 'o.sarr@brackwater.example',
    name: 'Ousmane Sarr',
    role: 'information-officer',
    serviceIds: ['information'],
  },
  { email: 'b.ayle@brackwater.example', name: 'Brannoc Ayle', role: 'manager', serviceIds: care },
  { email: 'i.tarr@brackwater.example', name: 'Imogen Tarr', role: 'caseworker', serviceIds: care },
  { email: 't.abara@brackwater.example', name: 'Tomasz Abara', role: 'caseworker', serviceIds: money },
];

/** The accounts that README and `npm start` name. */
export const SIGN_IN_ACCOUNTS = DEMONSTRATION_PEOPLE.slice(0, 6);

/** The people as rows, all with one password's hash. */
export function demonstrationStaff(passwordHash: string): NewStaff[] {
  return DEMONSTRATION_PEOPLE.map((person) => ({ ...person, id: randomUUID(), passwordHash }));
}
