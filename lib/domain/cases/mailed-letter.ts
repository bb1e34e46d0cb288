import type { EventData } from '#lib/domain/cases/event';

/** The files of a letter that came by email, by id; null of what came another way. */
export function mailedFiles(data: EventData): readonly string[] | null {
  if (data.type === 'stranger-wrote') return data.attachmentIds;
  return 'byEmail' in data ? data.byEmail.attachmentIds : null;
}

/** The files that an event names as its own, by id: of a letter, whoever wrote it and whichever way it came, or of an answer. */
export function filesNamedIn(data: EventData): readonly string[] {
  return ('attachmentIds' in data ? data.attachmentIds : undefined) ?? mailedFiles(data) ?? [];
}

/** A letter that came by email: its own words, and the earlier mail that its writer's program put below them. */
export type Unfolded = { own: string; quoted: string };

// How programs begin what they quote; in Welsh, too.
const BEGINS =
  /^(?:>|On .{4,200} wrote:$|Ar .{4,200} ysgrifennodd .{1,200}:$|-{2,}\s?Original Message\s?-{2,}$|_{20,}$)/i;
const HEAD = /^(?:From|Oddi wrth|Sent|Anfonwyd):\s/i;

/**
 * Where an earlier mail begins below somebody's words. Nothing is lost: together the two parts are the text. Answers between
 * quoted lines are their writer's own, so then nothing is folded.
 */
export function unfold(text: string): Unfolded {
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => isBeginning(line.trim(), lines[index + 1]));
  const below = lines.slice(at);
  if (at < 1 || isAnsweredBelow(below)) return { own: text, quoted: '' };
  return { own: lines.slice(0, at).join('\n').trim(), quoted: below.join('\n').trim() };
}

function isBeginning(line: string, next = ''): boolean {
  return BEGINS.test(line) || (HEAD.test(line) && HEAD.test(next.trim()));
}

// After a quoted line one that is neither quoted nor blank.
function isAnsweredBelow(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => line.startsWith('>'));
  return first !== -1 && lines.slice(first).some((line) => line.trim() !== '' && !line.startsWith('>'));
}
