'use client';

import { Fragment, type ReactNode } from 'react';
import { classes } from '#components/ui/classes';

export type Fact = { name: string; value: ReactNode };

/** Facts about one thing, each under or beside its name. */
export function DescriptionList({
  facts,
  isBeside,
}: {
  facts: readonly Fact[];
  isBeside?: boolean | undefined;
}) {
  return (
    <dl className={classes('facts', isBeside && 'facts-beside')}>
      {facts.map((fact) => (
        <Fragment key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
