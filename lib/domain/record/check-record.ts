import type { EventData, FiledHashes, FileHash, Visibility } from '#lib/domain/cases/event';
import { filesNamedIn } from '#lib/domain/cases/mailed-letter';
import { type Chain, checkChain, type KeptEvent } from '#lib/domain/record/check-chain';
import { type Reference, referenceInUrl } from '#lib/domain/references/reference';

/** An event with what it says, and the hash of its words: as recorded and as kept. Null: none. */
export type ReadableEvent = KeptEvent & {
  data: EventData;
  visibility: Visibility;
  words: { recorded: string | null; kept: string | null };
};

/**
 * A file of the case: the SHA-256 kept with it and that of its content, in hex, who may have it, and the salted hash of what it
 * is called and taken for; null when the salt is gone.
 */
export type KeptFile = {
  id: string;
  name: string;
  stated: string;
  content: string;
  visibility: string;
  label: string | null;
};

/** Everything kept of a case that its record covers. */
export type KeptRecord = Chain<ReadableEvent> & {
  reference: Reference;
  /** What was filed, hashed as it stands; `hashes` null when the salt is gone, `isErased` when so are the words. */
  filing: { hashes: FiledHashes | null; isErased: boolean };
  files: readonly KeptFile[];
  /** Whether the row has the way through the chooser that its first event has. */
  isRouteRecorded: boolean;
  /** How far its record had come, with the hash there, each time something was added to it. */
  anchors: readonly { sequence: number; hash: string }[];
  /** What the code that opens it hashes to: as kept, and as recorded last on any stage; null in records older than that. */
  code: { kept: string; recorded: string | null };
};

/** How much was looked at; of it, how much was erased on record, and how much is older than the hashes that would cover it. */
export type Counts = {
  events: number;
  files: number;
  erasedWords: number;
  erasedFilings: number;
  erasedFiles: number;
  uncoveredFilings: number;
  uncoveredFiles: number;
};

export const NOTHING: Counts = {
  events: 0,
  files: 0,
  erasedWords: 0,
  erasedFilings: 0,
  erasedFiles: 0,
  uncoveredFilings: 0,
  uncoveredFiles: 0,
};

type Checked = { problems: readonly string[]; counts?: Partial<Counts> };

/** Says what of a case is not as it was recorded: a sentence for each, none when all is whole. */
export function checkRecord(record: KeptRecord): { problems: string[]; counts: Counts } {
  const { problems, untouched } = checkChain(record);
  const readable = { untouched, erasedAt: erasedAt(untouched), isWhole: problems.length === 0 };
  const checks = [
    checkAnchors(record, readable),
    ...untouched.map((event) => checkWords(event, readable)),
    checkReference(record, untouched),
    checkRoute(record, untouched),
    checkFiling(record, readable),
    checkFiles(record, readable),
    checkLabels(record, readable),
    checkReaders(record, readable),
    checkCode(record),
  ];
  const counts = [{ events: record.events.length, files: record.files.length }, ...checks.map(countsOf)];
  return {
    problems: [...problems, ...checks.flatMap((check) => check.problems)],
    counts: counts.reduce<Counts>(addCounts, NOTHING),
  };
}

const countsOf = ({ counts }: Checked): Partial<Counts> => counts ?? {};

/** Both together. */
export function addCounts(a: Counts, b: Partial<Counts>): Counts {
  return {
    events: a.events + (b.events ?? 0),
    files: a.files + (b.files ?? 0),
    erasedWords: a.erasedWords + (b.erasedWords ?? 0),
    erasedFilings: a.erasedFilings + (b.erasedFilings ?? 0),
    erasedFiles: a.erasedFiles + (b.erasedFiles ?? 0),
    uncoveredFilings: a.uncoveredFilings + (b.uncoveredFilings ?? 0),
    uncoveredFiles: a.uncoveredFiles + (b.uncoveredFiles ?? 0),
  };
}

/** What of a record can be read; `erasedAt`: the number of its last erasure, which covers all before it; 0 without one. */
type Readable = { untouched: readonly ReadableEvent[]; erasedAt: number; isWhole: boolean };

function erasedAt(untouched: readonly ReadableEvent[]): number {
  return untouched.findLast(({ data }) => data.type === 'case-erased')?.sequence ?? 0;
}

// Where the chain has told what is wrong with it, the anchors would only say it again.
function checkAnchors({ events, anchors }: KeptRecord, { isWhole }: Readable): Checked {
  if (!isWhole) return { problems: [] };
  const hashes = new Map(events.map(({ sequence, hash }) => [sequence, hash]));
  const wrong = anchors.find(({ sequence, hash }) => hashes.get(sequence) !== hash);
  if (wrong !== undefined) {
    const fate = hashes.has(wrong.sequence) ? 'written anew' : 'cut off from its end';
    return { problems: [`event ${wrong.sequence} was ${fate}`] };
  }
  const last = events.at(-1)?.sequence;
  const isAnchored = anchors.some(({ sequence }) => sequence === last);
  return {
    problems: isAnchored ? [] : ['how far its record has come was not written down, or has been removed'],
  };
}

function checkWords(
  { sequence, words: { recorded, kept } }: ReadableEvent,
  { erasedAt: erased }: Readable,
): Checked {
  if (recorded === kept) return { problems: [] };
  if (kept === null && sequence < erased) return { problems: [], counts: { erasedWords: 1 } };
  if (kept === null) return { problems: [`the words of event ${sequence} are missing`] };
  if (recorded === null) return { problems: [`event ${sequence} has words that were not recorded with it`] };
  return { problems: [`the words of event ${sequence} are not the words that were recorded`] };
}

