import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icon';

type DetailsProps = { summary: ReactNode; children: ReactNode; open?: boolean | undefined };

export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary>
        <Icon name="chevron-down" />
        {summary}
      </summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
