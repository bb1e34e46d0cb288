import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { quietSince } from '#lib/domain/cases/alerts';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { decide, mayStep } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { evolve } from '#lib/domain/cases/evolve';
import { IDENTITY_DOUBTS } from '#lib/domain/cases/identity-doubt';
import { nextSteps } from '#lib/domain/cases/next-steps';
import { correspondence } from '#lib/domain/cases/topics/correspondence';
import type { Actor } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const person = { name: 'Sunita Brar', email: null, phone: null, address: null, postcode: null };
const now = { person, today: plainDate('2026-02-11'), counting: english };
const officer: Actor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };

const complaint = (...events: readonly EventData[]) => givenCase(receipt('complaint'), ...events);
const residentOf = ({ id }: Case): Actor => ({ kind: 'resident', caseId: id });

function write(matter: Case, text: string, actor: Actor = residentOf(matter)) {
  return decide(matter, { step: 'write-to-council', text }, { actor, ...now });
}

const asked: EventData = { type: 'resident-asked', what: 'clarification' };
const wrote: EventData = { type: 'resident-wrote' };

describe('what a resident writes', () => {
  it('is a letter, whatever the case stands at', () => {
    for (const matter of [complaint(), complaint({ type: 'case-acknowledged' })]) {
      expect(write(matter, ' It has happened again. ')).toMatchObject({
        ok: true,
        value: [{ data: wrote, visibility: 'resident', text: 'It has happened again.' }],
      });
    }
  });

  it('is the answer to what we asked', () => {
    const answer = { data: { type: 'reply-received', to: 'clarification' } };
    expect(write(complaint(asked), 'The one in Mill Lane.')).toMatchObject({ ok: true, value: [answer] });
  });

  it('in an email keeps the files that came with it', () => {
    const byEmail = { attachmentIds: ['a'] };
    const mailed = (matter: Case) => {
      const command = { step: 'write-to-council', text: 'See the file.', byEmail } as const;
      return decide(matter, command, { actor: residentOf(matter), ...now });
    };
    expect(mailed(complaint())).toMatchObject({ value: [{ data: { type: 'resident-wrote', byEmail } }] });
    expect(mailed(complaint(asked))).toMatchObject({
      value: [{ data: { type: 'reply-received', byEmail } }],
    });
  });

  it('keeps the files that were sent with it', () => {
    const command = { step: 'write-to-council', text: 'See the photo.', attachmentIds: ['a'] } as const;
    const matter = complaint();
    expect(decide(matter, command, { actor: residentOf(matter), ...now })).toMatchObject({
      value: [{ data: { type: 'resident-wrote', attachmentIds: ['a'] } }],
    });
  });

  it('is no proof of who they are', () => {
    const matter = complaint({ type: 'resident-asked', what: 'identity' });
    expect(write(matter, 'It is me.')).toMatchObject({ ok: true, value: [{ data: wrote }] });
  });

  it('is something', () => {
    expect(write(complaint(), '  ')).toMatchObject({ ok: false, reason: 'missing-text', field: 'text' });
  });

  it('is theirs, not the member’s who asked for them', () => {
    const matter = givenCase({ ...receipt('member-enquiry'), askedByMember: true });
    const member = { kind: 'resident', caseId: matter.id, isMember: true } as const;
    expect(write(matter, 'Any news?', member)).toMatchObject({ ok: false, reason: 'not-now' });
    expect(write(matter, 'Any news?', { ...member, isMember: false }).ok).toBe(true);
    expect(write(complaint(), 'Any news?', { ...member, caseId: complaint().id }).ok).toBe(true);
  });

  it('is the member’s where it answers what we asked them', () => {
    const matter = givenCase({ ...receipt('member-enquiry'), askedByMember: true }, asked);
    const member = { kind: 'resident', caseId: matter.id, isMember: true } as const;
    const reply = { type: 'reply-received', to: 'clarification' };
    expect(write(matter, 'The lift at the back.', member)).toMatchObject({
      value: [{ data: { ...reply, byMember: true } }],
    });
    const asComplaint = givenCase({ ...receipt('complaint'), askedByMember: true }, asked);
    expect(write(asComplaint, 'The one at the back.', member)).toMatchObject({ reason: 'not-now' });
    const [{ data } = { data: null }] = Object(write(matter, 'The same.')).value;
    expect(data).toEqual(reply);
  });

  it('waits for a word from us since the first of it', () => {
    const matter = complaint(wrote, wrote);
    expect(matter.letterSince).not.toBeNull();
    const { first } = nextSteps(matter, officer, []);
    expect(first.map(({ step }) => step)).toContain('write-to-resident');
  });

  it('waits as much when it may be somebody else’s', () => {
    const matter = complaint({ type: 'stranger-wrote', attachmentIds: [] });
    expect(matter.letterSince).not.toBeNull();
  });

  it('is answered by anything an officer tells the resident, not by their own words that one writes down, nor by what the system does', () => {
    const event = {
      data: { type: 'council-wrote' },
      visibility: 'resident',
      text: 'We have asked the depot.',
      id: 'next',
      caseId: 'case-1',
      sequence: 9,
      at: '2026-02-12T10:00:00.000Z',
      on: plainDate('2026-02-12'),
    } as const;
    const matter = complaint(wrote);
    const byOfficer = evolve(matter, { ...event, author: { kind: 'staff', id: 'me', name: 'Me' } });
    expect(byOfficer).toMatchObject({ letterSince: null, heardOn: '2026-02-12' });
    const own = evolve(matter, {
      ...event,
      data: { type: 'reply-received', to: 'clarification' },
      author: { kind: 'staff', id: 'me', name: 'Me' },
    });
    expect(own.letterSince).toBe(matter.letterSince);
    const bySystem = evolve(matter, { ...event, author: { kind: 'system', id: null, name: null } });
    expect(bySystem.letterSince).toBe(matter.letterSince);
  });
});

