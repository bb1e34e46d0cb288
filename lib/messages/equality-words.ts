import type { CouncilNation } from '#lib/domain/council/nation';
import { answersTo, type EqualityQuestion, optionsTo, PREFER_NOT } from '#lib/domain/equality/questions';
import { cy } from '#lib/messages/cy';
import { en } from '#lib/messages/en';
import { type Locale, translator } from '#lib/messages/translate';

const WORDS = { en: en.equality, cy: cy.equality } as const;

type Worded = { value: string; label: string };

/** A question about equality as it is asked, with its answers in the order of its list. */
export type EqualityWords = {
  label: string;
  /** What somebody is asked who chose an answer that has details. */
  detail: string;
  options: readonly (Worded & { details: readonly Worded[] })[];
};

/** A question about equality in the words of a council of this nation. */
export function equalityWords(
  locale: Locale,
  nation: CouncilNation,
  question: EqualityQuestion,
): EqualityWords {
  const words: { label: string; detail?: string } = WORDS[locale][question];
  const told = labelsOf(locale, nation, question);
  const worded = (value: string) => ({ value, label: told[value] ?? value });
  const preferNot = worded(PREFER_NOT);
  const options = optionsTo(nation, question).map(({ answer, details }) => ({
    ...worded(answer),
    details: details.length === 0 ? [] : [...details.map(worded), preferNot],
  }));
  return {
    label: words.label,
    detail: words.detail ?? '',
    options: [...options, { ...preferNot, details: [] }],
  };
}

/** Every answer that is counted, as a report names it: one that could have said more and did not says so. */
export function countedWords(locale: Locale, nation: CouncilNation, question: EqualityQuestion): Worded[] {
  const told = labelsOf(locale, nation, question);
  const t = translator(locale, 'equality');
  const withDetails = optionsTo(nation, question).flatMap(({ answer, details }) =>
    details.length === 0 ? [] : [answer],
  );
  return answersTo(nation, question).map((value) => {
    const label = told[value] ?? value;
    return { value, label: withDetails.includes(value) ? t('unsaid', { answer: label }) : label };
  });
}

function labelsOf(
  locale: Locale,
  nation: CouncilNation,
  question: EqualityQuestion,
): Readonly<Record<string, string>> {
  const words = WORDS[locale];
  const ethnicity = { england: {}, wales: words.inWales, scotland: words.inScotland, 'northern-ireland': {} };
  const own = question === 'ethnicity' ? ethnicity[nation] : {};
  return { ...words[question].answers, ...own, [PREFER_NOT]: words.preferNot };
}
