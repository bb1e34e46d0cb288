import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { type AnswerContent, completeParts } from '#lib/domain/cases/answer-content';
import { isNamed, isWhole, withheldWith } from '#lib/domain/cases/answer-parts';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import {
  type ExemptionRow,
  NOTHING_WITHHELD,
  restsOnExemptions,
  type WithholdingRows,
} from '#lib/domain/cases/withholding';
import type { StaffActor } from '#lib/domain/permissions/actor';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenAnswer } from '#lib/testing/given-answer';
import { givenCase, givenEvents, receipt } from '#lib/testing/given-case';

const actor: StaffActor = {
  kind: 'staff',
  id: 'me',
  name: 'Me',
  role: 'information-officer',
  serviceIds: [],
};
const context = { actor, person, today: plainDate('2026-02-10'), counting: english };

const blank: ExemptionRow = {
  exemption: '',
  why: '',
  neither: false,
  untold: false,
  disclosing: '',
  withholding: '',
  balance: '',
};
const weighed = { disclosing: 'Open tenders.', withholding: 'Fair prices.', balance: 'Prices would rise.' };
const row = (exemption: string, change: Partial<ExemptionRow> = {}): ExemptionRow => ({
  ...blank,
  exemption,
  why: 'One bidder’s prices.',
  ...change,
});
const names = row('foia-40-2-with-3a', { why: 'Names of junior staff.' });
const prices = row('foia-43-2', weighed);

type Said = Partial<WithholdingRows> & { outcome: string; rows?: readonly ExemptionRow[] };

function content({ outcome, rows = [], ...said }: Said): AnswerContent {
  const withheld = { ...NOTHING_WITHHELD, ...said, exemptions: rows };
  return { text: 'Here is the rest.', outcome, attachmentIds: [], points: [], withheld };
}

const answer = (process: ProcessId, said: Said) => completeParts(givenCase(receipt(process)), content(said));

describe('an answer that withholds something', () => {
  it('records each exemption with why, how each qualified one was weighed, and then the answer', () => {
    const approved = givenCase(
      receipt('foi'),
      { type: 'draft-saved', draft: 1, outcome: 'partly-granted', attachmentIds: [] },
      { type: 'draft-approved', draft: 1 },
    );
    const said = content({ outcome: 'partly-granted', rows: [names, blank, prices] });
    const decided = decide(approved, givenAnswer({ ...said, draft: 1, asDrafted: true }), context);
    const recorded = decided.ok ? decided.value : [];
    expect(recorded.map(({ data, text }) => [data, text])).toEqual([
      [applied('foia-40-2-with-3a'), 'Names of junior staff.'],
      [applied('foia-43-2'), 'One bidder’s prices.'],
      [side('disclosing'), 'Open tenders.'],
      [side('withholding'), 'Fair prices.'],
      [side('balance'), 'Prices would rise.'],
      [{ type: 'answer-sent', outcome: 'partly-granted', attachmentIds: [], draft: 1 }, 'Here is the rest.'],
    ]);
    expect(recorded.every(({ visibility }) => visibility === 'resident')).toBe(true);
  });

  it('under the cost limit says how to ask for less, and needs no exemption', () => {
    expect(answer('foi', { outcome: 'cost-limit' })).toMatchObject({ field: 'narrowing' });
    const hours = { locate: '20' };
    expect(answer('foi', { outcome: 'cost-limit', hours, narrowing: ' One year. ' })).toMatchObject({
      value: [{ data: { type: 'narrowing-advised' }, text: 'One year.' }],
    });
    expect(answer('foi', { outcome: 'granted', narrowing: 'One year.' })).toMatchObject({ field: 'outcome' });
    expect(answer('foi', { outcome: 'vexatious' }).ok).toBe(true);
  });

  it.each<[string, ProcessId, Said, object]>([
    ['no exemption', 'foi', { outcome: 'refused' }, { field: 'exemption-1' }],
    ['words without an exemption', 'foi', part([{ ...blank, why: 'Secret.' }]), { field: 'exemption-1' }],
    ['no such exemption', 'foi', part([row('foia-99')]), { field: 'exemption-1' }],
    [
      'an exemption of another law',
      'foi',
      part([names, row('eir-12-5-e', weighed)]),
      {
        field: 'exemption-2',
        message:
          'regulation 12(5)(e) is of the Environmental Information Regulations 2004. This case is under the Freedom of Information Act 2000: choose one of its own.',
      },
    ],
    ['one named twice', 'foi', part([names, names]), { field: 'exemption-2' }],
    ['no reason', 'foi', part([row('foia-41', { why: ' ' })]), { field: 'why-1' }],
    ['nothing for disclosing', 'foi', part([{ ...prices, disclosing: '' }]), { field: 'disclosing-1' }],
    ['nothing for withholding', 'foi', part([{ ...prices, withholding: '' }]), { field: 'withholding-1' }],
    ['no balance', 'foi', part([names, { ...prices, balance: '' }]), { field: 'balance-2' }],
    ['an outcome that gives it all', 'foi', { outcome: 'granted', rows: [names] }, { field: 'outcome' }],
    [
      'a law where there is none',
      'complaint',
      { outcome: 'upheld', rows: [names] },
      { field: 'exemption-1' },
    ],
    [
      'emissions',
      'eir',
      { ...part([row('eir-12-5-e', weighed)]), emissions: true },
      { field: 'exemption-1' },
    ],
    ['another exception than the outcome’s', 'eir', unreasonable('eir-12-4-e'), { field: 'exemption-1' }],
  ])('is refused for %s', (...[, process, said, refused]) => {
    expect(answer(process, said)).toMatchObject({ ok: false, ...refused });
  });

  it('under the EIR is taken with the exception that the outcome is, and emissions beside others', () => {
    expect(answer('eir', unreasonable('eir-12-4-b')).ok).toBe(true);
    expect(answer('eir', { ...part([row('eir-12-5-b', weighed)]), emissions: true }).ok).toBe(true);
  });

  it('under data protection law is not weighed', () => {
    const rows = [row('dpa-schedule-2-paragraph-16')];
    expect(answer('sar', { outcome: 'partly-granted', rows }).ok).toBe(true);
  });
});

