import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { SaidEvent, Saying } from '#lib/domain/contact/last-said';
import { shortDate } from '../../words';

const WORDS: Readonly<Record<Saying, string>> = {
  'case-acknowledged': 'we acknowledged it',
  'council-wrote': 'we wrote to them',
  'resident-asked': 'we asked them for something',
  'time-extended': 'we took more time',
  'extension-withdrawn': 'we took that back: the date before holds',
  'delay-explained': 'we told them why our answer is late',
  'undertaking-given': 'we promised something',
  'undertaking-changed': 'we moved a promise',
  'undertaking-kept': 'we told them that a promise is kept',
  'undertaking-given-up': 'we told them that a promise cannot be kept',
  'answer-sent': 'we answered',
  'answered-in-call': 'we answered in the call',
  'decision-recorded': 'we told them what was decided elsewhere',
  'case-reopened': 'we opened it again',
};

const LONGEST = 180;

/** '3 Feb: we wrote to them: “We have found …”': when and what, in one line. */
export function saidWords({ on, data, text }: SaidEvent, today: PlainDate): string {
  const words = `${shortDate(on, today)}: ${WORDS[data.type]}`;
  const line = (text ?? '').replaceAll(/\s+/g, ' ').trim();
  if (line === '') return words;
  const told = line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : line;
  return `${words}: “${told}”`;
}
