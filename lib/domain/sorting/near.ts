import { wordFeature } from '#lib/domain/sorting/features';
import { isLittle } from '#lib/domain/sorting/welsh';
import { readAsWritten, readWords } from '#lib/domain/sorting/words';

const MOST_TERMS = 10;
const MOST_SERVICES = 3;

const SEARCHED = /^[a-z0-9]{3,}$/;

/** Words that stand in any letter to a council, and those no search looks for: they tell nothing of what it is about. */
const COMMON =
  /^(?:about|above|after|again|all|and|any|are|because|been|before|being|below|between|both|but|can|could|council|councils|day|did|does|doing|dont|down|during|each|every|few|for|from|further|get|got|had|has|have|having|help|her|here|hers|herself|him|himself|his|how|information|into|its|itself|just|know|let|like|made|make|many|may|more|most|much|myself|need|never|new|nobody|nor|not|now|number|off|old|once|one|only|other|our|ours|ourselves|out|own|people|per|please|put|report|request|said|same|say|see|set|she|should|since|some|someone|still|street|such|than|thank|thanks|that|the|their|them|themselves|then|there|these|they|thing|this|those|through|time|told|too|two|under|until|use|very|want|was|way|week|weeks|were|what|when|where|which|while|who|whom|why|will|with|would|year|years|yes|yet|you|your|yours|yourself)$/;

/** The words of a text to look for elsewhere: small letters and digits, Welsh ones in English, at most ten, as they come. */
export function tellingWords(text: string): readonly string[] {
  const words = readWords(text, (word) => word).map(({ read }) => read);
  return [...new Set(words.filter(isTelling))].slice(0, MOST_TERMS);
}

/**
 * The same words to look for in what is written in either language: each as it may stand there, in English and, where it
 * is Welsh, as it was written. Letters and digits alone.
 */
export function searchedWords(text: string): readonly (readonly string[])[] {
  const words = readAsWritten(text).filter(({ read }) => isTelling(read));
  const byMeaning = new Map<string, string[]>();
  for (const { read, written } of words) byMeaning.set(read, [...(byMeaning.get(read) ?? [read]), written]);
  return [...byMeaning.values()]
    .slice(0, MOST_TERMS)
    .map((forms) => [...new Set(forms)].filter((form) => LETTERS.test(form)));
}

const LETTERS = /^[\p{L}\p{N}]+$/u;

function isTelling(word: string): boolean {
  return SEARCHED.test(word) && !COMMON.test(word) && !isLittle(word);
}

type Named = { readonly name: string; readonly summary: string };

/** At most three services whose name has one of the text's telling words; those that share most words come first. */
export function nearServices<S extends Named>(text: string, services: readonly S[]): readonly S[] {
  const wanted = new Set(tellingWords(text).map(root));
  const shared = (words: string) => tellingWords(words).filter((word) => wanted.has(root(word))).length;
  return services
    .map((service) => ({ service, named: shared(service.name), summed: shared(service.summary) }))
    .filter(({ named }) => named > 0)
    .toSorted((a, b) => b.named + b.summed - (a.named + a.summed))
    .slice(0, MOST_SERVICES)
    .map(({ service }) => service);
}

function root(word: string): string {
  return wordFeature(word.replace(/s$/, ''));
}
