import type { ReactNode } from 'react';
import { Button } from '#components/ui/button';

type FilterBarProps = {
  /** For ears: "Filter the queue". */
  label: string;
  action: string;
  submit: string;
  /** A link that takes every filter away. */
  clear?: { href: string; text: string } | undefined;
  /** Fields: Select and TextInput. */
  children: ReactNode;
};

/** Filters that live in the address: a GET form in one row. */
export function FilterBar({ label, action, submit, clear, children }: FilterBarProps) {
  return (
    <form action={action} aria-label={label} className="filters" method="get">
      {children}
      <div className="filters-end">
        <Button look="secondary">{submit}</Button>
        {clear ? <a href={clear.href}>{clear.text}</a> : null}
      </div>
    </form>
  );
}
