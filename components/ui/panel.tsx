import type { ReactNode } from 'react';
import { Code } from '#components/ui/code';
import { Icon } from '#components/ui/icon';

type PanelProps = {
  title: string;
  label: string;
  /** Written in groups, as the resident will quote it: "7KM 4RT 9PG". */
  reference: string;
  children?: ReactNode;
};

/** The page that says "we have it", with the reference very large. */
export function Panel({ title, label, reference, children }: PanelProps) {
  return (
    <div className="panel">
      <h1 className="panel-title">
        <Icon name="check" />
        {title}
      </h1>
      <p className="panel-label">{label}</p>
      <p className="panel-reference">
        <Code value={reference} />
      </p>
      {children ? <div className="panel-body">{children}</div> : null}
    </div>
  );
}
