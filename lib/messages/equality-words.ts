import { answersTo, type EqualityQuestion, PREFER_NOT } from '#lib/domain/equality/questions';
import { cy } from '#lib/messages/cy';
import { en } from '#lib/messages/en';
import type { Locale } from '#lib/messages/translate';

const WORDS = { en: en.equality, cy: cy.equality } as const;

/** A question about equality as it is asked, and its answers in the order of its list. */
export function equalityWords(
  locale: Locale,
  question: EqualityQuestion,
): { label: string; options: { value: string; label: string }[] } {
  const words = WORDS[locale];
  const { label, answers } = words[question];
  const told: Readonly<Record<string, string>> = { ...answers, [PREFER_NOT]: words.preferNot };
  return { label, options: answersTo(question).map((value) => ({ value, label: told[value] ?? value })) };
}
