import type { ReactNode } from 'react';
import { Details } from '#components/ui/details';

export type NextStep = {
  id: string;
  /** The act: a link or a button in its form. */
  act: ReactNode;
  /** What it does, or by when. */
  note?: ReactNode;
};

export type BlockedStep = { name: string; why: string };

type NextStepsProps = {
  title: string;
  /** What moves the case on: three at most. */
  first: readonly NextStep[];
  /** Said when nothing is first. */
  nothing?: string | undefined;
  /** The rest, one click further. */
  more?: { title: string; steps: readonly NextStep[]; isOpen?: boolean | undefined } | undefined;
  /** What cannot be done now, with the reason. */
  blocked?: { title: string; steps: readonly BlockedStep[] } | undefined;
};

function Steps({ steps, className }: { steps: readonly NextStep[]; className: string }) {
  return (
    <ul className={className}>
      {steps.map((step) => (
        <li key={step.id}>
          {step.act}
          {step.note ? <p className="next-note">{step.note}</p> : null}
        </li>
      ))}
    </ul>
  );
}

function Blocked({ steps }: { steps: readonly BlockedStep[] }) {
  return (
    <dl className="next-blocked">
      {steps.map((step) => (
        <div key={step.name}>
          <dt>{step.name}</dt>
          <dd className="next-note">{step.why}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What to do next, at the right hand of a case. */
export function NextSteps({ title, first, nothing, more, blocked }: NextStepsProps) {
  return (
    <section aria-labelledby="next-steps" className="next">
      <h2 className="next-title" id="next-steps">
        {title}
      </h2>
      {first.length > 0 ? (
        <Steps className="next-first" steps={first} />
      ) : (
        <p className="next-nothing">{nothing}</p>
      )}
      {more && more.steps.length > 0 ? (
        <Details open={more.isOpen} summary={more.title}>
          <Steps className="next-more" steps={more.steps} />
        </Details>
      ) : null}
      {blocked && blocked.steps.length > 0 ? (
        <Details summary={blocked.title}>
          <Blocked steps={blocked.steps} />
        </Details>
      ) : null}
    </section>
  );
}
