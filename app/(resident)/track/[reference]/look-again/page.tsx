import type { Metadata } from 'next';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { type Locale, translator } from '#lib/messages/translate';
import { publicContext } from '#lib/web/context';
import type { Query } from '#lib/web/query';
import { goingOnWords } from '../going-on-words';
import { openOwnStep } from '../open-letters';
import { OwnStepForm } from '../own-step-form';
import { OwnWords } from '../own-words';
import { PageTop } from '../page-top';
import { stepOutcomeIn } from '../step-outcome';

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const t = translator((await publicContext()).locale, 'ownSteps.next-stage');
  return { title: t('heading'), robots: { index: false, follow: false } };
}

/** Asking for the next stage, or for a complaint about how a request was handled: nothing is asked again but what somebody is unhappy with. */
export default async function LookAgainPage({ params, searchParams }: Props) {
  const outcome = stepOutcomeIn(await searchParams);
  const { reference } = await params;
  const { context, matter, letters, permit } = await openOwnStep('next-stage', reference, outcome);
  const { locale, today } = context;
  const t = translator(locale, 'ownSteps');
  const words = goingOnWords(matter);
  const { lastDayToGoOn, overdueSince } = letters;
  const isAnswerLate = overdueSince !== null && words === 'next-stage';
  const isLate = lastDayToGoOn !== null && today > lastDayToGoOn;
  const [label, hint] = isLate ? (['lateLabel', 'lateHint'] as const) : (['label', 'hint'] as const);
  return (
    <div className="column flow">
      <PageTop locale={locale} matter={matter} />
      <h1>{isAnswerLate ? t('next-stage.overdueTitle') : t(`${words}.title`)}</h1>
      <p className="lead">{isAnswerLate ? t('next-stage.overdueText') : t(`${words}.text`)}</p>
      <Until isLate={isLate} lastDay={lastDayToGoOn} locale={locale} />
      <OwnStepForm permit={permit} reference={matter.reference} step="next-stage" takesFiles>
        <OwnWords
          hint={t(`next-stage.${hint}`)}
          label={t(`next-stage.${label}`)}
          locale={locale}
          outcome={outcome}
          step="next-stage"
        />
        <div className="actions">
          <Button>{t(`${words}.go`)}</Button>
        </div>
      </OwnStepForm>
    </div>
  );
}

type UntilProps = { isLate: boolean; lastDay: PlainDate | null; locale: Locale };

function Until({ isLate, lastDay, locale }: UntilProps) {
  if (lastDay === null) return null;
  const t = translator(locale, 'ownSteps.next-stage');
  const date = formatLong(lastDay, locale);
  if (!isLate) return <p>{t('until', { date })}</p>;
  return (
    <Notice kind="warning" title={t('lateTitle')}>
      <p>{t('lateText', { date })}</p>
    </Notice>
  );
}
