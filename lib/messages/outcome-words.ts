import type { ProcessId } from '#lib/domain/processes/process-id';
import { type Locale, translator } from '#lib/messages/translate';

export type OutcomeWords = { readonly name: string; readonly sentence: string };

/** An outcome in residents' words. Throws when the catalogue has none: the outcome is not one of the process's. */
export function outcomeWords(locale: Locale, process: ProcessId, outcome: string): OutcomeWords {
  const t = translator(locale, 'processes');
  // Outcomes come from a pack as text; the catalogue test proves that every pack's outcomes have words.
  const say = (part: 'name' | 'sentence') =>
    t(`${process}.outcomes.${outcome}.${part}` as 'complaint.outcomes.upheld.name');
  return { name: say('name'), sentence: say('sentence') };
}
