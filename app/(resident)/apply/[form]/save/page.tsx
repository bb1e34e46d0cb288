import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { BackLink } from '#components/ui/back-link';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { TextInput } from '#components/ui/text-input';
import { formatLong } from '#lib/domain/calendar/plain-date';
import type { Form } from '#lib/domain/forms/form';
import type { AccessCode } from '#lib/domain/references/access-code';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findComingBack } from '#lib/use-cases/drafts/come-back';
import { publicContext } from '#lib/web/context';
import { draftToken } from '#lib/web/draft-cookie';
import { type Query, queryText } from '#lib/web/query';
import { siteUrl } from '#lib/web/site-url';
import { AccessCodePlate } from '../../../access-code-plate';
import { formOf } from '../form-of';
import { LostAnswers } from '../lost-answers';

type Props = { params: Promise<{ form: string }>; searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await publicContext();
  return { title: translator(locale, 'comingBack.save')('title'), robots: { index: false } };
}

/** How to come back to what is not sent yet: by a link in an email, or by a code to write down. */
export default async function SavePage({ params, searchParams }: Props) {
  const form = await formOf(params);
  const context = await publicContext();
  const { locale } = context;
  const comingBack = await findComingBack(context, form, draftToken(form.id, await cookies()));
  if (comingBack === null) return <LostAnswers form={form} locale={locale} />;
  const query = await searchParams;
  const t = translator(locale, 'comingBack.save');
  return (
    <div className="column flow">
      <BackLink href={urls.apply(form.id)}>{t('carryOn')}</BackLink>
      {queryText(query, 'kept') === 'email' ? (
        <Notice kind="success" role="status" title={t('mailedTitle')}>
          <p>{t('mailedText')}</p>
        </Notice>
      ) : null}
      <h1>{t('title')}</h1>
      <p className="lead">{t('until', { date: formatLong(comingBack.until, locale) })}</p>
      <p>{t('elsewhere')}</p>
      <ByEmail form={form} locale={locale} problem={problemIn(query)} />
      <ByCode code={comingBack.code} form={form} locale={locale} />
    </div>
  );
}

const PROBLEMS = ['email', 'too-many-attempts'] as const;

function problemIn(query: Query) {
  return PROBLEMS.find((problem) => problem === queryText(query, 'problem')) ?? null;
}

type EmailProps = { form: Form; locale: Locale; problem: ReturnType<typeof problemIn> };

function ByEmail({ form, locale, problem }: EmailProps) {
  const t = translator(locale, 'comingBack.save');
  return (
    <section className="flow">
      <h2>{t('emailHeading')}</h2>
      <form action={urls.applyKeep(form.id)} method="post" noValidate>
        <TextInput
          autoComplete="email"
          error={problem === null ? undefined : t(`problem.${problem}`)}
          errorPrefix={translator(locale, 'apply.question')('errorPrefix')}
          hint={t('emailHint')}
          label={t('email')}
          name="email"
          spellCheck={false}
          type="email"
        />
        <div className="actions">
          <Button name="by" value="email">
            {t('emailGo')}
          </Button>
        </div>
      </form>
    </section>
  );
}

function ByCode({ code, form, locale }: { code: AccessCode | null; form: Form; locale: Locale }) {
  const t = translator(locale, 'comingBack.save');
  return (
    <section className="flow" id="code">
      <h2>{t('codeHeading')}</h2>
      {code === null ? (
        <form action={urls.applyKeep(form.id)} method="post">
          <div className="actions">
            <Button look="secondary" name="by" value="code">
              {t('codeGo')}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <AccessCodePlate code={code} label={t('codeLabel')} locale={locale} />
          <p>{t('codeHow', { where: siteUrl(urls.saved()) })}</p>
        </>
      )}
    </section>
  );
}
