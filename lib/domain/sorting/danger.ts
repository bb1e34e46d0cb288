import { riskSigns, spelledOut, urgentSigns } from '#lib/domain/sorting/danger-signs';
import { findSignals, type SignalName } from '#lib/domain/sorting/signals';

/** `urgent`: call 999 first. `risk`: somebody may be at risk, and should know who helps beside what they came for. */
type Danger = 'urgent' | 'risk';

const URGENT: readonly SignalName[] = [
  'gas or fire',
  'hurt or dying',
  'violence',
  'life in danger',
  'falling or live',
];
const ASKS_ABOUT: readonly SignalName[] = [
  'asks how many',
  'asks what the council did',
  'names documents',
  'names FOI law',
  'names EIR law',
];

/**
 * What words as readWords gives them tell of danger: who is hurt, kept, lost or ill, wants to die, has no shelter, or
 * what burns, falls or leaks. Null for none, and for questions about figures or records of it.
 */
export function dangerIn(words: readonly string[]): Danger | null {
  const told = sentencesOf(words).filter((sentence) => !isThanks(sentence));
  const found = findSignals(told.join(' . ').split(' ')).map(({ name }) => name);
  const has = (names: readonly SignalName[]) => found.some((name) => names.includes(name));
  const tells = (signs: RegExp) => told.some((sentence) => signs.test(sentence));
  if (has(ASKS_ABOUT)) return null;
  // What was done at school, or was told us before, is first to be answered for.
  if (has(URGENT) || (tells(urgent) && !has(['school goings on', 'reported before']))) return 'urgent';
  return tells(urgent) || tells(risk) ? 'risk' : null;
}

const urgent = matcherOf(urgentSigns);
const risk = matcherOf(riskSigns);

function matcherOf(signs: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${signs.map(spelledOut).join('|')})(?= )`);
}

function sentencesOf(words: readonly string[]): string[] {
  const told = ` ${words.join(' ')} `.split(/(?<= )[.?!](?= )/);
  return told.map((sentence) =>
    sentence.replace(/(?<= )(?:before|until|unless|in case) (?:an? |some|any|the ).*/, ''),
  );
}

/** Who thanks for help in danger tells of one that is over. */
function isThanks(sentence: string): boolean {
  return (
    /(?<= )(?:thanks?|saved|well done|medal|lovely|joy)(?= )/.test(sentence) && !sentence.includes(' but ')
  );
}
