import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '#lib/db/case-row';
import { addDays, plainDate } from '#lib/domain/calendar/plain-date';
import type { CaseEvent, EventData } from '#lib/domain/cases/event';
import { caseFromEvents, evolve } from '#lib/domain/cases/evolve';
import { processIds } from '#lib/domain/processes/process-id';
import { english } from '#lib/testing/clocks';
import { givenEvents, receipt } from '#lib/testing/given-case';

const SOMETHING: readonly EventData[] = [
  { type: 'case-acknowledged' },
  { type: 'case-allocated', assignedToId: 'sian', assignedToName: 'Siân Lark', teamId: 'crew' },
  { type: 'case-allocated', assignedToId: null, assignedToName: null, teamId: null },
  { type: 'note-added' },
  { type: 'resident-asked', what: 'clarification' },
  { type: 'reply-received', to: 'clarification' },
  { type: 'files-added', files: [{ id: 'a', sha256: 'ff' }] },
  { type: 'answer-sent', outcome: 'upheld', attachmentIds: ['a'] },
  { type: 'mail-sent', template: 'answer' },
  { type: 'resident-told', by: 'post' },
  { type: 'case-withdrawn' },
  { type: 'case-reopened' },
  { type: 'case-closed' },
];

const received = fc
  .tuple(fc.constantFrom(...processIds), fc.boolean())
  .map(([process, restricted]) => receipt(process, { restricted, receivedOn: plainDate('2026-02-02') }));

// Something a day from the receipt on; what cannot be in that order is refused by both ways alike.
const records = fc
  .tuple(received, fc.array(fc.constantFrom(...SOMETHING), { maxLength: 12 }))
  .map(([first, rest]) =>
    givenEvents(first, ...rest).map((event, index) => ({
      ...event,
      on: addDays(plainDate('2026-02-02'), index),
    })),
  );

const rowOf = (matterOf: () => Parameters<typeof project>[0]) => {
  try {
    return project(matterOf(), english);
  } catch (error) {
    return String(error);
  }
};

describe('a case’s row', () => {
  it('is the same when it follows each event and when it is rebuilt from all of them as they are kept', () => {
    fc.assert(
      fc.property(records, ([first, ...rest]) => {
        if (first === undefined) return;
        let followed = () => caseFromEvents([first]);
        const kept: CaseEvent[] = [first];
        for (const event of rest) {
          const before = followed;
          followed = () => evolve(before(), event);
          kept.push(event);
          const rebuilt = () => caseFromEvents(JSON.parse(JSON.stringify(kept)));
          expect(rowOf(rebuilt)).toEqual(rowOf(followed));
        }
      }),
      { numRuns: 60 },
    );
  });
});
