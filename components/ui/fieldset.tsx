import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';
import { FieldError, type FieldText, Hint, wiring } from '#components/ui/field';

type FieldsetProps = FieldText & { id: string; children: ReactNode };

/** A question that several controls answer together. */
export function Fieldset({ id, label, hint, error, errorPrefix, isPageHeading, children }: FieldsetProps) {
  // aria-invalid belongs to the controls; a group only points at its words.
  const { 'aria-describedby': describedBy } = wiring(id, { hint, error });
  return (
    <div className={classes('field', error && 'field-wrong')}>
      <fieldset aria-describedby={describedBy}>
        <legend className="label">{isPageHeading ? <h1 className="title">{label}</h1> : label}</legend>
        <Hint id={id}>{hint}</Hint>
        <FieldError id={id} prefix={errorPrefix} text={error} />
        {children}
      </fieldset>
    </div>
  );
}
