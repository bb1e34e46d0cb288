import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { Columns } from '#components/shell/columns';
import { Actions } from '#components/ui/actions';
import { Button } from '#components/ui/button';
import { LinkButton } from '#components/ui/link-button';
import { Notice } from '#components/ui/notice';
import type { Form } from '#lib/domain/forms/form';
import { isSensitiveForm } from '#lib/domain/forms/registry';
import { firstUnanswered } from '#lib/domain/forms/unanswered';
import { type Start, startWords } from '#lib/messages/start-words';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { type DraftState, findDraftState } from '#lib/use-cases/drafts/draft-state';
import { publicContext } from '#lib/web/context';
import { draftToken } from '#lib/web/draft-cookie';
import { startToday } from '../../start-today';
import { formOf } from './form-of';

type Props = { params: Promise<{ form: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { start } = await formOf(params);
  return { title: start.title, description: start.lead[0] ?? '' };
}

export default async function StartPage({ params }: Props) {
  const form = await formOf(params);
  const context = await publicContext();
  const start = await startToday();
  const draft = await findDraftState(context, form, draftToken(form.id, await cookies()));
  const t = translator(context.locale, 'apply.start');
  return (
    <Columns
      aside={<Promises form={form} start={start} />}
      asideLabel={t('asideLabel')}
      then={
        <>
          <p>{t('needLead')}</p>
          <ul>
            {form.start.youWillNeed.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
          <Begin draft={draft} form={form} locale={context.locale} />
          <p className="small">
            <a href={urls.saved()}>{t('saved')}</a>
          </p>
          <h2>{t('other')}</h2>
          <p>
            <a href={urls.choose()}>{t('chooser')}</a>
          </p>
          <p>{t('phone', { phone: start.council.phone, hours: start.council.phoneHours })}</p>
        </>
      }
    >
      <h1>{form.start.title}</h1>
      {form.start.lead.map((line, index) => (
        <p className={index === 0 ? 'lead' : undefined} key={line}>
          {line}
        </p>
      ))}
      <h2>{t('outOfScopeHeading')}</h2>
      {form.start.outOfScope.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Columns>
  );
}

function Promises({ form, start }: { form: Form; start: Start }) {
  const t = translator(start.locale, 'apply.start');
  const words = startWords(form.process, start);
  return (
    <>
      <h2 className="subheading">{t('whoHeading')}</h2>
      <p>{form.start.whoAnswers}</p>
      <h2 className="subheading">{t('whenHeading')}</h2>
      <p>{words?.when}</p>
      {words?.after ? (
        <>
          <h2 className="subheading">{t('afterHeading')}</h2>
          <p>{words.after}</p>
        </>
      ) : null}
      <h2 className="subheading">{t('timeHeading')}</h2>
      <p>{form.start.time}</p>
    </>
  );
}

type BeginProps = { draft: DraftState | null; form: Form; locale: Locale };

function Begin({ draft, form, locale }: BeginProps) {
  const t = translator(locale, 'apply.start');
  const carryOn = draft?.state === 'open' ? carryOnUrl(form, draft) : null;
  return (
    <>
      {carryOn === null ? null : <Notice title={t('openTitle')}>{t('openText')}</Notice>}
      {draft?.state === 'sent' ? (
        <Notice kind="success" title={t('sentTitle')}>
          <p>
            {t('sentText')} <a href={urls.applySent(form.id)}>{t('seeSent')}</a>
          </p>
        </Notice>
      ) : null}
      <form action={urls.applyBegin(form.id)} method="post">
        <Actions>
          {carryOn === null ? null : <LinkButton href={carryOn}>{t('carryOn')}</LinkButton>}
          {carryOn === null ? <Button icon="arrow-right">{form.start.begin}</Button> : null}
          {carryOn === null ? null : <Button look="secondary">{t('again')}</Button>}
        </Actions>
      </form>
      <p className="small muted">{t(carryOn === null ? 'kept' : 'againNote')}</p>
      {isSensitiveForm(form) ? <p>{t('exitForgets')}</p> : null}
    </>
  );
}

function carryOnUrl(form: Form, draft: Extract<DraftState, { state: 'open' }>): string {
  const page = draft.attempt?.page ?? firstUnanswered(form, draft.answers, draft.sources);
  return page === null ? urls.applyCheck(form.id) : urls.applyPage(form.id, page);
}
