import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { takingIn } from '#lib/domain/cases/topics/merging';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] } as const;
const answer: EventData = { type: 'answer-sent', outcome: 'not-upheld', attachmentIds: [] };
const answered = givenCase(receipt('complaint'), answer);
const request = givenCase(receipt('review-request'));
const next = { id: 'case-2', reference: toReference('222222222') };

type Naming = Extract<Command, { step: 'name-earlier-case' }>;

const naming = (change: Partial<Naming> = {}): Naming => ({
  step: 'name-earlier-case',
  earlier: answered,
  goesOn: {
    step: 'next-stage',
    stage: null,
    next,
    pack: answered.pack,
    askedOn: request.receivedOn,
    channel: 'letter',
    text: '',
    why: '',
  },
  detailsAgree: true,
  why: '',
  message: 'We look at it again.',
  ...change,
});
const on = (matter: Case, change: Partial<Naming> = {}) =>
  decide(matter, naming(change), {
    actor: officer,
    person,
    today: plainDate('2026-02-10'),
    counting: english,
  });

describe('naming the case whose answer somebody wants looked at again', () => {
  it('ends the request in the stage that it asked for, and tells the resident', () => {
    expect(on(request)).toEqual({
      ok: true,
      value: [
        {
          data: { type: 'case-merged', into: next, samePerson: true, restricted: false, looksAgain: true },
          visibility: 'resident',
          text: 'We look at it again.',
        },
      ],
    });
  });

  it('keeps for colleagues why it is the same person’s, and asks for it where the details differ', () => {
    expect(on(request, { detailsAgree: false })).toMatchObject({ reason: 'missing-text', field: 'why' });
    expect(on(request, { detailsAgree: false, why: 'She rang.' })).toMatchObject({
      value: [{ data: { type: 'note-added' }, visibility: 'staff', text: 'She rang.' }, {}],
    });
    expect(on(request, { message: ' ' })).toMatchObject({ reason: 'missing-text', field: 'message' });
  });

  it.each<[string, Case]>([
    ['of a kind that nobody looks at again', givenCase(receipt('compliment'))],
    [
      'at our last stage',
      givenCase(
        receipt('complaint', {
          stage: 'stage-2',
          follows: {
            id: 'case-0',
            reference: toReference('222222222'),
            receivedOn: plainDate('2026-01-05'),
            answeredById: null,
          },
        }),
        answer,
      ),
    ],
  ])('is refused of a case %s', (_what, earlier) => {
    expect(on(request, { earlier })).toMatchObject({ ok: false, reason: 'wrong-input', field: 'earlier' });
  });

  it('waits for the consent of the one for whom somebody acts', () => {
    const awaiting = givenCase(receipt('review-request', { consentAwaited: true }));
    expect(on(awaiting)).toMatchObject({ ok: false, reason: 'not-now' });
  });
});

describe('the stage that takes the request in', () => {
  it('has been acknowledged where the request was, as its own clocks call it', () => {
    const acknowledged = givenCase(receipt('review-request'), { type: 'case-acknowledged' });
    const second = givenCase(
      receipt('complaint', {
        stage: 'stage-2',
        follows: { ...next, receivedOn: plainDate('2026-01-05'), answeredById: null },
      }),
    );
    expect(takingIn(acknowledged, true, second).data).toMatchObject({
      acknowledgedOn: '2026-02-03',
      facts: [
        { type: 'escalation-received', on: '2026-02-02' },
        { type: 'stage2-acknowledged', on: '2026-02-03' },
      ],
    });
  });
});
