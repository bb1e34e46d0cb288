import type { Role } from '#lib/domain/permissions/actor';

/**
 * Who works a matter: the people of the service it is about; or an office of the council, which alone may open it: the
 * information officers, the Monitoring Officer.
 */
export type Office = 'services' | 'information' | 'monitoring';

/** The role of the people of an office. */
export const OFFICE_ROLES = {
  information: 'information-officer',
  monitoring: 'monitoring-officer',
} as const satisfies Readonly<Record<Exclude<Office, 'services'>, Role>>;
