'use client';

import { startTransition, useActionState, useCallback, useEffect, useRef, useState } from 'react';
import { NextSteps } from '#components/cases/next-steps';
import { FocusOnArrival } from '#components/ui/focus-on-arrival';
import { Notice } from '#components/ui/notice';
import type { FormState } from '#lib/web/action';
import { stepAction, stepFormAction } from './actions';
import { StepDisclosure } from './step-disclosure';
import type { StepForm, StepLine } from './step-fields';

export type CasePanelProps = {
  reference: string;
  /** The last event on this page; absent where it offers only what is done beside others. */
  seen?: number;
  first: readonly StepForm[];
  /** Only what is opened from the beginning has its form; the others fetch theirs. */
  more: readonly (StepForm | StepLine)[];
  blocked: readonly { name: string; why: string }[];
  /** What is said where nothing presses. */
  nothing?: string | undefined;
};

const NOTHING = 'Nothing presses. The case is where it should be.';

/** What next: each step opens in its place. What was typed outlives a refusal, also when its step is gone by then. */
export function CasePanel({
  reference,
  seen,
  first,
  more: lines,
  blocked,
  nothing = NOTHING,
}: CasePanelProps) {
  const [state, act, isPending] = useActionState(stepAction, null);
  const { formOf, load } = useFetchedForms(reference, seen);
  const more = lines.map(formOf);
  const stateOf = ({ step }: StepLine) => (state?.kept['step'] === step ? state : null);
  const entry = (isPressing: boolean) => (form: StepForm | StepLine, index: number) => ({
    id: form.step,
    act: (
      <StepDisclosure
        act={act}
        form={form}
        isOpen={!isPressing && lines.some((line) => line.step === form.step && isForm(line))}
        isPending={isPending}
        load={() => load(form.step)}
        look={lookOf(isPressing, index)}
        reference={reference}
        seen={seen}
        state={stateOf(form)}
      />
    ),
  });
  const isOrphan = state !== null && ![...first, ...more].some((each) => isForm(each) && stateOf(each));
  return (
    <>
      {isOrphan ? <Orphan state={state} /> : null}
      <NextSteps
        blocked={{ title: 'Not now', steps: blocked }}
        first={first.map(entry(true))}
        more={{
          title: 'More steps',
          steps: more.map(entry(false)),
          isOpen: lines.some(isForm) || more.some((form) => stateOf(form) !== null) || undefined,
        }}
        nothing={nothing}
        title="What next"
      />
    </>
  );
}

function isForm(step: StepForm | StepLine): step is StepForm {
  return 'fields' in step;
}

type Fetched = Readonly<Record<string, StepForm>>;

// Each form is fetched as its step is opened, and again once the case has gone on; what is typed in it stays meanwhile.
function useFetchedForms(reference: string, seen: number | undefined) {
  const [fetched, setFetched] = useState<Fetched>({});
  const opened = useRef(new Map<string, number | undefined>());
  const load = useCallback(
    (step: string) => {
      if (opened.current.get(step) === seen && opened.current.has(step)) return;
      opened.current.set(step, seen);
      startTransition(async () => {
        try {
          const form = await stepFormAction({ reference, step });
          if (form) startTransition(() => setFetched((before) => ({ ...before, [step]: form })));
        } catch {
          // The link in its place leads to it.
          opened.current.delete(step);
        }
      });
    },
    [reference, seen],
  );
  useEffect(() => {
    for (const step of opened.current.keys()) load(step);
  }, [load]);
  return { load, formOf: (line: StepForm | StepLine) => fetched[line.step] ?? line };
}

function lookOf(isPressing: boolean, index: number) {
  if (!isPressing) return 'quiet';
  return index === 0 ? 'primary' : 'secondary';
}

// What is chosen is sent as its id: lower-case letters, digits and hyphens. All else somebody typed.
const TYPED = /[^a-z0-9-]/;

// The case has moved on under somebody's hands: the step is no longer offered, but their words are.
function Orphan({ state }: { state: FormState }) {
  const written = Object.entries(state.kept).flatMap(([name, value]) =>
    typeof value === 'string' && TYPED.test(value.trim()) && name !== 'reference' ? [value] : [],
  );
  return (
    <div className="mb-4" id={`refused-${state.turn}`} tabIndex={-1}>
      <Notice kind="danger" role="alert" title="This was not done">
        <p>{state.message}</p>
        {written.length > 0 ? <p>Here is what you wrote, to copy:</p> : null}
        {written.map((words) => (
          <p className="whitespace-pre-line border border-line bg-surface p-2" key={words}>
            {words}
          </p>
        ))}
      </Notice>
      <FocusOnArrival id={`refused-${state.turn}`} />
    </div>
  );
}
