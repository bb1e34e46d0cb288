import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';
import { FieldError, type FieldText, Hint, wiring } from '#components/ui/field';

type FieldsetProps = FieldText & { id: string; children: ReactNode };

/** A question that several controls answer together. */
export function Fieldset(props: FieldsetProps) {
  const { id, label, hint, error, errorPrefix, isPageHeading, guidance, children } = props;
  // aria-invalid belongs to the controls; a group only points at its words.
  const { 'aria-describedby': describedBy } = wiring(id, { hint, error });
  return (
    <div className={classes('field', error && 'field-wrong')}>
      <fieldset aria-describedby={describedBy}>
        <legend className="label">{isPageHeading ? <h1 className="title">{label}</h1> : label}</legend>
        {guidance ? <div className="guidance flow">{guidance}</div> : null}
        <Hint id={id}>{hint}</Hint>
        <FieldError id={id} prefix={errorPrefix} text={error} />
        {children}
      </fieldset>
    </div>
  );
}
