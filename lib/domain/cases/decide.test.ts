import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { type Command, LONGEST_TEXT } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import { type EventData, TOLD_BY } from '#lib/domain/cases/event';
import { done, refuse } from '#lib/domain/cases/refusal';
import type { StaffActor } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { givenAnswer } from '#lib/testing/given-answer';
import { givenCase, receipt } from '#lib/testing/given-case';

const caseworker: StaffActor = {
  kind: 'staff',
  id: 'me',
  name: 'Me',
  role: 'caseworker',
  serviceIds: ['bins'],
};
const officer: StaffActor = { ...caseworker, role: 'information-officer', serviceIds: [] };
const person = {
  name: 'Sunita Brar',
  email: 'answers@post.example',
  phone: null,
  address: null,
  postcode: null,
};

const answer: EventData = { type: 'answer-sent', outcome: 'granted', attachmentIds: [] };
const complaint = givenCase(receipt('complaint'));
const answeredFoi = givenCase(receipt('foi'), answer);

function decideBy(actor: StaffActor, matter: Case, command: Command) {
  return decide(matter, command, { actor, person, today: plainDate('2026-02-10'), counting: english });
}

function reasonOf(actor: StaffActor, matter: Case, command: Command): string {
  const decided = decideBy(actor, matter, command);
  return decided.ok ? 'done' : `${decided.reason} ${decided.field ?? ''}`.trim();
}

describe('the events of a step', () => {
  it.each<[Command, object]>([
    [
      { step: 'acknowledge', message: '  We are looking at it.\n' },
      { data: { type: 'case-acknowledged' }, visibility: 'resident', text: 'We are looking at it.' },
    ],
    [
      { step: 'add-note', text: 'Rang the crew.' },
      { data: { type: 'note-added' }, visibility: 'staff', text: 'Rang the crew.' },
    ],
    [
      { step: 'allocate', to: { id: 'sioned', name: 'Sioned' }, teamId: 'bins' },
      {
        data: { type: 'case-allocated', assignedToId: 'sioned', assignedToName: 'Sioned', teamId: 'bins' },
        visibility: 'staff',
        text: null,
      },
    ],
    [
      { step: 'allocate', to: null, teamId: 'bins' },
      {
        data: { type: 'case-allocated', assignedToId: null, assignedToName: null, teamId: 'bins' },
        visibility: 'staff',
        text: null,
      },
    ],
    [
      givenAnswer({ text: 'We are sorry.', outcome: 'upheld', attachmentIds: ['a'] }),
      {
        data: { type: 'answer-sent', outcome: 'upheld', attachmentIds: ['a'] },
        visibility: 'resident',
        text: 'We are sorry.',
      },
    ],
  ])('%o', (command, event) => {
    expect(decideBy(caseworker, complaint, command)).toEqual(done([event]));
  });

  it.each(TOLD_BY)('records that the resident was told by %s, with a note or without', (by) => {
    const matter = givenCase(receipt('complaint'), { ...answer, outcome: 'upheld' });
    const recorded = (note: string) => decideBy(caseworker, matter, { step: 'record-told', by, note });
    const data = { type: 'resident-told', by, toldOn: plainDate('2026-02-10') };
    const event = { data, visibility: 'staff', text: null };
    expect(recorded(' ')).toEqual(done([event]));
    expect(recorded(' Today. ')).toEqual(done([{ ...event, text: 'Today.' }]));
  });

  it('closes where the resident reads it', () => {
    const matter = givenCase(receipt('complaint'), answer, { type: 'resident-told', by: 'post' });
    expect(decideBy(caseworker, matter, { step: 'close' })).toEqual(
      done([{ data: { type: 'case-closed' }, visibility: 'resident', text: null }]),
    );
  });

  it('takes a publication back with the reason', () => {
    const matter = givenCase(receipt('foi'), answer, { type: 'answer-published', slug: 'trees' });
    const command: Command = { step: 'withdraw-publication', why: 'A name was left in.' };
    expect(decideBy(officer, matter, command)).toEqual(
      done([{ data: { type: 'publication-withdrawn' }, visibility: 'staff', text: 'A name was left in.' }]),
    );
    expect(reasonOf(officer, matter, { ...command, why: ' ' })).toBe('missing-text why');
  });
});

