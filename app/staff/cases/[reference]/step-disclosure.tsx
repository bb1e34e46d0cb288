'use client';

import { useEffect, useRef } from 'react';
import { Button, type ButtonLook, buttonClasses } from '#components/ui/button';
import { Details } from '#components/ui/details';
import { FocusOnArrival } from '#components/ui/focus-on-arrival';
import { Notice } from '#components/ui/notice';
import type { FormState } from '#lib/web/action';
import { proposed, StepFieldInput } from './step-field-input';
import type { StepField, StepForm, StepLine } from './step-fields';

type StepDisclosureProps = Omit<StepBodyProps, 'form'> & {
  /** Without its form where that comes once it is opened. */
  form: StepForm | StepLine;
  /** Fetches the form. */
  load?: (() => void) | undefined;
  /** Open from the beginning. */
  isOpen?: boolean | undefined;
  look: ButtonLook;
};

/** A step: its name opens its form, here. */
export function StepDisclosure({ form, load, isOpen = false, look, ...rest }: StepDisclosureProps) {
  const isHere = 'fields' in form;
  return (
    <details
      className="step"
      id={`step-${rest.id ?? form.step}`}
      name="step"
      onToggle={isHere ? undefined : ({ currentTarget }) => currentTarget.open && load?.()}
      open={isOpen || rest.state !== null}
    >
      <summary className="step-summary">
        <span className={buttonClasses(look, 'step-name')}>{form.name}</span>{' '}
        <span className="next-note">{form.effect}</span>
      </summary>
      {isHere ? <StepBody form={form} {...rest} /> : <Awaited load={load} step={form.step} />}
    </details>
  );
}

// Without a script, or while the form cannot be fetched, the link leads to it. Whoever opened the step before the
// page could hear of it gets it once it can.
function Awaited({ step, load }: { step: string; load: (() => void) | undefined }) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (place.current?.closest('details')?.open) load?.();
  }, [load]);
  return (
    <p className="step-form" ref={place}>
      <a href={`?step=${step}#step-${step}`}>Open the form</a>
    </p>
  );
}

type StepBodyProps = {
  form: StepForm;
  /** Of its fields, where a page has the step more than once. */
  id?: string | undefined;
  reference: string;
  /** The last event on this page; absent where it offers only what is done beside others. */
  seen?: number | undefined;
  state: FormState | null;
  act: (data: FormData) => void;
  isPending: boolean;
};

function StepBody({ form, id = form.step, reference, seen, state, act, isPending }: StepBodyProps) {
  return (
    <form action={act} className="step-form flow">
      <input name="step" type="hidden" value={form.step} />
      <input name="reference" type="hidden" value={reference} />
      <input name="seen" type="hidden" value={seen} />
      <Refused id={id} state={state} />
      {form.warnings.length > 0 ? (
        <Notice kind="warning" title="Look at these first">
          <ul className="list-disc pl-5">
            {form.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <StepFields fields={form.fields} id={id} key={state?.turn} state={state} />
      {form.notes.map((note) => (
        <p className="next-note" key={note}>
          {note}
        </p>
      ))}
      <div className="actions">
        <Button aria-disabled={isPending}>{isPending ? 'Working …' : form.submit}</Button>
        {form.shortcut ? (
          <Button look="secondary" name="shortcut" value={form.shortcut.value}>
            {form.shortcut.text}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

type StepFieldsProps = { fields: readonly StepField[]; state: FormState | null; id: string };

function StepFields({ fields, state, id }: StepFieldsProps) {
  return fields.map((field) => <OneOfFields field={field} id={id} key={field.name} state={state} />);
}

type OneOfFieldsProps = Pick<StepFieldsProps, 'state' | 'id'> & { field: StepField };

function OneOfFields({ field, state, id }: OneOfFieldsProps) {
  if (field.kind === 'hidden') return <input name={field.name} type="hidden" value={field.value} />;
  if (field.kind === 'group') {
    // Open once something was refused, or with what a draft holds: nothing that was typed is out of sight.
    const isFilled = field.fields.some((each) => proposed(each) !== '');
    return (
      <Details open={state !== null || isFilled || undefined} summary={field.label}>
        <p className="next-note">{field.hint}</p>
        <StepFields fields={field.fields} id={id} state={state} />
      </Details>
    );
  }
  return (
    <StepFieldInput
      error={state?.field === field.name ? state.message : undefined}
      field={field}
      id={`${id}-${field.name}`}
      kept={state?.kept ?? null}
    />
  );
}

function Refused({ state, id: formId }: { state: FormState | null; id: string }) {
  if (state === null) return null;
  const id = `${formId}-refused`;
  return (
    <div id={id} key={state.turn} tabIndex={-1}>
      <Notice kind="danger" role="alert" title="This was not done">
        <p>{state.message}</p>
      </Notice>
      <FocusOnArrival id={id} />
    </div>
  );
}
