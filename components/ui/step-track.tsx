'use client';

import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes';

export type StepState = 'done' | 'current' | 'to-come';

export type TrackStep = {
  name: string;
  state: StepState;
  /** The state in words: "Done on Friday 4 December 2026", "Now", "Still to come". */
  stateText: string;
  detail?: ReactNode;
};

type StepTrackProps = { label: string; steps: readonly TrackStep[]; isAcross?: boolean | undefined };

function Mark({ state }: { state: StepState }) {
  return (
    <svg aria-hidden="true" className="track-mark" viewBox="0 0 28 28">
      <circle cx="14" cy="14" r="11.5" />
      {state === 'done' ? <path d="M8.5 14.5l4 4 7.5-8.5" /> : null}
      {state === 'current' ? <circle className="track-dot" cx="14" cy="14" r="5.5" /> : null}
    </svg>
  );
}

/** Where a case is on its way: what is done, where it is now, what is still to come. */
export function StepTrack({ label, steps, isAcross }: StepTrackProps) {
  return (
    <ol aria-label={label} className={classes('track', isAcross && 'track-across')}>
      {steps.map((step) => (
        <li
          aria-current={step.state === 'current' ? 'step' : undefined}
          className={classes('track-step', `track-${step.state}`)}
          key={step.name}
        >
          <Mark state={step.state} />
          <div>
            <p className="track-name">{step.name}</p>
            <p className="track-state">{step.stateText}</p>
            {step.detail ? <div className="track-detail">{step.detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
