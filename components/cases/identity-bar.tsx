import type { ReactNode } from 'react';
import { Code } from '#components/ui/code';

type IdentityBarProps = {
  /** What the bar is, for ears: "This case". */
  label: string;
  who: string;
  what: string;
  reference: string;
  /** Due tags, one a running clock. */
  clocks: ReactNode;
  /** Status and classification tags. */
  tags?: ReactNode;
  /** What this person needs from us: "Large print". Never missed, so it stands here. */
  needs?: ReactNode;
};

/** Fixed at the head of a case page: whose case it is can never scroll out of sight. */
export function IdentityBar({ label, who, what, reference, clocks, tags, needs }: IdentityBarProps) {
  return (
    <section aria-label={label} className="identity">
      <div className="identity-names">
        <h1 className="identity-who">{who}</h1>
        <p className="identity-what">
          {what} <Code value={reference} />
        </p>
      </div>
      <div className="identity-signs">
        {clocks}
        {tags}
        {needs ? <div className="identity-needs">{needs}</div> : null}
      </div>
    </section>
  );
}
