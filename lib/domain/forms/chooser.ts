import type { CouncilNation } from '#lib/domain/council/nation';
import { chooser } from '#lib/domain/forms/chooser-definition';
import { answerTo, holds } from '#lib/domain/forms/condition';
import { postedText } from '#lib/domain/forms/fields';
import type { Answers, Page, Problem, Question } from '#lib/domain/forms/form';
import { relevantAnswers, visiblePages } from '#lib/domain/forms/journey';
import { isRouteId, type Route, type RouteId } from '#lib/domain/forms/route';
import type { SortRouteId } from '#lib/domain/sorting/sort-route';

const SERVICE = /^[a-z0-9-]{1,64}$/;

/** What a page's URL carries, as Next gives it. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The route the chooser led to. `overridden`: the resident chose another than the answers led to. */
export type RouteChosen = {
  readonly route: RouteId;
  readonly answers: Answers;
  readonly overridden: boolean;
};

/** The route taken, to be stored with the case: through the chooser, or one of those suggested for somebody's own words. */
export type RouteTaken =
  | RouteChosen
  | { readonly suggested: readonly SortRouteId[]; readonly chosen: SortRouteId };

/** `answers` go into hidden fields and links; `service` is one chosen before, to carry on to the form. */
export type ChooserRead = { readonly answers: Answers; readonly service: string | null } & (
  | { readonly kind: 'page'; readonly page: Page; readonly problem: Problem | null }
  | { readonly kind: 'route'; readonly route: Route; readonly overridden: boolean }
);

/** A route as a nation's councils have it: what has a law of its own in England may be somebody else's to decide there. */
export function routeIn(nation: CouncilNation, route: Route): Route {
  return chooser.elsewhere[nation][route.id] ?? route;
}

/**
 * Reads the chooser's query: the next question, or the route. A field named after each question carries its answer;
 * `route` overrides where the answers lead; `at` is the id of the page just sent, so that sending it empty is told.
 * Anything unknown counts as not given. Never throws.
 */
export function readChooser(query: Query): ChooserRead {
  const read = { answers: answersIn(query), service: serviceIn(query) };
  const stands = standing(read.answers);
  if ('page' in stands)
    return { kind: 'page', page: stands.page, problem: problemAt(stands.page, query), ...read };
  return { kind: 'route', route: chooser.routes[stands.route], overridden: stands.overridden, ...read };
}

/** Where answers (with `route`, if it was overridden) lead; null while a question is open. */
export function recordRoute(answers: Answers): RouteChosen | null {
  const stands = standing(answers);
  return 'page' in stands ? null : { ...stands, answers: relevantAnswers(chooser, answers) };
}

/** The answers without the last one, for the back link; null on the first page. */
export function answersBefore(answers: Answers): Answers | null {
  const known = relevantAnswers(chooser, answers);
  if (chosenRoute(answers)) return known;
  const entries = Object.entries(known);
  return entries.length > 0 ? Object.fromEntries(entries.slice(0, -1)) : null;
}

type Standing = { readonly page: Page } | { readonly route: RouteId; readonly overridden: boolean };

function standing(answers: Answers): Standing {
  const known = relevantAnswers(chooser, answers);
  const open = visiblePages(chooser, answers).find((page) => !isAnswered(page, known));
  const chosen = chosenRoute(answers);
  if (open) return chosen ? { route: chosen, overridden: false } : { page: open };
  const led = chooser.ends.find((end) => holds(end.when, known))?.route ?? chooser.otherwise;
  return { route: chosen ?? led, overridden: chosen !== null && chosen !== led };
}

function isAnswered(page: Page, known: Answers): boolean {
  return page.questions.every((question) => offers(question, String(answerTo(known, question.id))));
}

function chosenRoute(answers: Answers): RouteId | null {
  const route = String(answerTo(answers, 'route'));
  return isRouteId(route) ? route : null;
}

function answersIn(query: Query): Answers {
  const questions = chooser.pages.flatMap((page) => page.questions);
  const given = questions.map((question) => ({ question, value: postedText(query, question.id) }));
  const kept = given.filter(({ question, value }) => offers(question, value));
  const route = postedText(query, 'route');
  return {
    ...Object.fromEntries(kept.map(({ question, value }) => [question.id, value])),
    ...(isRouteId(route) ? { route } : {}),
  };
}

function offers(question: Question, value: string): boolean {
  return 'options' in question && question.options.some((option) => option.value === value);
}

function serviceIn(query: Query): string | null {
  const service = postedText(query, 'service');
  return SERVICE.test(service) ? service : null;
}

// An answer we do not offer is told like none: the page was sent and its question is still open.
function problemAt(page: Page, query: Query): Problem | null {
  const question = page.questions[0];
  if (!question || postedText(query, 'at') !== page.id) return null;
  return { field: question.id, question: question.id, message: question.messages.missing };
}
