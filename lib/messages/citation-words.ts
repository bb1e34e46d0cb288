import { type ExemptionApplied, isNamed } from '#lib/domain/cases/answer-parts';
import type { Exemption } from '#lib/domain/information/exemption';
import { LAWS } from '#lib/domain/information/exemptions';
import { dataWordByWord, dataWords } from '#lib/messages/data-words';
import type { Locale } from '#lib/messages/translate';

/** 'Freedom of Information Act 2000, section 43(2): commercial interests'. */
export function citationWords(locale: Locale, { regime, section, name }: Exemption): string {
  return `${sectionWords(locale, { regime, section })}: ${dataWords(locale)(name)}`;
}

/** As an answer cites it to the resident: without its name where that would itself tell (FOIA 2000 s.17(1)(b) and (4)). */
export function appliedWords(
  locale: Locale,
  applied: Pick<ExemptionApplied, 'exemption' | 'neither' | 'untold'>,
): string {
  return (isNamed(applied) ? citationWords : sectionWords)(locale, applied.exemption);
}

function sectionWords(locale: Locale, { regime, section }: Pick<Exemption, 'regime' | 'section'>): string {
  return `${dataWords(locale)(LAWS[regime])}, ${dataWordByWord(locale, section)}`;
}
