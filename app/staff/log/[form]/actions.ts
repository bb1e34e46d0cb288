'use server';

import { formatLong } from '#lib/domain/calendar/plain-date';
import { formatAccessCode, speakAccessCode } from '#lib/domain/references/access-code';
import { formatReference, speakReference } from '#lib/domain/references/reference';
import { type Logged, logForResident } from '#lib/use-cases/cases/log-for-resident';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import { findLogged, type LoggedCase } from '#lib/use-cases/staff/find-logged';
import { type Fields, type Performed, perform, textIn } from '#lib/web/action';
import { type StaffContext, staffContext } from '#lib/web/session';
import { urls } from '#lib/web/urls';
import type { LoggedFacts, LogState } from './log-state';
import { waitsFor } from './waits-for';

/** Files what was posted. Gives what to read out to the caller, or the form with what to put right. */
export async function logAction(_before: LogState, data: FormData): Promise<LogState> {
  const done = await perform(data, (context, { fields }) => logForResident(context, inputOf(fields)));
  if (!done.ok) return { to: 'form', problems: [], signpost: null, ...done.state };
  return stateOf(done);
}

async function stateOf({ value, posted }: Extract<Performed<Logged>, { ok: true }>): Promise<LogState> {
  const { fields } = posted;
  if (value.to === 'logged') return loggedState(await staffContext(urls.log()), fields);
  const form = findForm(textIn(fields, 'form'));
  // A question that waits for another is not on the page yet, so nothing can be put right there.
  const waiting = form?.pages.flatMap(({ questions }) => questions).filter((each) => waitsFor(each, fields));
  const problems = value.problems.filter(({ question }) => !waiting?.some(({ id }) => id === question));
  const { signpost } = value;
  return {
    to: 'form',
    message: null,
    field: null,
    problems,
    signpost,
    kept: fields,
    turn: crypto.randomUUID(),
  };
}

function inputOf(fields: Fields) {
  const { form, channel, language, receivedOn, token, ...raw } = fields;
  return { form, channel, language, receivedOn, token, raw };
}

async function loggedState(context: StaffContext, fields: Fields): Promise<LogState> {
  const form = findForm(textIn(fields, 'form'));
  const token = textIn(fields, 'token');
  const logged = form && (await findLogged(context, form, token));
  if (!logged) throw new Error('A case that was just logged could not be found.');
  return { to: 'logged', ...factsOf(logged, token) };
}

function factsOf({ matter, clocks, person, mayOpen, ...logged }: LoggedCase, token: string): LoggedFacts {
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
  };
}