describe('an answer that is looked at again', () => {
  const followed = {
    id: 'case-0',
    reference: toReference('222222222'),
    receivedOn: plainDate('2026-01-05'),
    answeredById: 'somebody',
  };
  const again = (stage: StageId, said: Said, withheld = true) => {
    const follows = { ...followed, ...(withheld ? { withheld } : {}) };
    return completeParts(givenCase(receipt('foi', { stage, follows })), content(said));
  };

  it.each(['review-upheld', 'review-partly'])('names anew what it still rests on: %s', (outcome) => {
    expect(again('review', { outcome })).toMatchObject({ ok: false, field: 'exemption-1' });
    expect(again('review', { outcome, rows: [row('foia-43-2')] })).toMatchObject({ field: 'disclosing-1' });
    expect(again('review', { outcome, rows: [prices, { ...names, neither: true }] }).ok).toBe(true);
  });

  it('names nothing where it rested on nothing, or is changed', () => {
    expect(again('review', { outcome: 'review-upheld' }, false).ok).toBe(true);
    expect(again('review', { outcome: 'review-overturned' }).ok).toBe(true);
    expect(again('review', { outcome: 'review-overturned', rows: [names] })).toMatchObject({
      field: 'outcome',
    });
  });

  it('may rest on something by then where it rested on nothing, and says so in full', () => {
    expect(again('review', { outcome: 'review-partly', rows: [names] }, false).ok).toBe(true);
    expect(again('review', { outcome: 'review-partly', rows: [row('foia-43-2')] }, false)).toMatchObject({
      field: 'disclosing-1',
    });
  });

  it.each([
    ['partly-granted', true],
    ['neither', true],
    ['granted', false],
  ])('goes on from %s: rested on exemptions %s', (outcome, expected) => {
    const answered: EventData = { type: 'answer-sent', outcome, attachmentIds: [] };
    expect(restsOnExemptions(givenCase(receipt('foi'), answered))).toBe(expected);
    expect(restsOnExemptions(givenCase(receipt('foi')))).toBe(false);
  });
});

