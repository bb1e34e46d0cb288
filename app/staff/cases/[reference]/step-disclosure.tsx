'use client';

import { Button, type ButtonLook, buttonClasses } from '#components/ui/button';
import { Details } from '#components/ui/details';
import { FocusOnArrival } from '#components/ui/focus-on-arrival';
import { Notice } from '#components/ui/notice';
import type { FormState } from '#lib/web/action';
import { proposed, StepFieldInput } from './step-field-input';
import type { StepField, StepForm } from './step-fields';

type StepDisclosureProps = {
  form: StepForm;
  /** Of its fields, where a page has the step more than once. */
  id?: string | undefined;
  reference: string;
  /** The last event on this page; absent where it offers only what is done beside others. */
  seen?: number | undefined;
  state: FormState | null;
  look: ButtonLook;
  act: (data: FormData) => void;
  isPending: boolean;
};

/** A step: its name opens its form, here. */
export function StepDisclosure({
  form,
  id = form.step,
  reference,
  seen,
  state,
  look,
  act,
  isPending,
}: StepDisclosureProps) {
  return (
    <details className="step" name="step" open={state !== null}>
      <summary className="step-summary">
        <span className={buttonClasses(look, 'step-name')}>{form.name}</span>{' '}
        <span className="next-note">{form.effect}</span>
      </summary>
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
    </details>
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
