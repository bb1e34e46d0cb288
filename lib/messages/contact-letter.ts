import { formatLong } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { TypedTerms } from '#lib/domain/cases/command';
import type { ContactMeasure } from '#lib/domain/cases/contact-limit';
import type { Council } from '#lib/domain/council/council';
import { ombudsmanOf } from '#lib/domain/council/ombudsman';
import { packById } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import { dataWords } from '#lib/messages/data-words';
import { translator } from '#lib/messages/translate';

/** What a letter is about: a warning, a limit, that it goes on, that it has ended. */
export type ContactLetter =
  | { about: 'warned' | 'lifted' }
  | { about: 'limited' | 'reviewed'; terms: TypedTerms };

type Facts = { matter: Case; council: Council; reason: string };

/**
 * The letter about how somebody may contact us, in their language, in paragraphs: the officer's reason, what holds and until
 * when, the day of the review, and how to have it looked at again, here and by the Ombudsman.
 */
export function contactLetter(letter: ContactLetter, { matter, council, reason }: Facts): string {
  const t = translator(matter.language, 'contactLimits');
  const reference = formatReference(matter.reference);
  const inWriting = 'terms' in letter && letter.terms.measures.includes('written-only');
  const paragraphs = [
    t(letter.about),
    reason.trim(),
    ...('terms' in letter ? termsWords(matter, letter.terms) : []),
    ...(letter.about === 'warned' ? [t('next')] : []),
    ...(letter.about === 'lifted'
      ? []
      : [
          [t('stillRead'), t('needs')].join(' '),
          inWriting ? t('reviewInWriting', { reference }) : t('review', { phone: council.phone, reference }),
          ombudsmanWords(matter, council),
        ]),
  ];
  return paragraphs.join('\n\n');
}

function termsWords(matter: Case, terms: TypedTerms): string[] {
  const t = translator(matter.language, 'contactLimits');
  const { until, reviewOn } = terms;
  const measures = terms.measures.map((measure) => `– ${measureWords(matter, terms, measure)}`);
  const [lasts, reviewed] = [until, reviewOn].map((day) => day && formatLong(day, matter.language));
  // Without its dates a limit is refused, and no letter goes.
  const dates = lasts && reviewed ? [t('until', { until: lasts, reviewOn: reviewed })] : [];
  return [[t('what'), ...measures].join('\n'), ...dates];
}

function measureWords(
  { language, reference }: Case,
  { contact, times }: TypedTerms,
  measure: ContactMeasure,
): string {
  const t = translator(language, 'contactLimits');
  switch (measure) {
    case 'written-only':
      return t('measure.written-only');
    case 'no-reply':
      return t('measure.no-reply', { reference: formatReference(reference) });
    case 'one-contact':
      return t('measure.one-contact', { name: contact?.name ?? '' });
    case 'limited-times':
      return t('measure.limited-times', {
        day: times === null ? '' : t(`day.${times.day}`),
        from: times?.from ?? '',
        to: times?.to ?? '',
      });
  }
}

function ombudsmanWords({ language, process, pack }: Case, { nation }: Council): string {
  const { name, phone, website } = ombudsmanOf(packById(process, pack), nation);
  const body = dataWords(language)(name);
  return translator(language, 'contactLimits')('ombudsman', { body, phone, website });
}
