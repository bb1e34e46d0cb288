import { LinkButton } from '#components/ui/link-button';
import type { Case } from '#lib/domain/cases/case';
import type { Language } from '#lib/domain/council/language';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Letters } from '#lib/use-cases/tracking/track-case';
import { goingOnWords } from './going-on-words';
import { LanguagePart } from './language-part';
import { RatePart } from './rate-part';
import type { StepOutcome } from './step-outcome';
import { WritePart } from './write-part';

type Props = {
  languages: readonly Language[];
  letters: Letters;
  locale: Locale;
  matter: Case;
  outcome: StepOutcome;
  permit: string;
};

/** What whoever has the letters open can do about it now. */
export function OwnStepsPart({ languages, letters, locale, matter, outcome, permit }: Props) {
  const { own, mayName, reach } = letters;
  const t = translator(locale, 'ownSteps');
  const goingOn = goingOnWords(matter);
  const problemOf = (step: StepOutcome['not']) => (outcome.not === step ? outcome.problem : null);
  return (
    <>
      {own.includes('rate') ? (
        <RatePart locale={locale} permit={permit} problem={problemOf('rate')} reference={matter.reference} />
      ) : null}
      {own.includes('next-stage') ? (
        <section className="flow">
          <h2>{t(`${goingOn}.heading`)}</h2>
          <p>{t(`${goingOn}.lead`)}</p>
          <LinkButton href={urls.trackLookAgain(matter.reference)} look="secondary">
            {t(`${goingOn}.begin`)}
          </LinkButton>
        </section>
      ) : null}
      {own.includes('write-to-council') ? (
        <WritePart locale={locale} matter={matter} permit={permit} problem={problemOf('write-to-council')} />
      ) : null}
      {mayName ? (
        <p>
          {translator(locale, 'representatives')('lead')}{' '}
          <a href={urls.trackRepresentatives(matter.reference)}>
            {translator(locale, 'representatives')('begin')}
          </a>
        </p>
      ) : null}
      {reach === null ? null : (
        <p>
          {translator(locale, 'reach')('lead')}{' '}
          <a href={urls.trackContact(matter.reference)}>{translator(locale, 'reach')('begin')}</a>
        </p>
      )}
      {own.includes('withdraw') ? (
        <p>
          {t('withdraw.lead')} <a href={urls.trackWithdraw(matter.reference)}>{t('withdraw.begin')}</a>
        </p>
      ) : null}
      {own.includes('choose-language') ? (
        <LanguagePart languages={languages} locale={locale} matter={matter} permit={permit} />
      ) : null}
    </>
  );
}
