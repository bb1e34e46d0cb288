import type { Metadata } from 'next';
import { formatLong, plainDate } from '#lib/domain/calendar/plain-date';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';

/** When somebody last read this page against the product. */
const PREPARED_ON = plainDate('2026-11-22');

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await publicContext()).locale, 'legal.accessibility')('title') };
}

export default async function AccessibilityPage() {
  const context = await publicContext();
  const { council } = await findCouncil(context);
  const t = translator(context.locale, 'legal.accessibility');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <h2>{t('canHeading')}</h2>
      <ul>
        {(['can1', 'can2', 'can3', 'can4'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h2>{t('statusHeading')}</h2>
      <p>{t('status')}</p>
      <ul>
        {(['pdf', 'files', 'words'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h2>{t('testedHeading')}</h2>
      <p>{t('tested')}</p>
      <p>{t('notTested')}</p>
      <p>{t('prepared', { date: formatLong(PREPARED_ON, context.locale) })}</p>
      <h2>{t('tellHeading')}</h2>
      <p>{t('tell', { phone: council.phone, email: council.email })}</p>
      <h2>{t('enforceHeading')}</h2>
      <p>{t('law')}</p>
      <p>{t(council.nation === 'northern-ireland' ? 'enforceNorthernIreland' : 'enforce')}</p>
      <p>
        {t('madeWith')} <a href={urls.notices()}>{t('notices')}</a>
      </p>
    </div>
  );
}
