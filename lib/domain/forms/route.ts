import type { CouncilNation } from '#lib/domain/council/nation';
import type { Condition, FormId, Page, Place } from '#lib/domain/forms/form';

/** Where the chooser can lead: our forms, and the places no form of ours serves. */
export const routeIds = [
  'complaint',
  'adult-social-care',
  'childrens-social-care',
  'school-complaint',
  'councillor-conduct',
  'review-request',
  'service-request',
  'compliment',
  'comment',
  'query',
  'foi',
  'eir',
  'sar',
  'public-record',
  'data-protection-complaint',
  'other-body',
  'emergency',
  'appeal',
  'track',
] as const;

export type RouteId = (typeof routeIds)[number];

/** A way on from a route: another route, or a place of the site. */
export type RouteWay = { readonly text: string } & ({ readonly route: RouteId } | { readonly place: Place });

type Described = {
  readonly id: RouteId;
  readonly title: string;
  /** Paragraphs that say why this fits. */
  readonly why: readonly string[];
  /** Other ways, so that nothing is a dead end and a wrong guess of ours can be put right. */
  readonly ways: readonly RouteWay[];
};

/** To a form, with its button's words; its process says how long it takes. Or a signpost, which says so itself. */
export type Route = Described &
  ({ readonly formId: FormId; readonly begin: string } | { readonly formId: null; readonly expect: string });

/** Pages of one choice each; when no question is open, the first end whose condition holds, else `otherwise`. */
export type Chooser = {
  readonly pages: readonly Page[];
  readonly ends: readonly { readonly when: Condition; readonly route: RouteId }[];
  readonly otherwise: RouteId;
  readonly routes: Readonly<Record<RouteId, Route>>;
  /** What a nation's councils have instead, where it is not theirs to decide or has no form of its own there. */
  readonly elsewhere: Readonly<Record<CouncilNation, Elsewhere>>;
};

export type Elsewhere = Readonly<Partial<Record<RouteId, Route>>>;

/** Narrows text from a URL. */
export function isRouteId(text: string): text is RouteId {
  return routeIds.some((id) => id === text);
}
