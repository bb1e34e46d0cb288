import type { Case } from '#lib/domain/cases/case';
import type { Council } from '#lib/domain/council/council';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Letters } from '#lib/use-cases/tracking/track-case';
import { LanguagePart } from './language-part';
import { LettersPart } from './letters-part';
import { LockPart } from './lock-part';
import { RatePart } from './rate-part';
import { RightsPart } from './rights-part';
import type { StepOutcome } from './step-outcome';
import { asksThem, WritePart } from './write-part';

type Props = {
  council: Council;
  letters: Letters;
  locale: Locale;
  matter: Case;
  outcome: StepOutcome;
  permit: string;
};

/** What whoever has the letters open reads, and what they can do about it now. */
export function OpenedPart(props: Props) {
  const { letters, locale, matter, outcome, permit } = props;
  const { own } = letters;
  const problem = outcome.not === 'rate' ? outcome.problem : null;
  return (
    <>
      <LettersPart {...props} />
      {asksThem(matter) ? <WritePart {...props} /> : null}
      {own.includes('rate') ? (
        <RatePart locale={locale} permit={permit} problem={problem} reference={matter.reference} />
      ) : null}
      <RightsPart {...props} />
      {asksThem(matter) ? null : <WritePart {...props} />}
      <LesserSteps {...props} />
      <LockPart {...props} />
    </>
  );
}

// What few come for: a line each.
function LesserSteps({ council, letters, locale, matter, permit }: Props) {
  const { own, mayName, reach } = letters;
  const t = translator(locale, 'ownSteps');
  return (
    <>
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
        <LanguagePart languages={council.languages} locale={locale} matter={matter} permit={permit} />
      ) : null}
    </>
  );
}
