import { Notice } from '#components/ui/notice';
import type { Locale } from '#lib/messages/translate';
import { translator } from '#lib/messages/translate';
import { OWN_STEPS, type OwnStep } from '#lib/use-cases/tracking/take-own-step';
import { type Query, queryText } from '#lib/web/query';

const PROBLEMS = [
  'missing-text',
  'too-long',
  'too-large',
  'wrong-input',
  'too-many-attempts',
  'not-allowed',
  'not-now',
  'already-done',
] as const;
export type StepProblem = (typeof PROBLEMS)[number];

/** What came of the step that was sent last, as the address says. */
export type StepOutcome = {
  done: OwnStep | null;
  /** Whether a file that was sent with it could not be taken. */
  leftOut: boolean;
  not: OwnStep | null;
  problem: StepProblem | null;
};

export function stepOutcomeIn(query: Query): StepOutcome {
  const stepNamed = (name: string) => OWN_STEPS.find((step) => step === name) ?? null;
  const not = stepNamed(queryText(query, 'not'));
  const problem = PROBLEMS.find((reason) => reason === queryText(query, 'problem')) ?? null;
  return {
    done: stepNamed(queryText(query, 'done')),
    leftOut: queryText(query, 'left') === '1',
    not: problem && not,
    problem: not && problem,
  };
}

/** The same, said above everything else where no form is left to say it in. */
export function OutcomeNotice({ locale, outcome }: { locale: Locale; outcome: StepOutcome }) {
  const t = translator(locale, 'ownSteps');
  const { done, leftOut, problem } = outcome;
  if (done !== null)
    return (
      <div id="done">
        <Notice kind="success" role="status" title={t(`done.${done}.title`)}>
          <p>{t(`done.${done}.text`)}</p>
          {leftOut ? <p>{translator(locale, 'track.write')('leftOut')}</p> : null}
        </Notice>
      </div>
    );
  if (problem === null) return null;
  return (
    <Notice kind="danger" role="alert" title={t('notDone')}>
      <p>{t(`problem.${problem}`)}</p>
    </Notice>
  );
}
