import type { Organisation } from '#lib/db/organisation';
import type { Jurisdiction } from '#lib/domain/council/nation';

/** Whose rules the matters of a service fall under. */
export function jurisdictionOf({ council, services }: Organisation, serviceId: string): Jurisdiction {
  const { nation, packsFrom } = council;
  return { nation, packsFrom, code: services.get(serviceId)?.code ?? null };
}
