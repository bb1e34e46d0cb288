import { Button } from '#components/ui/button';
import { Textarea } from '#components/ui/textarea';
import type { Case } from '#lib/domain/cases/case';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { type Locale, translator } from '#lib/messages/translate';
import { OwnStepForm } from './own-step-form';
import type { StepProblem } from './step-outcome';

type Props = { locale: Locale; matter: Case; permit: string; problem: StepProblem | null };

/** Where the resident writes to us. */
export function WritePart({ locale, matter, permit, problem }: Props) {
  const t = translator(locale, 'track.write');
  const isReply = matter.waitingFor?.what === 'clarification';
  return (
    <section className="flow" id="write-to-council">
      <h2>{t(isReply ? 'replyHeading' : 'heading')}</h2>
      <OwnStepForm permit={permit} reference={matter.reference} step="write-to-council">
        <Textarea
          error={problem === null ? undefined : translator(locale, 'ownSteps.problem')(problem)}
          errorPrefix={translator(locale, 'apply.question')('errorPrefix')}
          hint={t('hint')}
          label={t('label')}
          maxLength={LONGEST_TEXT}
          name="text"
        />
        <div className="actions">
          <Button look="secondary">{t('go')}</Button>
        </div>
      </OwnStepForm>
    </section>
  );
}
