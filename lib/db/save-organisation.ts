import type { Database } from '#lib/db/client';
import { toJson } from '#lib/db/json';
import { inTransaction, type Transaction } from '#lib/db/transaction';
import { type Council, councilSchema } from '#lib/domain/council/council';
import type { ComplaintCode } from '#lib/domain/council/nation';
import type { Role } from '#lib/domain/permissions/actor';

/** A council and how it is organised, as data. Ids of categories, teams and wards are made from their names. */
export type OrganisationData = {
  council: Council;
  partners: readonly { id: string; name: string; serviceIds: readonly string[] }[];
  directorates: readonly {
    id: string;
    name: string;
    services: readonly {
      id: string;
      name: string;
      summary: string;
      categories: readonly string[];
      complaintCode: ComplaintCode | null;
    }[];
  }[];
  /** `code`: the ward’s nine-character code of the Office for National Statistics, for the postcode directory. */
  wards: readonly { name: string; code: string }[];
  /** Addresses that can be found by postcode without asking another service, each with its ward. */
  addresses?: readonly { uprn: string; text: string; postcode: string; ward: string }[];
};

export type NewStaff = {
  id: string;
  email: string;
  name: string;
  role: Role;
  passwordHash: string | null;
  serviceIds: readonly string[];
};

/** An id for a URL or a form value: 'Abbot’s Wharf' → 'abbots-wharf'. */
function idFrom(name: string): string {
  const plain = name.toLowerCase().replace(/[’']/g, '');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** A service's category as forms and cases name it: 'roads' and 'Pothole' → 'roads-pothole'. */
export function idOfCategory(serviceId: string, name: string): string {
  return `${serviceId}-${idFrom(name)}`;
}

/** Whether any council has been set up in this database. */
export async function hasOrganisation(database: Database): Promise<boolean> {
  return (await database.client.council.count()) > 0;
}

/** Writes a council, its organisation and its people into an empty database: all of it or nothing. */
export async function saveOrganisation(
  database: Database,
  data: OrganisationData,
  people: readonly NewStaff[],
): Promise<void> {
  await inTransaction(database, async (tx) => {
    await tx.council.create({ data: { profile: toJson(councilSchema.parse(data.council)) } });
    await saveServices(tx, data);
    await tx.ward.createMany({
      data: data.wards.map((ward, position) => ({ ...ward, id: idFrom(ward.name), position })),
    });
    await saveAddresses(tx, data.addresses ?? []);
    await tx.staff.createMany({ data: people.map(({ serviceIds: _serviceIds, ...person }) => person) });
    const belongs = people.flatMap(({ id, serviceIds }) =>
      serviceIds.map((serviceId) => ({ staffId: id, serviceId })),
    );
    await tx.staffService.createMany({ data: belongs });
  });
}

async function saveAddresses(
  tx: Transaction,
  addresses: NonNullable<OrganisationData['addresses']>,
): Promise<void> {
  await tx.address.createMany({ data: addresses.map(({ ward: _ward, ...address }) => address) });
  const wards = new Map(addresses.map(({ postcode, ward }) => [postcode, idFrom(ward)]));
  await tx.postcode.createMany({ data: [...wards].map(([postcode, wardId]) => ({ postcode, wardId })) });
}

async function saveServices(tx: Transaction, { partners, directorates }: OrganisationData): Promise<void> {
  await tx.partner.createMany({ data: partners.map(({ id, name }) => ({ id, name })) });
  await tx.directorate.createMany({
    data: directorates.map(({ id, name }, position) => ({ id, name, position })),
  });
  const services = directorates.flatMap(({ id, services: own }) =>
    own.map((service) => ({ ...service, directorateId: id })),
  );
  const partnerOf = (serviceId: string) =>
    partners.find(({ serviceIds }) => serviceIds.includes(serviceId))?.id ?? null;
  await tx.service.createMany({
    data: services.map(({ categories: _categories, ...service }, position) => ({
      ...service,
      position,
      partnerId: partnerOf(service.id),
    })),
  });
  await tx.team.createMany({
    data: services.map(({ id, name }) => ({ id, name: `${name} team`, serviceId: id })),
  });
  const categories = services.flatMap(({ id, categories: names }) =>
    names.map((name, position) => ({ id: idOfCategory(id, name), name, position, serviceId: id })),
  );
  await tx.category.createMany({ data: categories });
}
