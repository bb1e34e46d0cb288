import type { ComponentProps } from 'react';
import { classes } from '#components/ui/classes';
import type { FieldText } from '#components/ui/field';
import { Fieldset } from '#components/ui/fieldset';

export type DatePart = 'day' | 'month' | 'year';

type PartInput = Omit<ComponentProps<'input'>, 'id' | 'width'>;

type DateInputProps = FieldText & {
  /** The parts post as `name-day`, `name-month` and `name-year`. */
  name: string;
  id?: string | undefined;
  parts: Record<DatePart, string>;
  values?: Partial<Record<DatePart, string | undefined>> | undefined;
  /** The parts to mark as wrong; without it an error marks all three. */
  wrong?: readonly DatePart[] | undefined;
  inputs?: Partial<Record<DatePart, PartInput>> | undefined;
};

const order: readonly DatePart[] = ['day', 'month', 'year'];

/** Day, month and year to type. The day carries the question's own id, so that an error can link to `#name`. */
export function DateInput(props: DateInputProps) {
  const { name, id = name, parts, values = {}, wrong = order, inputs = {}, ...text } = props;
  return (
    <Fieldset {...text} id={id}>
      <div className="date-parts">
        {order.map((part) => {
          const partId = part === 'day' ? id : `${id}-${part}`;
          return (
            <div key={part}>
              <label htmlFor={partId}>{parts[part]}</label>
              <input
                autoComplete="off"
                defaultValue={values[part]}
                inputMode="numeric"
                name={`${name}-${part}`}
                type="text"
                {...inputs[part]}
                aria-invalid={text.error && wrong.includes(part) ? true : undefined}
                className={classes('input', part === 'year' ? 'width-4' : 'width-2')}
                id={partId}
              />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
