import type { ComponentProps } from 'react';
import { Choice, type ChoiceOption, choiceId } from '#components/ui/choice';
import type { FieldText } from '#components/ui/field';
import { Fieldset } from '#components/ui/fieldset';

type RadiosProps = FieldText & {
  name: string;
  id?: string | undefined;
  options: readonly ChoiceOption[];
  value?: string | undefined;
  /** Spread over every radio, for a form library's own wiring. */
  input?: Omit<ComponentProps<'input'>, 'id' | 'type' | 'value'> | undefined;
};

export function Radios({ name, id = name, options, value, input, ...text }: RadiosProps) {
  return (
    <Fieldset {...text} id={id}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            defaultChecked={option.value === value}
            key={option.value}
            name={name}
            {...input}
            {...option}
            aria-invalid={text.error ? true : undefined}
            id={choiceId(id, index)}
            type="radio"
          />
        ))}
      </div>
    </Fieldset>
  );
}
