'use server';

import { formatLong } from '#lib/domain/calendar/plain-date';
import { done } from '#lib/domain/cases/refusal';
import { placePartsOf } from '#lib/domain/forms/fields';
import { formatAccessCode, speakAccessCode } from '#lib/domain/references/access-code';
import { formatReference, speakReference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { type Alike, type LoggedForCaller, logForCaller } from '#lib/use-cases/contact/log-for-caller';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import { findLogged, type LoggedCase } from '#lib/use-cases/staff/find-logged';
import { actAndLeadOn, type Fields, type FormState, type Performed, perform } from '#lib/web/action';
import { publicContext } from '#lib/web/context';
import { fieldText } from '#lib/web/posted';
import { type StaffContext, staffContext } from '#lib/web/session';
import { foundPlacesIn } from '../../../found-places';
import { answeringInCall } from '../../cases/[reference]/in-call-form';
import { STATUS_WORDS } from '../../words';
import type { AlikeLine, LoggedFacts, LogProblems, LogState } from './log-state';
import { waitsFor } from './waits-for';

/**
 * Files what was posted, or puts what was said on the case that it is about already. Gives what to read out to the caller, or
 * the form with what to put right.
 */
export async function logAction(_before: LogState, data: FormData): Promise<LogState> {
  const state = await nextState(data);
  return state.to === 'logged' ? state : withPlaces(state, fieldText(state.kept, 'find'));
}

async function nextState(data: FormData): Promise<StateBegun> {
  if (data.has('onto')) return { ...NOTHING_WRONG, ...(await noteOnAlike(data)) };
  if (data.has('find')) {
    const looked = await perform(data, async () => done(null));
    return looked.ok ? begunWith(looked.posted.fields) : { ...NOTHING_WRONG, ...looked.state };
  }
  const logged = await perform(data, (context, { fields }) => logForCaller(context, inputOf(fields)));
  return logged.ok ? stateOf(logged) : { ...NOTHING_WRONG, ...logged.state };
}

// Addresses are looked up again each time the form is shown again: the one that was chosen stays in its list.
async function withPlaces(state: FormBegun, sought: string): Promise<LogState> {
  const form = findForm(fieldText(state.kept, 'form'));
  const questions = form?.pages.flatMap((page) => page.questions) ?? [];
  const asked = { questions, raw: state.kept, locale: 'en' } as const;
  const places = await foundPlacesIn(await publicContext(), asked);
  const found = Object.hasOwn(places, sought) ? places[sought] : undefined;
  const goOnAt = found && (found.list.length > 0 ? placePartsOf({ id: sought }).found : sought);
  return { ...state, places, goOnAt: goOnAt ?? null };
}

type FormBegun = { to: 'form' } & Omit<LogProblems, 'places' | 'goOnAt'>;
type StateBegun = ({ to: 'logged' } & LoggedFacts) | FormBegun;

const NOTHING_WRONG = { to: 'form', problems: [], signpost: null, alike: [] } as const;

const begunWith = (fields: Fields): FormBegun => ({
  ...NOTHING_WRONG,
  message: null,
  field: null,
  kept: fields,
  turn: crypto.randomUUID(),
});

async function stateOf({
  value,
  posted,
}: Extract<Performed<LoggedForCaller>, { ok: true }>): Promise<StateBegun> {
  const { fields } = posted;
  if (value.to === 'logged') return loggedState(await staffContext(urls.log()), fields);
  const begun = begunWith(fields);
  if (value.to === 'alike') return { ...begun, alike: value.alike.map(alikeLine) };
  const form = findForm(fieldText(fields, 'form'));
  // A question that waits for another is not on the page yet, so nothing can be put right there.
  const waiting = form?.pages.flatMap(({ questions }) => questions).filter((each) => waitsFor(each, fields));
  const problems = value.problems.filter(({ question }) => !waiting?.some(({ id }) => id === question));
  return { ...begun, problems, signpost: value.signpost };
}

function noteOnAlike(data: FormData): Promise<FormState> {
  return actAndLeadOn(
    data,
    (context, { fields }) => {
      const details = findForm(fieldText(fields, 'form'))?.facts.details ?? '';
      const command = { step: 'add-note', text: fieldText(fields, details) };
      return takeStep(context, { reference: fieldText(fields, 'onto'), command });
    },
    ({ reference }) => `${urls.caller(reference)}?done=add-note`,
  );
}

function inputOf(fields: Fields) {
  const { form: _form, channel, language, receivedOn, token: _token, despite, ...raw } = fields;
  const [form, token] = [fieldText(fields, 'form'), fieldText(fields, 'token')];
  return { form, channel, language, receivedOn, token, despite: despite === 'yes', raw };
}

function alikeLine({ reference, subject, status, receivedOn, isTheirs }: Alike): AlikeLine {
  const whose = isTheirs ? 'Theirs' : 'The same place';
  return {
    reference: formatReference(reference),
    href: urls.caller(reference),
    what: subject.replace(/\.$/, ''),
    stands: `${whose}. ${STATUS_WORDS[status]}; it reached us on ${formatLong(receivedOn, 'en')}`,
  };
}

async function loggedState(context: StaffContext, fields: Fields): Promise<StateBegun> {
  const form = findForm(fieldText(fields, 'form'));
  const token = fieldText(fields, 'token');
  const logged = form && (await findLogged(context, form, token));
  if (!logged) throw new Error('A case that was just logged could not be found.');
  return { to: 'logged', ...factsOf(logged, token) };
}

function factsOf(
  { matter, clocks, person, mayOpen, inCall, ...logged }: LoggedCase,
  token: string,
): LoggedFacts {
  const code = logged.private?.accessCode;
  return {
    token,
    reference: { shown: formatReference(matter.reference), spoken: speakReference(matter.reference) },
    code: code ? { shown: formatAccessCode(code), spoken: speakAccessCode(code) } : null,
    name: person.name,
    dates: clocks.flatMap(({ clock }) =>
      clock.dueOn === null ? [] : [{ name: clock.name, by: formatLong(clock.dueOn, 'en') }],
    ),
    caseHref: mayOpen ? urls.case(matter.reference) : null,
    inCall: inCall && {
      ...inCall,
      notes: [],
      warnings: [],
      shortcut: null,
      ...answeringInCall(matter),
    },
  };
}
