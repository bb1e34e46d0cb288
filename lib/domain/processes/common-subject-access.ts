import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { customerStandardClocks } from '#lib/domain/deadlines/rules/customer-standard';
import { sarClocks } from '#lib/domain/deadlines/rules/sar';
import { APPROVING } from '#lib/domain/processes/common-approval';
import { CHARGING, clarifying, IDENTIFYING } from '#lib/domain/processes/common-asking';
import { ASSESSED_FIRST } from '#lib/domain/processes/common-assessment';
import { REGULATOR } from '#lib/domain/processes/common-information';
import { LAPSED, WITHOUT_ANSWER } from '#lib/domain/processes/common-outcomes';
import { EXTENDING, GOING_ON } from '#lib/domain/processes/common-steps';
import type { Stage } from '#lib/domain/processes/process';

/** The law of a request for one's own data: its time to answer, and which of its provisions the officer is told of. */
type Law = { readonly response: ClockRule; readonly pause: string; readonly refusal: string };

/**
 * A request for one's own data. No review of its own: a complaint about data (DPA 2018 s.164A) or the regulator follows. Never
 * published.
 */
export function subjectAccess({ response, pause, refusal }: Law): [Stage, ...Stage[]] {
  return [
    {
      id: 'first',
      name: 'Request',
      facts: { received: 'received', acknowledged: 'acknowledged' },
      clocks: [
        response,
        sarClocks.clarificationLapse,
        sarClocks.identityLapse,
        sarClocks.authorityLapse,
        sarClocks.feeLapse,
        customerStandardClocks.reopened,
      ],
      steps: [
        ...ASSESSED_FIRST,
        ...clarifying(`Only where there is much to search: those days do not count (${pause}).`),
        ...CHARGING,
        ...IDENTIFYING,
        ...APPROVING,
        ...EXTENDING,
        ...GOING_ON,
      ],
      outcomes: [
        { id: 'granted', name: 'Given in full' },
        { id: 'partly-granted', name: 'Given in part (exemptions applied)', withholds: 'exemptions' },
        { id: 'all-due', name: 'Given all that has to be; nothing said of exemptions', withholds: 'untold' },
        { id: 'exempt', name: 'Not given: all of it exempt', withholds: 'exemptions' },
        {
          id: 'excessive',
          name: `Refused: manifestly unfounded or excessive (${refusal})`,
          withholds: 'request',
        },
        { id: 'not-held', name: 'No personal data held' },
        ...WITHOUT_ANSWER,
        LAPSED,
      ],
      approval: 'refusals',
      next: 'regulator',
    },
    REGULATOR,
  ];
}
