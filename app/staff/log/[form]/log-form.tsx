'use client';

import { useActionState } from 'react';
import { PageHead } from '#components/cases/page-head';
import { problemHref } from '#components/forms/question-field';
import { Button } from '#components/ui/button';
import { ErrorSummary } from '#components/ui/error-summary';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Language } from '#lib/domain/council/language';
import type { Form, OptionSources } from '#lib/domain/forms/form';
import { logAction } from './actions';
import { LogQuestions } from './log-questions';
import { LogReceipt } from './log-receipt';
import type { LogProblems } from './log-state';
import { Logged } from './logged';

export type LogFormProps = {
  form: Form;
  languages: readonly Language[];
  options: OptionSources;
  today: PlainDate;
  token: string;
};

/** A whole form on one page for somebody who rings, writes or comes in; then what to read out to them. */
export function LogForm(props: LogFormProps) {
  const [state, act, isPending] = useActionState(logAction, null);
  if (state?.to === 'logged') return <Logged facts={state} form={props.form} />;
  const turn = state?.turn ?? 'first';
  return (
    <div className="max-w-[46rem]">
      <PageHead
        about="Read the questions out as they stand. What is marked optional may be left out."
        title={`Log: ${props.form.name}`}
      />
      {state === null ? null : <Problems key={`${turn}-errors`} state={state} />}
      <form action={act} className="mt-4" key={turn} noValidate>
        <input name="form" type="hidden" value={props.form.id} />
        <input name="token" type="hidden" value={keptToken(state) ?? props.token} />
        <LogReceipt languages={props.languages} state={state} today={props.today} />
        <LogQuestions {...props} state={state} />
        <div className="actions mt-6">
          <Button aria-disabled={isPending}>{isPending ? 'Working …' : 'Log it'}</Button>
        </div>
      </form>
    </div>
  );
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
