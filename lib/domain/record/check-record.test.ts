import { describe, expect, it } from 'vitest';
import type { EventData } from '#lib/domain/cases/event';
import { checkRecord, type KeptRecord, type ReadableEvent } from '#lib/domain/record/check-record';
import { makeReference, toReference } from '#lib/domain/references/reference';
import { receipt } from '#lib/testing/given-case';

const START = '0'.repeat(64);
const HASHES = { subject: 's', answers: 'a', people: 'p' };
const REPORT = {
  id: 'f-1',
  name: 'report.pdf',
  stated: '01',
  content: '01',
  visibility: 'resident',
  label: '1a',
};

/** Events whose hash is their number: what this file tests is everything but the chain. */
function events(...data: readonly EventData[]): ReadableEvent[] {
  return data.map((each, index) => ({
    sequence: index + 1,
    previous: index === 0 ? START : String(index),
    hash: String(index + 1),
    hashAs: (_previous, sequence) => String(sequence),
    data: each,
    visibility: each.type === 'files-added' ? 'staff' : 'resident',
    words: { recorded: null, kept: null },
  }));
}

const filedReceipt = receipt('complaint', { filed: HASHES });
const withReport: EventData = { type: 'files-added', files: [{ id: 'f-1', sha256: '01' }] };
const answer: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: ['f-1'] };

function record(change: Partial<KeptRecord> = {}): KeptRecord {
  const kept = change.events ?? events(filedReceipt, { type: 'note-added' });
  return {
    reference: toReference('222222222'),
    events: kept,
    version: kept.length,
    headHash: String(kept.length),
    filing: { hashes: HASHES, isErased: false },
    files: [],
    isRouteRecorded: true,
    anchors: kept.map(({ sequence, hash }) => ({ sequence, hash })),
    code: { kept: 'c0de', recorded: 'c0de' },
    ...change,
  };
}

const problems = (change: Partial<KeptRecord>) => checkRecord(record(change)).problems;
const counts = (change: Partial<KeptRecord>) => checkRecord(record(change)).counts;

const noted = (words: ReadableEvent['words']) =>
  events(filedReceipt, { type: 'note-added' }).map((event) =>
    event.sequence === 2 ? { ...event, words } : event,
  );

describe('the code that opens a case', () => {
  it('is the one that was given last, where the record says which', () => {
    expect(problems({ code: { kept: 'c0de', recorded: null } })).toEqual([]);
    expect(problems({ code: { kept: 'other', recorded: 'c0de' } })).toEqual([
      'the code that opens it is not the one that was given',
    ]);
  });
});

describe('the way by which the form was found', () => {
  it('is the one that the receipt has', () => {
    const named = ['the way by which its form was found is not the one that was recorded'];
    expect(problems({ isRouteRecorded: false })).toEqual(named);
    expect(problems({ isRouteRecorded: false, events: events({ type: 'note-added' }) })).toEqual([]);
  });
});

describe('what was written down beside the chain', () => {
  const at = (sequence: number, hash = String(sequence)) => ({ sequence, hash });
  it('names an event that was cut off, one that was written anew, and what was not written down', () => {
    const two = events(filedReceipt, { type: 'note-added' });
    const said = (...anchors: KeptRecord['anchors']) => problems({ events: two, anchors });
    expect(said(at(1), at(2))).toEqual([]);
    expect(said(at(2))).toEqual([]);
    expect(said(at(1), at(2), at(3))).toEqual(['event 3 was cut off from its end']);
    expect(said(at(1, 'x'), at(2))).toEqual(['event 1 was written anew']);
    expect(said(at(1))).toEqual(['how far its record has come was not written down, or has been removed']);
  });

  it('says nothing where the chain has said it, or there is no chain', () => {
    const two = events(filedReceipt, { type: 'note-added' });
    expect(
      problems({ events: two.slice(0, 1), headHash: '2', version: 2, anchors: [at(2)] }),
    ).not.toContainEqual(expect.stringContaining('cut off'));
  });
});

