import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Actions } from '#components/ui/actions';
import { BackLink } from '#components/ui/back-link';
import { Button } from '#components/ui/button';
import { SummaryList } from '#components/ui/summary-list';
import type { Form } from '#lib/domain/forms/form';
import { previousPage } from '#lib/domain/forms/journey';
import { type ReadBackSection, readBack } from '#lib/domain/forms/read-back';
import { firstUnanswered } from '#lib/domain/forms/unanswered';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { publicContext } from '#lib/web/context';
import { VERSION_FIELD } from '#lib/web/save-page';
import { ChangedForm } from '../../changed-form';
import { formOf } from '../form-of';
import { LostAnswers } from '../lost-answers';
import { openDraftOf } from '../open-draft';

type Props = { params: Promise<{ form: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const form = await formOf(params);
  return { title: `${form.check.title} – ${form.start.title}` };
}

export default async function CheckPage({ params }: Props) {
  const form = await formOf(params);
  const context = await publicContext();
  const draft = await openDraftOf(context, form);
  if (draft === null) return <LostAnswers form={form} locale={context.locale} />;
  const missing = firstUnanswered(form, draft.answers, draft.sources);
  if (missing !== null) redirect(urls.applyPage(form.id, missing));
  const t = translator(context.locale);
  const { options } = draft.sources;
  const sections = readBack(form, draft.answers, { options, locale: context.locale });
  const before = previousPage(form, draft.answers, 'check');
  return (
    <div className="column flow">
      <BackLink href={before === null ? urls.apply(form.id) : urls.applyPage(form.id, before)}>
        {t('common.back')}
      </BackLink>
      <h1>{form.check.title}</h1>
      <ChangedForm change={draft.change} locale={context.locale} />
      {sections.map((section) => (
        <Section form={form} key={section.heading} locale={context.locale} section={section} />
      ))}
      <form action={urls.applySend(form.id)} method="post">
        <input name={VERSION_FIELD} type="hidden" value={form.version} />
        {form.check.declaration ? (
          <>
            <h2>{t('apply.check.declarationHeading')}</h2>
            <p>{form.check.declaration}</p>
          </>
        ) : null}
        <Actions>
          <Button>{form.check.send}</Button>
        </Actions>
      </form>
    </div>
  );
}

type SectionProps = { form: Form; locale: Locale; section: ReadBackSection };

function Section({ form, locale, section }: SectionProps) {
  const t = translator(locale, 'common');
  return (
    <section>
      <h2>{section.heading}</h2>
      <SummaryList
        rows={section.rows.map((row) => ({
          key: row.label,
          value: row.provided ? row.value : <span className="muted">{t('notProvided')}</span>,
          change: {
            href: `${urls.applyPage(form.id, row.page)}?change=1`,
            text: t('change'),
            hidden: row.label,
          },
        }))}
      />
    </section>
  );
}
