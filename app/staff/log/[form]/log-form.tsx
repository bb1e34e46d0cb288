'use client';

import { type KeyboardEvent, useActionState, useMemo } from 'react';
import { PageHead } from '#components/cases/page-head';
import type { FoundPlaces } from '#components/forms/place-field';
import type { MapLook } from '#components/forms/position-field';
import { problemHref } from '#components/forms/question-field';
import { Button } from '#components/ui/button';
import { DefaultButton } from '#components/ui/default-button';
import { ErrorSummary } from '#components/ui/error-summary';
import { FocusOnArrival } from '#components/ui/focus-on-arrival';
import { Notice } from '#components/ui/notice';
import type { SelectOption } from '#components/ui/select';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { isPlace, placePartsOf } from '#lib/domain/forms/fields';
import type { Form, OptionSources, RawAnswers } from '#lib/domain/forms/form';
import { logAction } from './actions';
import { type AsText, fromText } from './as-text';
import { LogQuestions } from './log-questions';
import { LogReceipt } from './log-receipt';
import type { AlikeLine, LogProblems } from './log-state';
import { Logged } from './logged';

export type LogFormProps = {
  form: Form;
  languages: readonly SelectOption[];
  options: OptionSources;
  /** Of whoever it is logged for, where they are known; null for somebody new. */
  person: { name: string; answers: RawAnswers } | null;
  /** Where addresses can be looked up, by the question. */
  places: Readonly<Record<string, FoundPlaces>>;
  map: MapLook | undefined;
  today: PlainDate;
  token: string;
};

/** A whole form on one page for somebody who rings, writes or comes in; then what to read out to them. */
export function LogForm({ asked }: { asked: AsText<LogFormProps> }) {
  const props = useMemo(() => fromText(asked), [asked]);
  const [state, act, isPending] = useActionState(logAction, null);
  if (state?.to === 'logged') return <Logged facts={state} form={props.form} />;
  const turn = state?.turn ?? 'first';
  return (
    <div className="max-w-[46rem]">
      <PageHead
        about="Read the questions out as they stand. What is marked optional may be left out."
        title={`Log: ${props.form.name}${props.person === null ? '' : `, for ${props.person.name}`}`}
      />
      {state === null ? null : <Problems key={`${turn}-errors`} state={state} />}
      <form
        action={act}
        autoComplete="off"
        className="mt-4"
        key={turn}
        noValidate
        onKeyDown={(event) => findOnEnter(props.form, event)}
      >
        <DefaultButton>Log it</DefaultButton>
        <input name="form" type="hidden" value={props.form.id} />
        <input name="token" type="hidden" value={keptToken(state) ?? props.token} />
        {state !== null && state.alike.length > 0 ? <AlikeNotice alike={state.alike} /> : null}
        <LogReceipt languages={props.languages} state={state} today={props.today} />
        <LogQuestions {...props} state={state} />
        <div className="actions mt-6">
          <Button aria-disabled={isPending}>{isPending ? 'Working …' : 'Log it'}</Button>
        </div>
      </form>
    </div>
  );
}

/** What is open of it already; the agent decides. */
function AlikeNotice({ alike }: { alike: readonly AlikeLine[] }) {
  return (
    <div className="mb-5" id="alike" tabIndex={-1}>
      <FocusOnArrival id="alike" />
      <Notice kind="warning" role="alert" title="Is it one of these?">
        <p>Nothing is logged yet. If it is one of these, what they told you becomes a note there:</p>
        <ul className="flow">
          {alike.map(({ reference, href, what, stands }) => (
            <li key={reference}>
              <a href={href}>{reference}</a>: {what}. {stands}.{' '}
              <Button look="secondary" name="onto" value={reference}>
                Note it on {reference}
              </Button>
            </li>
          ))}
        </ul>
        <Button look="secondary" name="despite" value="yes">
          It is another: log it
        </Button>
      </Notice>
    </div>
  );
}

// Enter in a field for a postcode looks it up.
function findOnEnter(form: Form, event: KeyboardEvent<HTMLFormElement>): void {
  const { key, target } = event;
  if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  const places = form.pages.flatMap(({ questions }) => questions.filter(isPlace));
  const place = places.find((each) => placePartsOf(each).postcode === target.name);
  if (place === undefined) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLButtonElement>(`button[name="find"][value="${place.id}"]`)?.click();
}

// The first page's token stays for as long as the form does: sent twice, it makes one case.
function keptToken(state: LogProblems | null): string | null {
  const token = state?.kept['token'];
  return typeof token === 'string' && token !== '' ? token : null;
}

function Problems({ state }: { state: LogProblems }) {
  const errors = state.problems.map((problem) => ({ href: problemHref(problem), text: problem.message }));
  const whole = state.message === null ? [] : [{ href: `#${state.field ?? 'main'}`, text: state.message }];
  if (errors.length + whole.length === 0) return null;
  return <ErrorSummary errors={[...whole, ...errors]} title="It is not logged yet" />;
}
