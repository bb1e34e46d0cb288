import { randomInt } from 'node:crypto';

/** The demonstration accounts, one a role. */
export const STAFF = {
  agent: 'agent@brackwater.example',
  caseworker: 'caseworker@brackwater.example',
  informationOfficer: 'information@brackwater.example',
  otherInformationOfficer: 'p.neave@brackwater.example',
  thirdInformationOfficer: 'f.draper@brackwater.example',
  fourthInformationOfficer: 'o.sarr@brackwater.example',
  monitoringOfficer: 'monitoring@brackwater.example',
  imogen: 'i.tarr@brackwater.example',
  manager: 'manager@brackwater.example',
  head: 'head@brackwater.example',
  /** Streets only. */
  sioned: 's.lark@brackwater.example',
  /** Money matters only. */
  tomasz: 't.abara@brackwater.example',
} as const;

/** One of each role. */
export const OFFICERS = [
  'agent',
  'caseworker',
  'informationOfficer',
  'monitoringOfficer',
  'manager',
  'head',
] as const satisfies readonly (keyof typeof STAFF)[];

export const PASSWORD = 'brackwater-quay-2026';

/** Somebody who lives in the demonstration borough. */
export type Resident = { name: string; email: string; phone: string };

const FIRST = ['Ottoline', 'Barnaby', 'Ifeoma', 'Teasel', 'Gwenllian', 'Marrick', 'Oonagh', 'Perran'];
const LAST = ['Quickthorn', 'Saltmarsh', 'Wherry', 'Oakhanger', 'Tidewell', 'Brackenridge', 'Fennimore'];

/** An invented resident whose name and address no other test has. */
export function somebody(): Resident {
  const number = randomInt(100_000, 1_000_000);
  const name = `${pick(FIRST)} ${pick(LAST)}-${spelt(number)}`;
  return { name, email: `resident.${number}@post.example`, phone: '01632 960 471' };
}

/** Words that no other test writes. */
export function uniqueWord(): string {
  return `zq${spelt(randomInt(1_000_000, 10_000_000))}`;
}

function pick(names: readonly string[]): string {
  return names[randomInt(names.length)] ?? '';
}

// A name has letters only, so the number is spelt in letters.
function spelt(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