describe('a step is refused', () => {
  const long = 'x'.repeat(LONGEST_TEXT + 1);

  it.each<[string, Command]>([
    ['missing-text message', { step: 'acknowledge', message: ' \n' }],
    ['too-long message', { step: 'acknowledge', message: long }],
    ['missing-text text', { step: 'add-note', text: '' }],
    ['too-long text', { step: 'add-note', text: long }],
    ['already-done to', { step: 'allocate', to: null, teamId: null }],
    ['unknown-outcome outcome', givenAnswer({ text: 'x', outcome: 'granted' })],
    ['missing-text text', givenAnswer({ text: '', outcome: 'upheld' })],
    ['not-now', { step: 'close' }],
    ['not-now', { step: 'withdraw-publication', why: 'x' }],
  ])('%s', (reason, command) => {
    expect(reasonOf(caseworker, complaint, command)).toBe(reason);
  });

  it('with the longest text it is not', () => {
    expect(reasonOf(caseworker, complaint, { step: 'add-note', text: long.slice(1) })).toBe('done');
  });

  it('says how long the text is, and what the case is waiting for', () => {
    const decided = decideBy(caseworker, complaint, { step: 'add-note', text: long });
    expect(decided).toMatchObject({ message: expect.stringContaining('50001 characters') });
    const close = decideBy(caseworker, complaint, { step: 'close' });
    expect(close).toMatchObject({ message: expect.stringContaining('has not been answered yet') });
  });

  it('when the resident has not been told, or is recorded twice', () => {
    const matter = givenCase(receipt('complaint'), answer);
    expect(reasonOf(caseworker, matter, { step: 'close' })).toBe('resident-not-told');
    const again = givenCase(receipt('complaint'), answer, { type: 'mail-sent', template: 'answer' });
    expect(reasonOf(caseworker, again, { step: 'record-told', by: 'post', note: '' })).toBe('already-done');
  });

  it('to somebody of another service, and to one it is not shown to', () => {
    const other = { ...caseworker, serviceIds: ['roads'] };
    expect(reasonOf(other, complaint, { step: 'add-note', text: 'x' })).toBe('not-allowed');
    const restricted = givenCase(receipt('complaint', { restricted: true }));
    expect(reasonOf(caseworker, restricted, { step: 'add-note', text: 'x' })).toBe('not-allowed');
  });
});

describe('publishing an answer', () => {
  const clean = {
    step: 'publish',
    title: 'Trees felled',
    request: 'How many?',
    response: 'Twelve.',
    checked: true,
    slug: 'trees',
    exemptions: [],
  } as const;

  it('writes where it stands, and nothing else: the words are in the log', () => {
    expect(decideBy(officer, answeredFoi, clean)).toEqual(
      done([{ data: { type: 'answer-published', slug: 'trees' }, visibility: 'public', text: null }]),
    );
  });

  it.each(['title', 'request', 'response'] as const)('needs a %s without the name of who asked', (field) => {
    expect(reasonOf(officer, answeredFoi, { ...clean, [field]: '  ' })).toBe(`missing-text ${field}`);
    const named = { ...clean, [field]: 'As Ms sunita-brar asked' };
    expect(reasonOf(officer, answeredFoi, named)).toBe(`personal-data ${field}`);
  });

  it('says what to take out', () => {
    const decided = decideBy(officer, answeredFoi, {
      ...clean,
      response: 'sent to answers@post.example',
    });
    expect(decided).toMatchObject({
      message: expect.stringContaining('“answers@post.example” is the email address of the person who asked'),
    });
  });

  it('lets through what only looks personal: a person has read it', () => {
    expect(reasonOf(officer, answeredFoi, { ...clean, response: 'Ring 01632 960 100.' })).toBe('done');
  });

  it('needs somebody to have read it', () => {
    expect(reasonOf(officer, answeredFoi, { ...clean, checked: false })).toBe('not-checked checked');
  });

  it('is done once, and taken back once', () => {
    const published = givenCase(receipt('foi'), answer, { type: 'answer-published', slug: 'trees' });
    expect(reasonOf(officer, published, clean)).toBe('already-done');
    expect(reasonOf(officer, answeredFoi, { step: 'withdraw-publication', why: 'x' })).toBe('already-done');
  });

  it('is not a step of a complaint', () => {
    const matter = givenCase(receipt('complaint'), answer);
    expect(reasonOf(caseworker, matter, clean)).toBe('not-now');
  });
});

describe('a refusal', () => {
  it('names the input to put right where there is one', () => {
    expect(refuse('not-now', 'No.')).toEqual({ ok: false, reason: 'not-now', message: 'No.' });
    expect(refuse('missing-text', 'Write.', 'text')).toHaveProperty('field', 'text');
  });
});
