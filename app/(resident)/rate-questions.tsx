import { Button } from '#components/ui/button';
import { Radios } from '#components/ui/radios';
import { HANDLINGS, SOLVED } from '#lib/domain/cases/rating';
import { type Locale, translator } from '#lib/messages/translate';

/** The two questions about how we handled it, with their button. */
export function RateQuestions({ locale }: { locale: Locale }) {
  const t = translator(locale, 'ownSteps.rate');
  return (
    <>
      <Radios
        label={t('handling')}
        name="handling"
        options={HANDLINGS.map((value) => ({ value, label: t(`handled.${value}`) }))}
      />
      <Radios
        hint={t('solvedHint')}
        label={t('solved')}
        name="solved"
        options={SOLVED.map((value) => ({ value, label: t(`isSolved.${value}`) }))}
      />
      <div className="actions">
        <Button look="secondary">{t('go')}</Button>
      </div>
    </>
  );
}
