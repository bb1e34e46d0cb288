import type { ComponentProps } from 'react';
import { classes } from '#components/ui/classes';
import { Field, type FieldText, wiring } from '#components/ui/field';
import { TypedTextarea } from '#components/ui/typed-textarea';

type TextareaProps = FieldText &
  Omit<ComponentProps<'textarea'>, 'id'> & {
    name: string;
    id?: string | undefined;
    /** How much may be written, in words: "You can write up to 2,000 characters". */
    countText?: string | undefined;
  };

export function Textarea(props: TextareaProps) {
  const { label, hint, error, errorPrefix, isPageHeading, guidance, countText, className, id, ...input } =
    props;
  const ownId = id ?? input.name;
  return (
    <Field
      error={error}
      errorPrefix={errorPrefix}
      guidance={guidance}
      hint={hint}
      id={ownId}
      isPageHeading={isPageHeading}
      label={label}
    >
      <TypedTextarea
        rows={6}
        {...input}
        {...wiring(ownId, { hint, error }, countText && `${ownId}-count`)}
        className={classes('input', className)}
        id={ownId}
      />
      {countText ? (
        <p className="count" id={`${ownId}-count`}>
          {countText}
        </p>
      ) : null}
    </Field>
  );
}
