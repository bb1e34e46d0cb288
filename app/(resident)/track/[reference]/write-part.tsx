import { Button } from '#components/ui/button';
import type { Case } from '#lib/domain/cases/case';
import { type Locale, translator } from '#lib/messages/translate';
import type { Letters } from '#lib/use-cases/tracking/track-case';
import { OwnStepForm } from './own-step-form';
import { OwnWords } from './own-words';
import type { StepOutcome } from './step-outcome';

type Props = { letters: Letters; locale: Locale; matter: Case; outcome: StepOutcome; permit: string };

/** Whether we wait for what the resident writes: then it is written where we say so. */
export function asksThem({ waitingFor }: Case): boolean {
  return waitingFor?.what === 'clarification';
}

/** Where the resident writes to us, as long as they can. */
export function WritePart({ letters, locale, matter, outcome, permit }: Props) {
  if (!letters.own.includes('write-to-council')) return null;
  const t = translator(locale, 'track.write');
  const isReply = asksThem(matter);
  return (
    <section className="flow" id="write-to-council">
      <h2>{t(isReply ? 'replyHeading' : 'heading')}</h2>
      <OwnStepForm permit={permit} reference={matter.reference} step="write-to-council" takesFiles>
        <OwnWords
          hint={t('hint')}
          label={t('label')}
          locale={locale}
          outcome={outcome}
          step="write-to-council"
        />
        <div className="actions">
          <Button look="secondary">{t('go')}</Button>
        </div>
      </OwnStepForm>
    </section>
  );
}
