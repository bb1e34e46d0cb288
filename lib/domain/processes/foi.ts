import { plainDate } from '#lib/domain/calendar/plain-date';
import { foiResponse } from '#lib/domain/deadlines/rules/foi';
import { COMMON_STEPS } from '#lib/domain/processes/common-steps';
import type { Process, StepRule } from '#lib/domain/processes/process';

const PUBLISHING: readonly StepRule[] = [
  {
    step: 'publish',
    from: ['answered', 'closed'],
    to: null,
    permission: 'case:publish',
    requires: ['not-published'],
    tellsResident: false,
    effect: 'Puts the request and the answer in the public disclosure log, without the person who asked.',
  },
  {
    step: 'withdraw-publication',
    from: ['answered', 'closed'],
    to: null,
    permission: 'case:publish',
    requires: ['published'],
    tellsResident: false,
    effect: 'Takes it out of the public disclosure log at once.',
  },
];

/** Freedom of Information Act 2000, for councils in England, Wales and Northern Ireland. */
export const foi: Process = {
  id: 'foi',
  name: 'Freedom of Information request',
  shortName: 'FOI',
  informationRequest: true,
  packs: [
    {
      id: 'foi/2000',
      effectiveFrom: plainDate('2005-01-01'),
      clocks: [foiResponse],
      steps: [...COMMON_STEPS, ...PUBLISHING],
      outcomes: [
        { id: 'granted', name: 'Granted in full' },
        { id: 'partly-granted', name: 'Granted in part' },
        { id: 'refused', name: 'Refused' },
        { id: 'not-held', name: 'Information not held' },
        { id: 'cost-limit', name: 'Over the cost limit (s.12)' },
        { id: 'vexatious', name: 'Vexatious or repeated (s.14)' },
        { id: 'withdrawn', name: 'Withdrawn by the requester' },
      ],
    },
  ],
};
