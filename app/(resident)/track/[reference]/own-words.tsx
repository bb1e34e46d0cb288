import { TextInput } from '#components/ui/text-input';
import { Textarea } from '#components/ui/textarea';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { type Locale, translator } from '#lib/messages/translate';
import type { OwnStep } from '#lib/use-cases/tracking/take-own-step';
import { fieldText } from '#lib/web/posted';
import { RESIDENT_ENDINGS } from '#lib/web/save-page';
import { typedIn } from '#lib/web/typed-cookie';
import type { StepOutcome, StepProblem } from './step-outcome';

type Props = {
  locale: Locale;
  step: OwnStep;
  outcome: StepOutcome;
  label: string;
  hint: string;
  rows?: number;
  takesFiles?: boolean;
};

/** What a resident writes with a step of theirs, and, unless told otherwise, the files with it: as it was typed, where it could not be kept. */
export async function OwnWords({ takesFiles = true, ...props }: Props) {
  const { locale, step, outcome, label, hint, rows = 6 } = props;
  const t = translator(locale, 'track.write');
  const errorPrefix = translator(locale, 'apply.question')('errorPrefix');
  const problem = outcome.not === step ? outcome.problem : null;
  const ofFiles = aboutFiles(problem, locale);
  const ofWords = problem === null || ofFiles ? undefined : translator(locale, 'ownSteps.problem')(problem);
  const typed = await typedIn(step);
  return (
    <>
      <Textarea
        defaultValue={typed ? fieldText(typed, 'text') : undefined}
        error={ofWords}
        errorPrefix={errorPrefix}
        hint={hint}
        label={label}
        maxLength={LONGEST_TEXT}
        name="text"
        rows={rows}
      />
      {takesFiles ? (
        <TextInput
          accept={RESIDENT_ENDINGS}
          error={ofFiles}
          errorPrefix={errorPrefix}
          hint={t('filesHint')}
          label={t('files')}
          multiple
          name="files"
          type="file"
        />
      ) : null}
    </>
  );
}

function aboutFiles(problem: StepProblem | null, locale: Locale): string | undefined {
  if (problem === 'too-large') return translator(locale, 'ownSteps.problem')(problem);
  return problem === 'wrong-input' ? translator(locale, 'track.write')('noneTaken') : undefined;
}
