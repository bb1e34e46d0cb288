import type { OrganisationData } from '#lib/db/save-organisation';

type Street = readonly [ward: string, street: string, postcode: string, houses: number];

/** Two streets a ward. Streets, numbers and postcodes are invented: there is no postcode area BW. */
const STREETS: readonly Street[] = [
  ['Abbot’s Wharf', 'Wharf Road', 'BW1 2AB', 24],
  ['Abbot’s Wharf', 'Abbot’s Steps', 'BW1 2AD', 9],
  ['Alderbrook', 'Alderbrook Lane', 'BW2 1DA', 31],
  ['Alderbrook', 'Brookside', 'BW2 1DE', 14],
  ['Castle Mound', 'Castle Street', 'BW1 4FH', 40],
  ['Castle Mound', 'Mound View', 'BW1 4FJ', 12],
  ['Chandlers Green', 'Chandlers Green', 'BW3 1HA', 18],
  ['Chandlers Green', 'Tallow Close', 'BW3 1HB', 8],
  ['Eastgate', 'Eastgate', 'BW1 5JP', 52],
  ['Eastgate', 'Corn Street', 'BW1 5JQ', 36],
  ['Fairhythe', 'Fairhythe Road', 'BW4 2RP', 44],
  ['Fairhythe', 'Ferry Cottages', 'BW4 2RR', 6],
  ['Fuller’s Mill', 'Mill Lane', 'BW2 3LN', 33],
  ['Fuller’s Mill', 'Weavers Row', 'BW2 3LP', 16],
  ['Hawthorn Rise', 'Hawthorn Rise', 'BW2 8TG', 60],
  ['Hawthorn Rise', 'Maythorn Court', 'BW2 8TR', 20],
  ['Kingsmeadow', 'Kingsmeadow Avenue', 'BW3 4NB', 48],
  ['Kingsmeadow', 'Orchard Way', 'BW3 4ND', 22],
  ['Limekiln', 'Limekiln Road', 'BW4 5QT', 38],
  ['Limekiln', 'Quarry Bank', 'BW4 5QU', 11],
  ['Netherfold', 'Netherfold Lane', 'BW5 1SA', 17],
  ['Netherfold', 'Church Fold', 'BW5 1SB', 10],
  ['Quayside', 'Quay Street', 'BW1 3CP', 42],
  ['Quayside', 'Salt Row', 'BW1 3CQ', 28],
  ['Rookery Park', 'Park Road', 'BW3 6UW', 56],
  ['Rookery Park', 'Rookery Close', 'BW3 6UX', 13],
  ['St Brannoc', 'St Brannoc’s Hill', 'BW4 7WZ', 30],
  ['St Brannoc', 'Chapel Terrace', 'BW4 7XA', 15],
  ['Tollgate', 'Tollgate Road', 'BW5 3YB', 47],
  ['Tollgate', 'Turnpike Mews', 'BW5 3YD', 7],
  ['Westering', 'Westering Road', 'BW5 6ZE', 35],
  ['Westering', 'Sunset Crescent', 'BW5 6ZF', 19],
];

const FIRST_UPRN = 999_000_000_000;

/** What the demonstration's look-up of addresses finds. */
export const demonstrationAddresses: NonNullable<OrganisationData['addresses']> = STREETS.flatMap(
  ([ward, street, postcode, houses], place) =>
    Array.from({ length: houses }, (_, index) => ({
      uprn: String(FIRST_UPRN + place * 100 + index),
      text: `${index + 1} ${street}, Brackwater, ${postcode}`,
      postcode,
      ward,
    })),
);
