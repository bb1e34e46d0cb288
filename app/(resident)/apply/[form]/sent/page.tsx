import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { Columns } from '#components/shell/columns';
import { LinkButton } from '#components/ui/link-button';
import { Notice } from '#components/ui/notice';
import { Panel } from '#components/ui/panel';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { isReachable } from '#lib/domain/cases/case';
import { type DatesToTell, datesToTell } from '#lib/domain/deadlines/clock';
import { filled } from '#lib/domain/forms/filled';
import type { Form } from '#lib/domain/forms/form';
import { packById, stageOf } from '#lib/domain/processes/registry';
import { formatReference, speakReference } from '#lib/domain/references/reference';
import { dataWordByWord } from '#lib/messages/data-words';
import { afterWords } from '#lib/messages/time-words';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findSent, type SentCase } from '#lib/use-cases/drafts/find-sent';
import { publicContext } from '#lib/web/context';
import { draftToken } from '#lib/web/draft-cookie';
import { AccessCodePlate } from '../../../access-code-plate';
import { ExplainDate } from '../../../explain-date';
import { formOf } from '../form-of';

type Props = { params: Promise<{ form: string }> };
type Parts = { form: Form; locale: Locale; sent: SentCase };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { sent, start } = await formOf(params);
  return { title: `${sent.title} – ${start.title}`, robots: { index: false } };
}

export default async function SentPage({ params }: Props) {
  const form = await formOf(params);
  const context = await publicContext();
  const sent = await findSent(context, form, draftToken(form.id, await cookies()));
  if (sent === null) redirect(urls.applyCheck(form.id));
  const parts = { form, sent, locale: context.locale };
  const t = translator(context.locale, 'apply.sent');
  const { reference } = sent.matter;
  return (
    <Columns aside={<Promised {...parts} />} asideLabel={t('asideLabel')}>
      <Panel label={t('referenceLabel')} reference={formatReference(reference)} title={form.sent.title}>
        <p className="spoken">
          {t('spoken', { spoken: dataWordByWord(context.locale, speakReference(reference)) })}
        </p>
        <CountOn {...parts} />
      </Panel>
      <Code {...parts} />
      <h2>{t('nextHeading')}</h2>
      <Next {...parts} />
      {sent.clocks
        .filter(({ clock }) => clock.stoppedOn === null)
        .map((shown) => (
          <ExplainDate key={shown.clock.ruleId} locale={context.locale} shown={shown} />
        ))}
      <Keep {...parts} />
      <h2>{t('trackHeading')}</h2>
      <p>
        <a href={urls.trackCase(reference)}>{t('trackLink')}</a>
      </p>
      <p>
        <a href={urls.home()}>{t('somethingElse')}</a>
      </p>
      <ReachUs {...parts} />
      <AboutYou {...parts} />
    </Columns>
  );
}

function ReachUs({ locale, sent }: Parts) {
  const t = translator(locale, 'apply.sent');
  return (
    <>
      <h2>{t('reachHeading')}</h2>
      <p>
        {t('reach', { phone: sent.council.phone })} <a href={urls.contact()}>{t('reachLink')}</a>
      </p>
      <p>
        {t('feedback')} <a href={urls.apply('comment')}>{t('feedbackLink')}</a>
      </p>
    </>
  );
}

// Optional, on a page that knows nothing of this one.
function AboutYou({ locale }: Parts) {
  const t = translator(locale, 'equality');
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('linkWhy')}</p>
      <p>
        <a href={urls.equality()}>{t('link')}</a>
      </p>
    </>
  );
}

function CountOn({ locale, sent }: Parts) {
  const t = translator(locale, 'apply.sent');
  const answerBy = promisedBy(sent);
  if (answerBy === null) return null;
  return (
    <p>
      {t.rich('countOn', {
        date: formatLong(answerBy, locale),
        strong: (words) => <strong className="unbroken">{words}</strong>,
      })}
    </p>
  );
}

// Nobody waits for a date who left no way of hearing from us.
function promisedBy(sent: SentCase): PlainDate | null {
  return isReachable(sent.matter.contact) ? told(sent).answerBy : null;
}

function Promised({ locale, sent }: Parts) {
  const t = translator(locale, 'apply.sent');
  const answerBy = promisedBy(sent);
  return (
    <>
      <h2 className="subheading">{t('whoHeading')}</h2>
      <p>{sent.serviceName}</p>
      <h2 className="subheading">{t('whenHeading')}</h2>
      <p>
        {answerBy === null ? (
          t(isReachable(sent.matter.contact) ? 'seeNext' : 'noDate')
        ) : (
          <strong>{formatLong(answerBy, locale)}</strong>
        )}
      </p>
    </>
  );
}

function Code({ locale, sent }: Parts) {
  const t = translator(locale, 'apply.sent');
  if (sent.private === null)
    return (
      <Notice title={t('codeGoneTitle')}>
        <p>{t('codeGone')}</p>
        <p>
          <a href={urls.track()}>{t('codeGoneLink')}</a>
        </p>
      </Notice>
    );
  const { accessCode } = sent.private;
  return (
    <>
      <AccessCodePlate code={accessCode} label={t('codeLabel')} locale={locale} />
      <p>{t('codeWhy')}</p>
    </>
  );
}

function Next({ form, locale, sent }: Parts) {
  const t = translator(locale, 'apply.sent');
  const { matter, council } = sent;
  const say = (on: PlainDate | null) => on && formatLong(on, locale);
  const { acknowledgeBy, answerBy } = told(sent);
  const isWrittenTo = isReachable(matter.contact);
  const dates = isWrittenTo
    ? { acknowledgeBy: say(acknowledgeBy), answerBy: say(answerBy) }
    : { acknowledgeBy: null, answerBy: null };
  const date = say(answerBy);
  const onItsPage = isWrittenTo || date === null ? [] : [t('onItsPage', { date })];
  const stage = stageOf(matter);
  const pack = packById(matter.process, matter.pack);
  const after = stage.next === null ? [] : [afterWords({ locale, council, pack, stage })];
  const sentences = [...filled(form.sent.next, dates), ...onItsPage, ...after];
  const email = sent.private?.email ?? null;
  return (
    <>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {email === null ? null : <p>{t('mailed', { email })}</p>}
    </>
  );
}

function Keep({ form, locale, sent }: Parts) {
  const t = translator(locale, 'apply.sent');
  if (sent.private === null) return null;
  return (
    <>
      <h2>{t('keepHeading')}</h2>
      <p>{t('receiptNote')}</p>
      <div className="actions">
        <LinkButton download href={urls.applyReceipt(form.id)} icon="file" look="secondary">
          {t('receipt')}
        </LinkButton>
      </div>
      <p className="small muted">{t('print')}</p>
    </>
  );
}

function told({ clocks }: SentCase): DatesToTell {
  return datesToTell(clocks.map(({ clock }) => clock));
}
