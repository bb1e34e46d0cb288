import { Notice } from '#components/ui/notice';
import type { Reference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import { typedIn } from '#lib/web/typed-cookie';
import { RateQuestions } from '../../rate-questions';
import { OwnStepForm } from './own-step-form';
import type { StepProblem } from './step-outcome';

type Props = { locale: Locale; permit: string; problem: StepProblem | null; reference: Reference };

/** Two questions about how we handled it. */
export async function RatePart({ locale, permit, problem, reference }: Props) {
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
        <RateQuestions locale={locale} typed={await typedIn('rate')} />
      </OwnStepForm>
    </section>
  );
}
