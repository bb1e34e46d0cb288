import type { Metadata } from 'next';
import { Button } from '#components/ui/button';
import { translator } from '#lib/messages/translate';
import { publicContext } from '#lib/web/context';
import type { Query } from '#lib/web/query';
import { openOwnStep } from '../open-letters';
import { OwnStepForm } from '../own-step-form';
import { OwnWords } from '../own-words';
import { PageTop } from '../page-top';
import { stepOutcomeIn } from '../step-outcome';

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const t = translator((await publicContext()).locale, 'ownSteps.withdraw');
  return { title: t('title'), robots: { index: false, follow: false } };
}

/** Asks once more before a resident takes their case back. */
export default async function WithdrawPage({ params, searchParams }: Props) {
  const outcome = stepOutcomeIn(await searchParams);
  const { context, matter, permit, back } = await openOwnStep('withdraw', (await params).reference, outcome);
  const { locale } = context;
  const t = translator(locale, 'ownSteps.withdraw');
  return (
    <div className="column flow">
      <PageTop locale={locale} matter={matter} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('text')}</p>
      <OwnStepForm permit={permit} reference={matter.reference} step="withdraw">
        <OwnWords
          hint={t('whyHint')}
          label={`${t('why')} ${translator(locale, 'common')('optional')}`}
          locale={locale}
          outcome={outcome}
          rows={4}
          step="withdraw"
          takesFiles={false}
        />
        <div className="actions">
          <Button look="danger">{t('go')}</Button>
          <a href={back}>{t('keep')}</a>
        </div>
      </OwnStepForm>
    </div>
  );
}