describe('neither confirming nor denying', () => {
  const neither = { neither: true };

  it('is an outcome of its own: under every exemption, or not that outcome', () => {
    const silent = { ...prices, ...neither };
    expect(answer('foi', { outcome: 'neither', rows: [silent] }).ok).toBe(true);
    expect(answer('foi', { outcome: 'neither', rows: [silent, names] })).toMatchObject({ field: 'outcome' });
    expect(answer('foi', { outcome: 'refused', rows: [silent] })).toMatchObject({ field: 'outcome' });
    expect(answer('foi', { outcome: 'refused', rows: [silent, names] }).ok).toBe(true);
  });

  it('is not for information that can be had elsewhere, and under the EIR only for 12(5)(a)', () => {
    const rows = [row('foia-21', neither)];
    expect(answer('foi', { outcome: 'neither', rows })).toMatchObject({ field: 'neither-1' });
    const commercial = [row('eir-12-5-e', { ...weighed, ...neither })];
    expect(answer('eir', { outcome: 'neither', rows: commercial })).toMatchObject({ field: 'neither-1' });
    const defence = [row('eir-12-5-a', { ...weighed, ...neither })];
    expect(answer('eir', { outcome: 'neither', rows: defence }).ok).toBe(true);
  });
});

describe('a reason that would itself tell', () => {
  const untold = row('foia-31', { ...weighed, untold: true });
  const crime = row('dpa-schedule-2-paragraph-2', { untold: true });
  const visibleIn = (process: ProcessId, said: Said) => {
    const parts = answer(process, said);
    if (!parts.ok) return parts.message;
    return parts.value.map(({ data, visibility, text }) => [data.type, visibility, text]);
  };

  it('is for colleagues alone: the resident reads the section, as FOIA section 17 wants, and no more', () => {
    expect(visibleIn('foi', part([untold]))).toEqual([
      ['exemption-applied', 'resident', null],
      ['reasons-kept', 'staff', 'One bidder’s prices.'],
      ['public-interest-weighed', 'staff', 'Open tenders.'],
      ['public-interest-weighed', 'staff', 'Fair prices.'],
      ['public-interest-weighed', 'staff', 'Prices would rise.'],
    ]);
  });

  it('is, with the exemption itself, for colleagues alone where somebody asks for their own data', () => {
    expect(visibleIn('sar', { outcome: 'all-due', rows: [crime] })).toEqual([
      ['exemption-applied', 'staff', null],
      ['reasons-kept', 'staff', 'One bidder’s prices.'],
    ]);
  });

  it.each<[string, ProcessId, Said, string]>([
    ['is for colleagues to give all the same', 'foi', part([{ ...untold, why: '' }]), 'why-1'],
    [
      'cannot be kept under the Regulations',
      'eir',
      part([row('eir-12-5-e', { ...weighed, untold: true })]),
      'untold-1',
    ],
    ['has an outcome of its own where nothing is told', 'sar', part([crime]), 'outcome'],
    [
      'is no outcome where something is told',
      'sar',
      { outcome: 'all-due', rows: [{ ...crime, untold: false }] },
      'outcome',
    ],
  ])('%s', (...[, process, said, field]) => {
    expect(answer(process, said)).toMatchObject({ ok: false, field });
  });

  it('leaves a case that rested on exemptions', () => {
    const events = [receipt('sar'), { type: 'answer-sent', outcome: 'all-due', attachmentIds: [] }] as const;
    expect(restsOnExemptions(givenCase(...events))).toBe(true);
  });

  it.each([
    [false, false, true],
    [true, false, false],
    [false, true, false],
  ])(
    'leaves the exemption unnamed, as neither confirming nor denying does: %j, %j, %j',
    (neither, hidden, named) => {
      expect(isNamed({ neither, untold: hidden })).toBe(named);
    },
  );

  it('stands with the answer for colleagues, and is not there for the resident', () => {
    const kept = [
      { ...applied('foia-31'), untold: true },
      { type: 'reasons-kept', exemption: 'foia-31' },
    ] as const;
    const answered: EventData = { type: 'answer-sent', outcome: 'refused', attachmentIds: [] };
    const events = givenEvents(receipt('foi'), ...kept, answered).map((event) => ({
      ...event,
      visibility: event.sequence === 2 ? ('resident' as const) : event.visibility,
      text: event.sequence === 3 ? 'Words' : null,
    }));
    expect(withheldWith(events, 4, 'colleague').exemptions).toMatchObject([{ untold: true, why: 'Words' }]);
    expect(withheldWith(events, 4, 'resident').exemptions).toMatchObject([{ untold: true, why: null }]);
  });
});

