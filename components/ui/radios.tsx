import { type ComponentProps, Fragment, type ReactNode } from 'react';
import { Choice, type ChoiceOption, choiceId } from '#components/ui/choice';
import type { FieldText } from '#components/ui/field';
import { Fieldset } from '#components/ui/fieldset';

type RadiosProps = FieldText & {
  name: string;
  id?: string | undefined;
  options: readonly ChoiceOption[];
  value?: string | undefined;
  /** What is asked further of whoever chose an answer: shown below it while it is chosen, by the style sheet alone. */
  then?: Readonly<Record<string, ReactNode>> | undefined;
  /** Spread over every radio, for a form library's own wiring. */
  input?: Omit<ComponentProps<'input'>, 'id' | 'type' | 'value'> | undefined;
};

export function Radios({ name, id = name, options, value, then = {}, input, ...text }: RadiosProps) {
  return (
    <Fieldset {...text} id={id}>
      <div className="choices">
        {options.map((option, index) => (
          <Fragment key={option.value}>
            <Choice
              defaultChecked={option.value === value}
              name={name}
              {...input}
              {...option}
              aria-invalid={text.error ? true : undefined}
              id={choiceId(id, index)}
              type="radio"
            />
            {then[option.value] ? <div className="choice-then">{then[option.value]}</div> : null}
          </Fragment>
        ))}
      </div>
    </Fieldset>
  );
}