describe('a case whose record is whole', () => {
  it('has no problems', () => {
    expect(problems({})).toEqual([]);
    expect(counts({})).toEqual({
      events: 2,
      files: 0,
      erasedWords: 0,
      erasedFilings: 0,
      erasedFiles: 0,
      uncoveredFilings: 0,
      uncoveredFiles: 0,
    });
  });
});

describe('the words of an event', () => {
  it('are whole when they are as recorded', () => {
    expect(problems({ events: noted({ recorded: '01', kept: '01' }) })).toEqual([]);
  });

  it('are named when they are missing', () => {
    const missing = { events: noted({ recorded: '01', kept: null }) };
    expect(problems(missing)).toEqual(['the words of event 2 are missing']);
    expect(counts(missing).erasedWords).toBe(0);
  });

  it('may be erased by an event after them, and are counted; its own may not', () => {
    const both = events(filedReceipt, { type: 'note-added' }, { type: 'case-erased' });
    const gone = both.map((event) => ({ ...event, words: { recorded: '01', kept: null } }));
    expect(problems({ events: gone })).toEqual(['the words of event 3 are missing']);
    expect(counts({ events: gone }).erasedWords).toBe(2);
  });

  it('are named when they are others, or were never recorded', () => {
    expect(problems({ events: noted({ recorded: '01', kept: '02' }) })).toEqual([
      'the words of event 2 are not the words that were recorded',
    ]);
    expect(problems({ events: noted({ recorded: null, kept: '02' }) })).toEqual([
      'event 2 has words that were not recorded with it',
    ]);
  });

  it('are not named again when their event has been changed', () => {
    const changed = noted({ recorded: '01', kept: '02' }).map((event) =>
      event.sequence === 2 ? { ...event, hashAs: () => '' } : event,
    );
    expect(problems({ events: changed })).toEqual(['event 2 has been changed after it was written']);
  });
});

describe('what was filed', () => {
  it.each([
    ['subject', 'the subject is not the one that was filed'],
    ['answers', 'the answers are not those that were filed'],
    ['people', 'the people are not those that were filed'],
  ])('is named by part: %s', (part, sentence) => {
    const filing = { hashes: { ...HASHES, [part]: 'other' }, isErased: false };
    expect(problems({ filing })).toEqual([sentence]);
  });

  it('has the people as they were changed last, where that is on record', () => {
    const changed = (people?: string): EventData => ({
      type: 'contact-changed',
      by: 'post',
      contact: { email: false, phone: false, post: true },
      ...(people !== undefined && { people }),
    });
    const record = events(filedReceipt, changed('p2'), changed('p3'), changed());
    const keptAs = (people: string) =>
      problems({ events: record, filing: { hashes: { ...HASHES, people }, isErased: false } });
    expect(keptAs('p3')).toEqual([]);
    for (const people of ['p', 'p2'])
      expect(keptAs(people)).toEqual(['the people are not those that were filed']);
  });

  it('may be erased with its salt where that is on record, and is counted', () => {
    const filing = { hashes: null, isErased: true };
    const erased = { filing, events: events(filedReceipt, { type: 'case-erased' }) };
    expect(problems(erased)).toEqual([]);
    expect(counts(erased).erasedFilings).toBe(1);
    expect(problems({ filing })).toEqual(['what was filed is missing, and no erasure is on record']);
    expect(counts({ filing }).erasedFilings).toBe(0);
  });

  it('must not lose its salt alone', () => {
    expect(problems({ filing: { hashes: null, isErased: false } })).toEqual([
      'what was filed can no longer be checked: the salt of its hashes is gone',
    ]);
  });

  it('is counted as not covered when it is older than its hashes', () => {
    const old = { events: events(receipt('complaint')), filing: { hashes: null, isErased: false } };
    expect(problems(old)).toEqual([]);
    expect(counts(old).uncoveredFilings).toBe(1);
  });

  it('is not asked of a receipt that is itself not whole, or is none', () => {
    const filing = { hashes: null, isErased: false };
    const [first, second] = events(filedReceipt, { type: 'note-added' });
    if (!(first && second)) throw new Error('There are two.');
    expect(problems({ filing, version: 2, headHash: '2', events: [second] })).toEqual(['event 1 is missing']);
    expect(problems({ filing, events: events({ type: 'note-added' }) })).toEqual([]);
    expect(problems({ filing, version: 1, headHash: '1', events: [] })).toEqual([
      'its whole record is missing',
    ]);
  });

  it('has the reference of its case', () => {
    expect(problems({ reference: makeReference(() => 1) })).toEqual([
      'its record has another reference, 222-222-222',
    ]);
  });
});

