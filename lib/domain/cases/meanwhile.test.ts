import { describe, expect, it } from 'vitest';
import type { Author, CaseEvent, EventData } from '#lib/domain/cases/event';
import { doneMeanwhile, looksFirst } from '#lib/domain/cases/meanwhile';
import { STEP_IDS } from '#lib/domain/processes/step-rule';
import { givenEvents, receipt } from '#lib/testing/given-case';

const actor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] } as const;

const by = (author: Author, data: EventData): Pick<CaseEvent, 'author' | 'data'> => ({ author, data });
const RESIDENT: Author = { kind: 'resident', id: null, name: null };
const COLLEAGUE: Author = { kind: 'staff', id: 'you', name: 'You' };

function recordOf(...parts: readonly Pick<CaseEvent, 'author' | 'data'>[]): CaseEvent[] {
  const events = givenEvents(receipt('complaint'), ...parts.map(({ data }) => data));
  return events.map((event, index) => ({ ...event, author: parts[index - 1]?.author ?? RESIDENT }));
}

describe('what was done on a case meanwhile', () => {
  const record = recordOf(
    by(COLLEAGUE, { type: 'case-acknowledged' }),
    by(RESIDENT, { type: 'resident-wrote' }),
    by({ kind: 'staff', id: 'me', name: 'Me' }, { type: 'note-added' }),
    by({ kind: 'system', id: null, name: 'deliver-mail' }, { type: 'mail-sent', template: 'acknowledged' }),
    by(RESIDENT, { type: 'representative-opened', representative: 2 }),
    by(COLLEAGUE, { type: 'note-added' }),
  );
  const since = (seen: number) => doneMeanwhile(record, seen, actor).map(({ sequence }) => sequence);

  it('is what colleagues and the resident did after the page was shown, not one’s own, mail or reading', () => {
    expect(since(1)).toEqual([2, 3, 7]);
    expect(since(3)).toEqual([7]);
  });

  it('is nothing once all of it has been seen', () => {
    expect(since(7)).toEqual([]);
  });

  it('is everybody’s for an actor who is no colleague', () => {
    const system = { kind: 'system', job: 'test' } as const;
    expect(doneMeanwhile(record, 3, system).map(({ sequence }) => sequence)).toEqual([4, 7]);
  });
});

describe('a step', () => {
  it('that only adds is taken beside what others do; every other waits until that was seen', () => {
    expect(STEP_IDS.filter((step) => !looksFirst(step)).toSorted()).toEqual([
      'add-note',
      'answer-in-call',
      'give-contribution',
      'record-lesson',
    ]);
  });
});
