import type { ComponentProps } from 'react';
import { Choice, type ChoiceOption, choiceId } from '#components/ui/choice';
import type { FieldText } from '#components/ui/field';
import { Fieldset } from '#components/ui/fieldset';

type CheckboxesProps = FieldText & {
  name: string;
  id?: string | undefined;
  options: readonly ChoiceOption[];
  values?: readonly string[] | undefined;
  /** Spread over every box, for a form library's own wiring. */
  input?: Omit<ComponentProps<'input'>, 'id' | 'type' | 'value'> | undefined;
};

export function Checkboxes({ name, id = name, options, values = [], input, ...text }: CheckboxesProps) {
  return (
    <Fieldset {...text} id={id}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            defaultChecked={values.includes(option.value)}
            key={option.value}
            name={name}
            {...input}
            {...option}
            aria-invalid={text.error ? true : undefined}
            id={choiceId(id, index)}
            type="checkbox"
          />
        ))}
      </div>
    </Fieldset>
  );
}
