import type { Queryable } from '#lib/db/client';
import { type Council, councilSchema } from '#lib/domain/council/council';
import { COMPLAINT_CODES, type ComplaintCode } from '#lib/domain/council/nation';
import type { OptionSources } from '#lib/domain/forms/form';

export type Service = {
  id: string;
  name: string;
  summary: string;
  directorateId: string;
  partner: string | null;
  /** The code that binds it where others of the council follow another; null for the council's own. */
  code: ComplaintCode | null;
};
export type Directorate = { id: string; name: string; services: readonly Service[] };

/** The council and how it is organised, in the order it wants things listed. */
export type Organisation = {
  council: Council;
  directorates: readonly Directorate[];
  services: ReadonlyMap<string, Service>;
  teams: readonly { id: string; name: string; serviceId: string }[];
  wardNames: ReadonlyMap<string, string>;
  categoryNames: ReadonlyMap<string, string>;
  options: OptionSources;
};

/** What a service is called; its id where the council has it no more. */
export function nameOfService({ services }: Pick<Organisation, 'services'>, serviceId: string): string {
  return services.get(serviceId)?.name ?? serviceId;
}

const KEPT_FOR_MS = 30_000;
const kept = new WeakMap<Queryable, { until: number; organisation: Promise<Organisation> }>();

/** The organisation, read at most every half minute per connection: it changes a few times a year. `now` in ms. */
export function loadOrganisation(db: Queryable, now: number): Promise<Organisation> {
  const known = kept.get(db);
  if (known && known.until > now) return known.organisation;
  const organisation = readOrganisation(db);
  kept.set(db, { until: now + KEPT_FOR_MS, organisation });
  organisation.catch(() => kept.delete(db));
  return organisation;
}

async function readOrganisation(db: Queryable): Promise<Organisation> {
  const [profile, directorates, teams, wards, categories] = await Promise.all([
    db.council.findUniqueOrThrow({ where: { id: 1 } }),
    db.directorate.findMany({
      orderBy: { position: 'asc' },
      include: { services: { orderBy: { position: 'asc' }, include: { partner: true } } },
    }),
    db.team.findMany({ orderBy: { name: 'asc' } }),
    db.ward.findMany({ orderBy: { position: 'asc' } }),
    db.category.findMany({ orderBy: { position: 'asc' } }),
  ]);
  const units = directorates.map(({ id, name, services }) => ({
    id,
    name,
    services: services.map((service) => ({
      id: service.id,
      name: service.name,
      summary: service.summary,
      directorateId: id,
      partner: service.partner?.name ?? null,
      code: COMPLAINT_CODES.find((code) => code === service.complaintCode) ?? null,
    })),
  }));
  return {
    council: councilSchema.parse(profile.profile),
    directorates: units,
    services: new Map(units.flatMap(({ services }) => services).map((service) => [service.id, service])),
    teams,
    wardNames: new Map(wards.map(({ id, name }) => [id, name])),
    categoryNames: new Map(categories.map(({ id, name }) => [id, name])),
    options: optionSources(units, wards, categories),
  };
}

type Named = { id: string; name: string };

function optionSources(
  units: readonly Directorate[],
  wards: readonly Named[],
  categories: readonly (Named & { serviceId: string })[],
): OptionSources {
  const byService: Record<string, { value: string; label: string }[]> = {};
  for (const { id, name, serviceId } of categories) {
    byService[serviceId] = [...(byService[serviceId] ?? []), { value: id, label: name }];
  }
  return {
    services: units.flatMap((unit) =>
      unit.services.map(({ id, name, summary }) => ({
        value: id,
        label: name,
        hint: summary,
        group: unit.name,
      })),
    ),
    wards: wards.map(({ id, name }) => ({ value: id, label: name })),
    categories: byService,
    texts: false,
    map: false,
  };
}
