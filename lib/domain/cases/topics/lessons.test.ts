import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { lessonStories, openLessons } from '#lib/domain/cases/lesson';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, givenEvents, receipt } from '#lib/testing/given-case';

const officer = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] } as const;
const today = plainDate('2026-02-10');
const on = (matter: Case, command: Command) =>
  decide(matter, command, { actor: officer, person, today, counting: english });

const owner = { id: 'sioned', name: 'Sioned' };
const learning = {
  step: 'record-lesson',
  text: 'The list of doors was old. ',
  change: 'It is checked each month.',
  by: 'partner',
  owner,
  dueOn: plainDate('2026-03-03'),
} as const;
const finishing = { step: 'finish-lesson', lesson: 2, doneOn: today, text: 'It is.' } as const;

const recorded: EventData = { type: 'lesson-recorded', by: 'partner', owner, dueOn: plainDate('2026-03-03') };
const done: EventData = { type: 'lesson-done', lesson: 2, doneOn: today };
const given = (...events: readonly EventData[]) => givenCase(receipt('complaint'), ...events);

describe('a lesson', () => {
  it('is recorded with what will change, an owner and a date, for colleagues alone', () => {
    expect(on(given(), learning)).toMatchObject({
      value: [
        {
          data: recorded,
          visibility: 'staff',
          text: 'The list of doors was old.\n\nIt is checked each month.',
        },
      ],
    });
  });

  it('has no date beyond the bank holidays we have', () => {
    const refused = on(given(), { ...learning, dueOn: plainDate('2099-01-05') });
    expect(refused).toMatchObject({ reason: 'too-late', field: 'dueOn' });
  });

  it('can be recorded of a closed case, and keeps none from closing', () => {
    const told: EventData[] = [
      { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] },
      { type: 'mail-sent', template: 'answer' },
    ];
    expect(on(given(recorded, ...told), { step: 'close' }).ok).toBe(true);
    expect(on(given(...told, { type: 'case-closed' }), learning).ok).toBe(true);
  });

  it.each([
    [{ dueOn: null }, 'dueOn'],
    [{ dueOn: plainDate('2026-02-09') }, 'dueOn'],
    [{ text: ' ' }, 'text'],
    [{ change: '' }, 'change'],
  ] as const)('is refused with %j', (change, field) => {
    expect(on(given(), { ...learning, ...change })).toMatchObject({ ok: false, field });
  });

  it('is put into practice once, on a day, with words', () => {
    expect(on(given(recorded), finishing)).toMatchObject({ value: [{ data: done, text: 'It is.' }] });
    for (const [change, field] of [
      [{ lesson: 9 }, 'lesson'],
      [{ doneOn: null }, 'doneOn'],
      [{ doneOn: plainDate('2026-02-11') }, 'doneOn'],
      [{ text: '' }, 'text'],
    ] as const)
      expect(on(given(recorded), { ...finishing, ...change })).toMatchObject({ ok: false, field });
    expect(on(given(recorded, done), finishing)).toMatchObject({ reason: 'not-now' });
    expect(openLessons(given(recorded, done).lessons)).toEqual([]);
  });

  it('has its words, and those of what was done, for whoever may read them', () => {
    const events = givenEvents(receipt('complaint'), recorded, recorded, done).map((event) => ({
      ...event,
      text: `words ${event.sequence}`,
    }));
    const { lessons } = given(recorded, recorded, done);
    expect(lessonStories(lessons, events)).toMatchObject([
      { words: 'words 2', done: 'words 4', doneOn: today },
      { words: 'words 3', done: null, doneOn: null },
    ]);
    const silent = lessonStories(lessons, []);
    expect(silent.map(({ words }) => words)).toEqual([null, null]);
  });
});
