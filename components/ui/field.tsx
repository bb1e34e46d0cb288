import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';
import { Icon } from '#components/ui/icon';
import { VisuallyHidden } from '#components/ui/visually-hidden';

/** The words every question shares. `errorPrefix` ("Error:") is for ears only. */
export type FieldText = {
  label: ReactNode;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  errorPrefix?: string | undefined;
  /** The question is the page's heading: one question a page. */
  isPageHeading?: boolean | undefined;
  /** Between the question and its hint: what to know first. Read once, not with every return to the control. */
  guidance?: ReactNode;
};

type Described = { hint?: ReactNode | undefined; error?: string | undefined };

/** Ties a control to its hint and its error; spread it over the control. */
export function wiring(id: string, { hint, error }: Described, more?: string) {
  const ids = [hint ? `${id}-hint` : undefined, error ? `${id}-error` : undefined, more];
  const described = classes(...ids);
  return {
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
}

export function Hint({ id, children }: { id: string; children?: ReactNode }) {
  return children ? (
    <div className="hint" id={`${id}-hint`}>
      {children}
    </div>
  ) : null;
}

export function FieldError({
  id,
  text,
  prefix,
}: {
  id: string;
  text?: string | undefined;
  prefix?: string | undefined;
}) {
  return text ? (
    <p className="error" id={`${id}-error`}>
      <Icon name="stop" />
      <span>
        {prefix ? <VisuallyHidden>{prefix} </VisuallyHidden> : null}
        {text}
      </span>
    </p>
  ) : null;
}

type FieldProps = FieldText & { id: string; children: ReactNode };

/** A label, a hint, an error and one control whose id is `id`. */
export function Field(props: FieldProps) {
  const { id, label, hint, error, errorPrefix, isPageHeading, guidance, children } = props;
  const text = (
    <label className={classes('label', isPageHeading && 'title')} htmlFor={id}>
      {label}
    </label>
  );
  return (
    <div className={classes('field', error && 'field-wrong')}>
      {isPageHeading ? <h1>{text}</h1> : text}
      {guidance ? <div className="guidance flow">{guidance}</div> : null}
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} prefix={errorPrefix} text={error} />
      {children}
    </div>
  );
}
