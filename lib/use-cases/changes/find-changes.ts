import { listChanges, type PublishedChange, servicesWithChanges } from '#lib/db/changes';
import { londonDate, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Option } from '#lib/domain/forms/form';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';

const CHANGES_PER_PAGE = 20;

/** One of “You said, we did”, as it is shown. */
export type ShownChange = Pick<PublishedChange, 'caseId' | 'said' | 'did'> & {
  serviceName: string;
  publishedOn: PlainDate;
};

type Found = {
  changes: readonly ShownChange[];
  total: number;
  pages: number;
  /** Those that have changed something, to choose from. */
  services: readonly Option[];
  /** The one chosen; '' for all, or for one that is not among them. */
  service: string;
};

/** A page of what the council has changed. `words` search both sides; `service` is an id, '' for all; `page` counts from 1. */
export async function searchChanges(
  context: Context,
  sought: { words: string; service: string; page: number },
): Promise<Found> {
  const { client } = context.database;
  const [organisation, having] = await Promise.all([organisationFor(context), servicesWithChanges(client)]);
  const services = organisation.options.services.filter(({ value }) => having.includes(value));
  const service = services.find(({ value }) => value === sought.service)?.value ?? '';
  const { changes, total } = await listChanges(client, {
    words: sought.words,
    service,
    limit: CHANGES_PER_PAGE,
    offset: (sought.page - 1) * CHANGES_PER_PAGE,
  });
  const shown = changes.map(({ serviceId, publishedAt, ...change }) => ({
    ...change,
    serviceName: organisation.services.get(serviceId)?.name ?? '',
    publishedOn: londonDate(publishedAt),
  }));
  return {
    changes: shown,
    total,
    pages: Math.max(1, Math.ceil(total / CHANGES_PER_PAGE)),
    services,
    service,
  };
}