function receiptOf(untouched: readonly ReadableEvent[]) {
  const [first] = untouched;
  return first?.sequence === 1 && first.data.type === 'case-received' ? first.data : null;
}

function checkReference({ reference }: KeptRecord, untouched: readonly ReadableEvent[]): Checked {
  const receipt = receiptOf(untouched);
  if (receipt === null || receipt.reference === reference) return { problems: [] };
  return { problems: [`its record has another reference, ${referenceInUrl(receipt.reference)}`] };
}

function checkRoute({ isRouteRecorded }: KeptRecord, untouched: readonly ReadableEvent[]): Checked {
  const isWrong = receiptOf(untouched) !== null && !isRouteRecorded;
  return {
    problems: isWrong ? ['the way by which its form was found is not the one that was recorded'] : [],
  };
}

function checkCode({ code: { kept, recorded } }: KeptRecord): Checked {
  const isRecorded = recorded === null || recorded === kept;
  return { problems: isRecorded ? [] : ['the code that opens it is not the one that was given'] };
}

const FILED: Readonly<Record<keyof FiledHashes, string>> = {
  subject: 'the subject is not the one that was filed',
  answers: 'the answers are not those that were filed',
  people: 'the people are not those that were filed',
};

function checkFiling({ filing }: KeptRecord, { untouched, erasedAt: erased }: Readable): Checked {
  const receipt = receiptOf(untouched);
  if (receipt === null) return { problems: [] };
  const { hashes, isErased } = filing;
  const { filed } = receipt;
  if (filed === undefined) return { problems: [], counts: { uncoveredFilings: 1 } };
  if (hashes !== null) {
    const parts = ['subject', 'answers', 'people'] as const;
    const recorded = { ...filed, people: peopleChanged(untouched) ?? filed.people };
    return { problems: parts.filter((part) => hashes[part] !== recorded[part]).map((part) => FILED[part]) };
  }
  if (!isErased)
    return { problems: ['what was filed can no longer be checked: the salt of its hashes is gone'] };
  if (erased > 0) return { problems: [], counts: { erasedFilings: 1 } };
  return { problems: ['what was filed is missing, and no erasure is on record'] };
}

// A resident may have changed how they are reached since.
function peopleChanged(untouched: readonly ReadableEvent[]): string | undefined {
  const hashes = untouched.flatMap(({ data }) => (data.type === 'contact-changed' ? [data.people] : []));
  return hashes.findLast((people) => people !== undefined);
}

function checkFiles({ files }: KeptRecord, { untouched, erasedAt: erased, isWhole }: Readable): Checked {
  const recorded = new Map(untouched.flatMap(filesAddedBy).map(({ id, sha256 }) => [id, sha256]));
  const named = new Set(untouched.flatMap(filesNamedBy));
  const kept = new Set(files.map(({ id }) => id));
  const gone = [...new Set([...recorded.keys(), ...named])].filter((id) => !kept.has(id));
  const before = untouched.filter(({ sequence }) => sequence < erased);
  const erasable = new Set([
    ...before.flatMap(filesAddedBy).map(({ id }) => id),
    ...before.flatMap(filesNamedBy),
  ]);
  const missing = gone.filter((id) => !erasable.has(id));
  const wrong = files.filter(
    ({ id, stated, content }) => content !== stated || content !== (recorded.get(id) ?? stated),
  );
  const uncovered = files.filter((file) => !recorded.has(file.id) && !wrong.includes(file));
  const unknown = isWhole ? uncovered.filter(({ id }) => !named.has(id)) : [];
  return {
    problems: [
      ...missing.map((id) => `file ${id} is missing`),
      ...wrong.map(({ name }) => `file “${name}” is not the file that was received`),
      ...unknown.map(({ name }) => `file “${name}” was added without a record of it`),
    ],
    counts: { erasedFiles: gone.length - missing.length, uncoveredFiles: uncovered.length - unknown.length },
  };
}

function checkLabels({ files }: KeptRecord, { untouched }: Readable): Checked {
  const recorded = new Map(untouched.flatMap(filesAddedBy).map(({ id, label }) => [id, label]));
  const others = files.filter(({ id, label }) => label !== null && label !== (recorded.get(id) ?? label));
  return {
    problems: others.map(
      ({ name }) => `file “${name}” had another name, kind or question when it was received`,
    ),
  };
}

// A file is the resident's where an event they see has it: they sent it, or it was sent to them.
function checkReaders({ files }: KeptRecord, { untouched, isWhole }: Readable): Checked {
  if (!isWhole) return { problems: [] };
  const seen = untouched.filter(({ visibility }) => visibility !== 'staff');
  const theirs = new Set(seen.flatMap(filesOf));
  const known = new Set(untouched.flatMap(filesOf));
  const wrong = files.filter(
    ({ id, visibility }) => known.has(id) && theirs.has(id) !== (visibility === 'resident'),
  );
  return { problems: wrong.map(({ id, name }) => `file “${name}” ${theirs.has(id) ? KEPT_BACK : LET_OUT}`) };
}

const KEPT_BACK = 'is kept from the resident, who was sent it or sent it to us';
const LET_OUT = 'is open to the resident, and no event says that they were sent it';

function filesOf(event: ReadableEvent): readonly string[] {
  return [...filesAddedBy(event).map(({ id }) => id), ...filesNamedIn(event.data)];
}

function filesAddedBy({ data }: ReadableEvent): readonly FileHash[] {
  return data.type === 'files-added' ? data.files : [];
}

function filesNamedBy({ data }: ReadableEvent): readonly string[] {
  return data.type === 'answer-sent' ? data.attachmentIds : [];
}
