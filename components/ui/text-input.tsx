import type { ComponentProps } from 'react';
import { classes } from '#components/ui/classes';
import { Field, type FieldText, wiring } from '#components/ui/field';

/** How many characters the box looks made for. */
export type InputWidth = 2 | 4 | 8 | 16 | 28;

type TextInputProps = FieldText &
  Omit<ComponentProps<'input'>, 'width' | 'id'> & {
    name: string;
    /** Defaults to the name, so that an error can always link to `#name`. */
    id?: string | undefined;
    width?: InputWidth | undefined;
  };

export function TextInput(props: TextInputProps) {
  const { label, hint, error, errorPrefix, isPageHeading, guidance, width, className, id, ...input } = props;
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
      <input
        type="text"
        {...input}
        {...wiring(ownId, { hint, error })}
        className={classes('input', width && `width-${width}`, className)}
        id={ownId}
      />
    </Field>
  );
}