describe('a request that others answer, or that is none', () => {
  const advice = 'Ask the water company, at its customer services.';

  it.each<[string, ProcessId, Said, string]>([
    ['says whom to ask', 'foi', { outcome: 'held-elsewhere' }, 'advice'],
    ['says so under the Regulations too', 'eir', { outcome: 'held-elsewhere' }, 'advice'],
    ['says what a request needs', 'foi', { outcome: 'not-valid' }, 'advice'],
    ['is passed on only as they agreed', 'foi', { outcome: 'transferred', advice }, 'agreed'],
    ['has an outcome of its own', 'foi', { outcome: 'not-held', advice }, 'outcome'],
    ['has one also where it was agreed', 'foi', { outcome: 'not-held', agreed: true }, 'outcome'],
  ])('%s', (...[, process, said, field]) => {
    expect(answer(process, said)).toMatchObject({ ok: false, field });
  });

  it.each(['held-elsewhere', 'not-valid', 'transferred'])('records the advice: %s', (outcome) => {
    const data = { type: 'advice-given', agreed: true };
    const value = [{ data, visibility: 'resident', text: advice }];
    expect(answer('foi', { outcome, advice, agreed: true })).toEqual({ ok: true, value });
  });

  it('is read with its answer', () => {
    const answered: EventData = { type: 'answer-sent', outcome: 'transferred', attachmentIds: [] };
    const events = givenEvents(receipt('foi'), { type: 'advice-given', agreed: true }, answered);
    expect(withheldWith(events, 3, 'colleague').advice).toEqual({ words: null, agreed: true });
  });
});

describe('what was withheld with an answer', () => {
  const answered: EventData = { type: 'answer-sent', outcome: 'partly-granted', attachmentIds: [] };
  const events = givenEvents(
    receipt('foi'),
    applied('foia-41'),
    answered,
    { type: 'case-reopened' },
    applied('foia-43-2'),
    side('balance'),
    { type: 'narrowing-advised' },
    answered,
  ).map((event) => ({ ...event, visibility: 'resident' as const, text: `Words ${event.sequence}` }));

  it('is read with that answer, and not with another', () => {
    expect(withheldWith(events, 3, 'resident')).toMatchObject({
      exemptions: [{ exemption: { id: 'foia-41' }, why: 'Words 2', interests: [] }],
      narrowing: null,
    });
    expect(withheldWith(events, 8, 'resident')).toMatchObject({
      exemptions: [
        {
          exemption: { section: 'section 43(2)' },
          neither: false,
          emissions: false,
          why: 'Words 5',
          interests: [{ side: 'balance', words: 'Words 6' }],
        },
      ],
      narrowing: 'Words 7',
    });
  });

  it('stands with its answer, not by itself', () => {
    expect(events.filter(isWhole).map(({ sequence }) => sequence)).toEqual([1, 3, 4, 8]);
  });

  it('is never under an exemption that there is not', () => {
    const unknown = givenEvents(receipt('foi'), applied('foia-99'), answered);
    expect(() => withheldWith(unknown, 3, 'colleague')).toThrow('There is no exemption called foia-99.');
  });
});

function part(rows: readonly ExemptionRow[]): Said {
  return { outcome: 'partly-granted', rows };
}

function unreasonable(exemption: string): Said {
  return { outcome: 'unreasonable', rows: [row(exemption, weighed)] };
}

function applied(exemption: string): EventData {
  return { type: 'exemption-applied', exemption, neither: false, emissions: false };
}

function side(which: 'disclosing' | 'withholding' | 'balance'): EventData {
  return { type: 'public-interest-weighed', exemption: 'foia-43-2', side: which };
}
