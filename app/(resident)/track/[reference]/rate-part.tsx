import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { Radios } from '#components/ui/radios';
import { HANDLINGS, SOLVED } from '#lib/domain/cases/rating';
import type { Reference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import { OwnStepForm } from './own-step-form';
import type { StepProblem } from './step-outcome';

type Props = { locale: Locale; permit: string; problem: StepProblem | null; reference: Reference };

/** Two questions about how we handled it. */
export function RatePart({ locale, permit, problem, reference }: Props) {
  const t = translator(locale, 'ownSteps');
  return (
    <section className="flow" id="rate">
      <h2>{t('rate.heading')}</h2>
      {problem === null ? null : (
        <Notice kind="danger" role="alert" title={t('notDone')}>
          <p>{t(`problem.${problem}`)}</p>
        </Notice>
      )}
      <OwnStepForm permit={permit} reference={reference} step="rate">
        <Radios
          label={t('rate.handling')}
          name="handling"
          options={HANDLINGS.map((value) => ({ value, label: t(`rate.handled.${value}`) }))}
        />
        <Radios
          hint={t('rate.solvedHint')}
          label={t('rate.solved')}
          name="solved"
          options={SOLVED.map((value) => ({ value, label: t(`rate.isSolved.${value}`) }))}
        />
        <div className="actions">
          <Button look="secondary">{t('rate.go')}</Button>
        </div>
      </OwnStepForm>
    </section>
  );
}
