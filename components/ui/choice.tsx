import type { ComponentProps, ReactNode } from 'react';

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode | undefined };

type ChoiceProps = ComponentProps<'input'> & {
  id: string;
  type: 'radio' | 'checkbox';
  label: ReactNode;
  hint?: ReactNode | undefined;
};

/** One row of a list of choices: the whole row is the target. */
export function Choice({ id, label, hint, ...input }: ChoiceProps) {
  // The first choice has the question's own id, whose hint is the question's.
  const hintId = hint ? `${id}-choice-hint` : undefined;
  return (
    <div className="choice">
      <input
        {...input}
        aria-describedby={hintId}
        aria-labelledby={`${id}-label`}
        className="choice-input"
        id={id}
      />
      <label className="choice-words" htmlFor={id}>
        <span className="choice-label" id={`${id}-label`}>
          {label}
        </span>
        {hint ? (
          <span className="choice-hint" id={hintId}>
            {hint}
          </span>
        ) : null}
      </label>
    </div>
  );
}

/** The first choice carries the question's own id, so that an error can always link to `#name`. */
export function choiceId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}
