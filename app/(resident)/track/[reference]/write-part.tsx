import { Button } from '#components/ui/button';
import { TextInput } from '#components/ui/text-input';
import { Textarea } from '#components/ui/textarea';
import type { Case } from '#lib/domain/cases/case';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { type Locale, translator } from '#lib/messages/translate';
import type { Letters } from '#lib/use-cases/tracking/track-case';
import { RESIDENT_ENDINGS } from '#lib/web/save-page';
import { OwnStepForm } from './own-step-form';
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
  const problem = outcome.not === 'write-to-council' ? outcome.problem : null;
  const isOfFiles = problem === 'wrong-input';
  return (
    <section className="flow" id="write-to-council">
      <h2>{t(isReply ? 'replyHeading' : 'heading')}</h2>
      <OwnStepForm permit={permit} reference={matter.reference} step="write-to-council" takesFiles>
        <Textarea
          error={problem === null || isOfFiles ? undefined : translator(locale, 'ownSteps.problem')(problem)}
          errorPrefix={translator(locale, 'apply.question')('errorPrefix')}
          hint={t('hint')}
          label={t('label')}
          maxLength={LONGEST_TEXT}
          name="text"
        />
        <TextInput
          accept={RESIDENT_ENDINGS}
          error={isOfFiles ? t('noneTaken') : undefined}
          errorPrefix={translator(locale, 'apply.question')('errorPrefix')}
          hint={t('filesHint')}
          label={t('files')}
          multiple
          name="files"
          type="file"
        />
        <div className="actions">
          <Button look="secondary">{t('go')}</Button>
        </div>
      </OwnStepForm>
    </section>
  );
}
