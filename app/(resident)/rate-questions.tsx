import { Button } from '#components/ui/button';
import { Radios } from '#components/ui/radios';
import { HANDLINGS, SOLVED } from '#lib/domain/cases/rating';
import type { RawAnswers } from '#lib/domain/forms/form';
import { type Locale, translator } from '#lib/messages/translate';
import { fieldText } from '#lib/web/posted';

/** The two questions about how we handled it, with their button. */
export function RateQuestions({ locale, typed }: { locale: Locale; typed: RawAnswers | null }) {
  const t = translator(locale, 'ownSteps.rate');
  return (
    <>
      <Radios
        label={t('handling')}
        name="handling"
        options={HANDLINGS.map((value) => ({ value, label: t(`handled.${value}`) }))}
        value={typed ? fieldText(typed, 'handling') : undefined}
      />
      <Radios
        hint={t('solvedHint')}
        label={t('solved')}
        name="solved"
        options={SOLVED.map((value) => ({ value, label: t(`isSolved.${value}`) }))}
        value={typed ? fieldText(typed, 'solved') : undefined}
      />
      <div className="actions">
        <Button look="secondary">{t('go')}</Button>
      </div>
    </>
  );
}
