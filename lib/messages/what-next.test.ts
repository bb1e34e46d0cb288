import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import type { EventData } from '#lib/domain/cases/event';
import { standing } from '#lib/domain/deadlines/standing';
import { calendarOf } from '#lib/domain/deadlines/trace';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { toReference } from '#lib/domain/references/reference';
import { nextSentence, standingWords } from '#lib/messages/what-next';
import { aberwyn as council } from '#lib/testing/aberwyn';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const goneOn: EventData = {
  type: 'next-stage-asked',
  stage: 'stage-2',
  askedOn: plainDate('2026-02-04'),
  next: { id: 'case-2', reference: toReference('222222222') },
};
const answer: EventData = { type: 'answer-sent', outcome: 'not-upheld', attachmentIds: [] };

describe('what happens next', () => {
  it('is told of the first word where that is due first, and of the answer where it is', () => {
    expect(next('complaint')).toBe(
      'We will tell you that somebody is looking into it by Monday 9 February 2026.',
    );
    expect(next('data-protection-complaint')).toBe('We aim to send you our answer by Monday 2 March 2026.');
  });

  it('is the answer on its page for somebody whom nobody can write to', () => {
    const contact = { email: false, phone: false, post: false };
    const matter = { ...givenCase(receipt('service-request')), contact };
    expect(nextSentence(clocked(matter), { council, locale: 'en' })).toMatch(
      /^Our answer will be on this page by .+ 2026\. You left no way for us to write to you\.$/,
    );
  });

  it.each([
    ['foi', 'foi/2000', 'We will tell you by Monday 2 March 2026 what came of it, and sooner if we can.'],
    [
      'foi',
      'foi/foisa-2002',
      'The law says we must tell you by Monday 2 March 2026 what came of it. We will tell you sooner if we can.',
    ],
    [
      'eir',
      'eir/2004',
      'The law says we must tell you by Tuesday 31 March 2026 what came of it. We will tell you sooner if we can.',
    ],
  ] as const)('at a review of %s under %s is what the law or only its code asks', (process, pack, words) => {
    const review = givenCase(receipt(process, { pack, stage: 'review' }));
    expect(standingWords(review, 'en').title).toBe('We are looking at our answer again');
    expect(nextSentence(clocked(review), { council, locale: 'en' })).toBe(words);
  });
});

describe('what happens next while we wait for the resident', () => {
  const asked: EventData = { type: 'resident-asked', what: 'clarification' };
  const said = (on: string, locale: 'en' | 'cy' = 'en') =>
    nextSentence(clocked(givenCase(receipt('foi'), asked), on), { council, locale });

  it('is told with the day from which we may end it, until that day has gone', () => {
    expect(said('2026-02-03')).toMatch(
      / If we have heard nothing by .+ 2026, we may end our work on this\.$/,
    );
    expect(said('2026-02-03', 'cy')).toContain('Os na fyddwn wedi clywed dim erbyn dydd');
    expect(said('2026-09-01')).toMatch(/ The days do not count until we hear from you\.$/);
  });
});

describe('whose turn it is', () => {
  it('is nobody’s once they have taken it further', () => {
    expect(standingWords(givenCase(receipt('complaint'), answer), 'en').turn).toContain('up to you now');
    const forAMember = receipt('member-enquiry', { askedByMember: true });
    const [copied, explained] = [
      { type: 'member-copied', withAnswer: true },
      { ...answer, outcome: 'explained' },
    ] as const;
    expect(standingWords(givenCase(forAMember, explained), 'en').turn).toMatch(/^It is our turn/);
    expect(standingWords(givenCase(forAMember, explained, copied), 'en').turn).toMatch(/^Nobody has/);
    expect(standingWords(givenCase(forAMember, { type: 'case-withdrawn' }), 'en').turn).toMatch(/^It is our/);
    expect(standingWords(givenCase(receipt('complaint'), answer, goneOn), 'en')).toMatchObject({
      title: 'We have answered your complaint',
      turn: 'You took it further. Nobody has anything left to do here.',
    });
  });
});

function clocked(matter: ReturnType<typeof givenCase>, on = '2026-02-03') {
  const clocks = clocksOf(matter, english).map((clock) => ({
    clock,
    standing: standing(clock, plainDate(on), calendarOf(clock, english)),
  }));
  return { matter, clocks };
}

const next = (process: ProcessId) =>
  nextSentence(clocked(givenCase(receipt(process))), { council, locale: 'en' });