describe('what goes with files', () => {
  const attachmentIds = ['a'];
  const letters: readonly [Command, EventData][] = [
    [{ step: 'write-to-resident', message: 'See the plan.' }, { type: 'council-wrote' }],
    [
      { step: 'ask-clarification', message: 'Which year?' },
      { type: 'resident-asked', what: 'clarification' },
    ],
    [
      { step: 'ask-identity', doubt: IDENTITY_DOUBTS[0], message: 'Who are you?' },
      { type: 'resident-asked', what: 'identity', doubt: IDENTITY_DOUBTS[0] },
    ],
    [{ step: 'withdraw', message: 'They rang.' }, { type: 'case-withdrawn' }],
  ];

  it.each(letters)('names them: %o', (command, data) => {
    const sar = givenCase(receipt('sar'));
    const by = { actor: { ...officer, role: 'information-officer' } as const, ...now };
    const withFiles = { ...command, attachmentIds };
    expect(decide(sar, withFiles, by)).toMatchObject({
      value: [{ data: { ...data, attachmentIds }, visibility: 'resident' }],
    });
    const without = decide(sar, command, by);
    expect(without.ok && without.value.map((event) => event.data)).toEqual([data]);
  });
});

describe('a letter that came after the answer', () => {
  const answer: EventData = { type: 'answer-sent', outcome: 'not-upheld', attachmentIds: [] };
  const told: EventData = { type: 'resident-told', by: 'phone' };
  const wrote: EventData = { type: 'resident-wrote' };
  const acknowledged: EventData = { type: 'case-acknowledged' };
  const after = givenCase(receipt('complaint'), acknowledged, answer, told, wrote);
  const manager: Actor = { kind: 'staff', id: 'm', name: 'M', role: 'manager', serviceIds: ['bins'] };
  const aside = (matter: Case, why: string) =>
    decide(matter, { step: 'set-letter-aside', why }, { actor: officer, ...now });

  it('keeps its case from being closed until it has an answer, or is found to need none', () => {
    expect(quietSince(after)).toBe('2026-02-06');
    expect(mayStep(after, 'close', manager)).toMatchObject({
      message: expect.stringContaining('They have written on Friday 6 February 2026'),
    });
    const since = plainDate('2026-02-06');
    const set = givenCase(receipt('complaint'), acknowledged, answer, told, wrote, {
      type: 'letter-set-aside',
      since,
    });
    expect(mayStep(set, 'close', manager)).toBeNull();
    expect(quietSince(set)).toBeNull();
  });

  it('is set aside with a reason for colleagues, where there is one', () => {
    expect(aside(after, 'They thank us.')).toMatchObject({
      value: [
        {
          data: { type: 'letter-set-aside', since: '2026-02-06' },
          visibility: 'staff',
          text: 'They thank us.',
        },
      ],
    });
    expect(aside(after, ' ')).toMatchObject({ reason: 'missing-text', field: 'why' });
    expect(aside(givenCase(receipt('complaint')), 'None came.')).toMatchObject({ reason: 'not-now' });
    const { decide: record, isPressing } = correspondence.steps['set-letter-aside'];
    expect(record(givenCase(receipt('complaint')), { step: 'set-letter-aside', why: 'x' })).toMatchObject({
      ok: false,
    });
    expect(isPressing()).toBe(false);
  });
});
