import type { APIRequestContext } from '@playwright/test';
import { addDays, type PlainDate } from '#lib/domain/calendar/plain-date';
import { isCalm } from './calm.ts';
import { HOSTILE } from './hostile-values.ts';
import { choicesIn, fieldsIn, formIn, formsIn, tagOf, valuesIn, wordsIn } from './html.ts';
import { expect } from './test.ts';

/** Which hostile texts have not gone into the fields of a step yet: step → their names. */
export type Untried = Map<string, string[]>;

type Fields = Record<string, string>;
/** `shortcut`: the second button that takes another step with the same fields; blank for the form's own. */
type Offer = { http: APIRequestContext; step: string; form: string; shortcut: string };

/** A case, the steps its kind has, and everybody who may take them. */
export type Handled = {
  at: string;
  steps: ReadonlySet<string>;
  hands: readonly APIRequestContext[];
  today: PlainDate;
};

// More than any field takes; longer still is for hostile-posts.spec.ts.
const LONGEST_TEXT = 30_000;
const LONGEST_LIFE = 25;
// Taken this often in one life, a step leads nowhere new.
const ENOUGH = 3;

/**
 * Lives a case through, whoever is offered a step taking it, always the one taken least: first with every hostile text
 * in all of its fields that has not been tried, then in good faith. Ends when nobody is offered anything new to try.
 */
export async function liveThrough(matter: Handled, untried: Untried): Promise<void> {
  const taken = new Map<string, number>();
  let { hands } = matter;
  for (let turn = 0; turn < LONGEST_LIFE; turn += 1) {
    const offer = await nextOffer({ ...matter, hands }, taken, untried);
    if (!offer) return;
    taken.set(offer.step, (taken.get(offer.step) ?? 0) + 1);
    await take(matter, offer, untried);
    // Whoever acted last is asked first.
    hands = [offer.http, ...hands.filter((http) => http !== offer.http)];
  }
}

async function take(matter: Handled, offer: Offer, untried: Untried): Promise<void> {
  // What has no field takes no text.
  const left = typedNames(offer.form).length === 0 ? [] : (untried.get(offer.step) ?? []);
  const isDone = await tryHostile(matter, offer, left);
  if (left.length === 0) untried.delete(offer.step);
  if (!isDone) await takeInGoodFaith(matter, offer);
}

// The first who is offered a step with something left to try; when nobody is, any step may lead to one.
async function nextOffer(matter: Handled, taken: ReadonlyMap<string, number>, untried: Untried) {
  const times = ({ step }: Offer) => taken.get(step) ?? 0;
  const fewest = (offered: readonly Offer[]) =>
    offered.toSorted((one, other) => times(one) - times(other))[0];
  const known: Offer[] = [];
  for (const http of matter.hands) {
    const offered = await offersTo(http, matter.at);
    const fresh = fewest(offered.filter(({ step }) => untried.has(step)));
    if (fresh) return fresh;
    known.push(...offered);
  }
  const isOver = [...untried.keys()].every((step) => !matter.steps.has(step));
  return isOver ? undefined : fewest(known.filter((offer) => times(offer) < ENOUGH));
}

async function offersTo(http: APIRequestContext, at: string): Promise<Offer[]> {
  const html = await isCalm(await http.get(at), at);
  return formsIn(html).flatMap((form) => [
    ...valuesIn(form, 'step').map((step) => ({ http, step, form, shortcut: '' })),
    ...(form.includes('value="save-draft"') ? [{ http, ...SAVED_WITH_ANSWER, form }] : []),
  ]);
}

const SAVED_WITH_ANSWER = { step: 'save-draft', shortcut: 'save-draft' } as const;

// Whether the step was done with one of those left: then the case has moved on, and the rest is for another time.
async function tryHostile(
  { at }: Handled,
  { http, step, form, shortcut }: Offer,
  left: string[],
): Promise<boolean> {
  while (left.length > 0) {
    const what = left.shift() ?? '';
    const typed = typedNames(form).map((name) => [name, HOSTILE[what]?.text.slice(0, LONGEST_TEXT) ?? '']);
    const fields: Fields = { ...fieldsIn(form), ...Object.fromEntries(typed), shortcut };
    const answer = await http.post(at, { multipart: fields });
    const html = await isCalm(answer, `${what} in ${step}`);
    if (answer.url().includes('done=')) return true;
    expect(wordsIn(html), `${what} in ${step}`).toContain('This was not done');
    const refused = formIn(html, 'step', fields['step'] ?? '');
    // The mail that went meanwhile has told the resident: nothing is left to record.
    if (refused === '') return true;
    areStillThere(refused, fields, `${what} in ${step}`);
  }
  return false;
}

function areStillThere(form: string, fields: Fields, about: string): void {
  const written = typedNames(form).filter((name) => tagOf(form, name).startsWith('<textarea'));
  for (const name of written) {
    expect(valuesIn(form, name), `${about}: ${name}`).toEqual([fields[name]]);
  }
}

// Refused each way, it may be for somebody else to take, or for another day.
async function takeInGoodFaith({ at, today }: Handled, { http, step, form, shortcut }: Offer): Promise<void> {
  const ways: readonly Way[] = [
    { date: today, line: '', choice: 'last', folded: true },
    { date: addDays(today, 14), line: '', choice: 'last', folded: true },
    { date: today, line: 'A few words', choice: 'last', folded: true },
    { date: today, line: '', choice: 'last', folded: false },
    { date: today, line: '', choice: 'first', folded: false },
  ];
  for (const way of ways) {
    const names = typedNames(way.folded ? form : form.replaceAll(FOLDED, ''));
    const good = names.map((name) => [name, goodValue(form, name, way)]);
    const fields = { ...fieldsIn(form), ...Object.fromEntries(good), shortcut };
    const answer = await http.post(at, { multipart: fields });
    await isCalm(answer, `${step} in good faith`);
    if (answer.url().includes('done=')) return;
  }
}

/** `folded`: whether what is folded away is filled in as well. */
type Way = { date: string; line: string; choice: 'first' | 'last'; folded: boolean };

const FOLDED = /<details class="details".*?<\/details>/gs;

function goodValue(form: string, name: string, way: Way): string {
  const tag = tagOf(form, name);
  const proposed = valuesIn(form, name)[0] ?? '';
  if (tag.includes('type="date"')) return way.date;
  if (tag.startsWith('<textarea')) return proposed || 'A few words.';
  if (tag.includes('type="text"')) return proposed || way.line;
  const choices = choicesIn(form, name).filter((value) => value !== '');
  return choices.at(way.choice === 'last' ? -1 : 0) ?? '';
}

function typedNames(form: string): string[] {
  return Object.keys(fieldsIn(form)).filter((name) => !/^\$ACTION|^(?:step|reference|shortcut)$/.test(name));
}
