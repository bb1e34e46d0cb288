import type { Nation } from '#lib/domain/calendar/bank-holidays';
import type { PlainDate } from '#lib/domain/calendar/plain-date';

/** Whose law a council works under. */
export const COUNCIL_NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type CouncilNation = (typeof COUNCIL_NATIONS)[number];

/** Whose bank holidays each nation keeps. */
export const HOLIDAYS_OF: Readonly<Record<CouncilNation, Nation>> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
};

/** A code that binds a service where its council's other services follow another: the Housing Ombudsman's, for landlords. */
export const COMPLAINT_CODES = ['housing'] as const;
export type ComplaintCode = (typeof COMPLAINT_CODES)[number];

/** What decides which rules a matter falls under: the council's nation, and the code its service is bound by. */
export type Jurisdiction = {
  readonly nation: CouncilNation;
  readonly code: ComplaintCode | null;
  readonly packsFrom: PacksFrom;
};

/** Pack id → the day from which the council goes by it, where that is later than the day it could have. */
export type PacksFrom = Readonly<Record<string, PlainDate>>;
