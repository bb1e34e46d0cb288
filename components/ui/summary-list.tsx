import type { ReactNode } from 'react';
import { VisuallyHidden } from '#components/ui/visually-hidden';

export type SummaryRow = {
  key: string;
  value: ReactNode;
  /** `hidden` says for ears which answer: "your name". */
  change?: { href: string; text: string; hidden: string } | undefined;
};

/** Check your answers: each with its way back. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div className="summary-row" key={row.key}>
          <dt className="summary-key">{row.key}</dt>
          <dd className="summary-value">{row.value}</dd>
          {row.change ? (
            <dd className="summary-change">
              <a href={row.change.href}>
                {row.change.text}
                <VisuallyHidden> {row.change.hidden}</VisuallyHidden>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
