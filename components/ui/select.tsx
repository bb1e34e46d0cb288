'use client';

import type { ComponentProps } from 'react';
import { classes } from '#components/ui/classes';
import { Field, type FieldText, wiring } from '#components/ui/field';
import { Icon } from '#components/ui/icon';

export type SelectOption = { value: string; label: string };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

type SelectProps = FieldText &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & {
    name: string;
    id?: string | undefined;
    options?: readonly SelectOption[] | undefined;
    /** Shown after `options`, under their own headings. */
    groups?: readonly SelectGroup[] | undefined;
    isFullWidth?: boolean | undefined;
  };

function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
}

export function Select(props: SelectProps) {
  const {
    label,
    hint,
    error,
    errorPrefix,
    isPageHeading,
    guidance,
    options = [],
    groups = [],
    ...rest
  } = props;
  const { isFullWidth, className, id, ...select } = rest;
  const ownId = id ?? select.name;
  const text = { label, hint, error, errorPrefix, isPageHeading, guidance };
  return (
    <Field {...text} id={ownId}>
      <div className={classes('select', isFullWidth && 'select-full')}>
        <select
          {...select}
          {...wiring(ownId, { hint, error })}
          className={classes('input', className)}
          id={ownId}
        >
          <Options options={options} />
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ))}
        </select>
        <Icon name="chevron-down" />
      </div>
    </Field>
  );
}
