import type { Metadata } from 'next';
import { Table } from '#components/ui/table';
import { dataWords } from '#lib/messages/data-words';
import { type Locale, translator } from '#lib/messages/translate';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await publicContext()).locale, 'legal.privacy')('title') };
}

export default async function PrivacyPage() {
  const context = await publicContext();
  const { council } = await findCouncil(context);
  const { informationTeam, regulator } = council;
  const t = translator(context.locale, 'legal.privacy');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <h2>{t('whatHeading')}</h2>
      <ul>
        {(['what1', 'what2', 'whatLimits', 'what3'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h2>{t('whyHeading')}</h2>
      <p>{t('why', { council: council.name })}</p>
      <p>{t('decides')}</p>
      <h2>{t('whoHeading')}</h2>
      <p>{t('who')}</p>
      <p>{t('whoCarries')}</p>
      <p>{t('whoAnybody')}</p>
      <h2>{t('longHeading')}</h2>
      <p>{t('longDraft')}</p>
      <p>{t('longFollow')}</p>
      <p>{t('longWords')}</p>
      <p>{t('longTyped')}</p>
      <p>{t('longSent')}</p>
      <p>{t('longEquality')}</p>
      <h2>{t('referenceHeading')}</h2>
      <p>{t('reference')}</p>
      <h2 id="cookies">{t('cookiesHeading')}</h2>
      <p>{t('cookies')}</p>
      <Cookies locale={context.locale} />
      <p>{t('cookiesStaff')}</p>
      <h2>{t('rightsHeading')}</h2>
      <p>{t('rights', { team: informationTeam.name, email: informationTeam.email })}</p>
      <p>{t('complain', { body: dataWords(context.locale)(regulator.name), phone: regulator.phone })}</p>
    </div>
  );
}

function Cookies({ locale }: { locale: Locale }) {
  const t = translator(locale, 'legal.privacy');
  const rows = [
    { name: t('cookieDraft'), what: t('cookieDraftWhat'), long: t('cookieDraftLong') },
    { name: t('cookieWords'), what: t('cookieWordsWhat'), long: t('cookieWordsLong') },
    { name: t('cookieCarried'), what: t('cookieCarriedWhat'), long: t('cookieCarriedLong') },
    { name: t('cookieLanguage'), what: t('cookieLanguageWhat'), long: t('cookieLanguageLong') },
    { name: t('cookieRequests'), what: t('cookieRequestsWhat'), long: t('cookieRequestsLong') },
    { name: t('cookieTracking'), what: t('cookieTrackingWhat'), long: t('cookieTrackingLong') },
    { name: t('cookieTyped'), what: t('cookieTypedWhat'), long: t('cookieTypedLong') },
    { name: t('cookieOwnCode'), what: t('cookieOwnCodeWhat'), long: t('cookieOwnCodeLong') },
    {
      name: t('cookieRepresentative'),
      what: t('cookieRepresentativeWhat'),
      long: t('cookieRepresentativeLong'),
    },
  ];
  return (
    <Table
      caption={t('cookiesHeading')}
      columns={[
        { key: 'name', text: t('cookieName'), isRowHeader: true, cell: (row) => row.name },
        { key: 'what', text: t('cookieWhat'), cell: (row) => row.what },
        { key: 'long', text: t('cookieLong'), cell: (row) => row.long },
      ]}
      isCaptionHidden
      rowKey={(row) => row.name}
      rows={rows}
    />
  );
}