describe('the files', () => {
  const filed = events(filedReceipt, withReport, answer);

  it('are whole when they are as received', () => {
    expect(problems({ events: filed, files: [REPORT] })).toEqual([]);
    expect(counts({ events: filed, files: [REPORT] })).toMatchObject({ files: 1, uncoveredFiles: 0 });
  });

  it('are named when they are others', () => {
    const named = ['file “report.pdf” is not the file that was received'];
    expect(problems({ events: filed, files: [{ ...REPORT, content: '02' }] })).toEqual(named);
    expect(problems({ events: filed, files: [{ ...REPORT, stated: '02' }] })).toEqual(named);
    expect(problems({ events: filed, files: [{ ...REPORT, content: '02', stated: '02' }] })).toEqual(named);
  });

  it('are named when they are called otherwise than they were, where that is on record', () => {
    const labelled = events(
      filedReceipt,
      { type: 'files-added', files: [{ id: 'f-1', sha256: '01', label: '1a' }] },
      answer,
    );
    const label = (kept: string | null, record = labelled) =>
      problems({ events: record, files: [{ ...REPORT, label: kept }] });
    expect(label('1a')).toEqual([]);
    expect(label('2b')).toEqual([
      'file “report.pdf” had another name, kind or question when it was received',
    ]);
    expect(label(null)).toEqual([]);
    expect(label('2b', filed)).toEqual([]);
  });

  it('are named when they are kept from the resident or let out to them against the record', () => {
    const secret = { ...REPORT, visibility: 'staff' };
    const among: EventData = { type: 'draft-saved', draft: 1, outcome: 'upheld', attachmentIds: ['f-1'] };
    const drafted = events(filedReceipt, withReport, among).map((event) =>
      event.data === among ? { ...event, visibility: 'staff' as const } : event,
    );
    expect(problems({ events: filed, files: [secret] })).toEqual([
      'file “report.pdf” is kept from the resident, who was sent it or sent it to us',
    ]);
    expect(problems({ events: drafted, files: [secret] })).toEqual([]);
    expect(problems({ events: drafted, files: [REPORT] })).toEqual([
      'file “report.pdf” is open to the resident, and no event says that they were sent it',
    ]);
  });

  it('are named when they are missing, once', () => {
    expect(problems({ events: filed })).toEqual(['file f-1 is missing']);
  });

  it('may be erased by an event after them, and are counted', () => {
    const erased = { events: events(filedReceipt, withReport, answer, { type: 'case-erased' }) };
    expect(problems(erased)).toEqual([]);
    expect(counts(erased).erasedFiles).toBe(1);
    const since = { events: events(filedReceipt, { type: 'case-erased' }, withReport) };
    expect(problems(since)).toEqual(['file f-1 is missing']);
  });

  it('are named when no event has them', () => {
    const other = { ...REPORT, id: 'f-2', name: 'other.pdf' };
    expect(problems({ events: filed, files: [REPORT, other] })).toEqual([
      'file “other.pdf” was added without a record of it',
    ]);
  });

  it('that only an answer names are older than the record of files: counted, and checked by the hash beside them', () => {
    const old = events(filedReceipt, answer);
    expect(problems({ events: old, files: [REPORT] })).toEqual([]);
    expect(counts({ events: old, files: [REPORT] }).uncoveredFiles).toBe(1);
    expect(problems({ events: old, files: [{ ...REPORT, content: '02' }] })).toEqual([
      'file “report.pdf” is not the file that was received',
    ]);
  });

  it('are not called added when the event that has them may be the one that has changed', () => {
    const changed = filed.map((event) => (event.sequence === 2 ? { ...event, hashAs: () => '' } : event));
    expect(problems({ events: changed, files: [REPORT] })).toEqual([
      'event 2 has been changed after it was written',
    ]);
  });
});
