import type { Metadata } from 'next';
import { LinkButton } from '#components/ui/link-button';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await publicContext()).locale, 'legal.emergencies')('title') };
}

export default async function EmergenciesPage() {
  const context = await publicContext();
  const { council } = await findCouncil(context);
  const t = translator(context.locale, 'legal.emergencies');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <ul className="calls">
        {council.emergencies.map(({ title, text, phone }) => (
          <li key={title}>
            <div>
              <h2 className="subheading">{title}</h2>
              <p>{text}</p>
            </div>
            <a className="calls-number unbroken" href={`tel:${phone.replaceAll(' ', '')}`}>
              {t('call', { phone })}
            </a>
          </li>
        ))}
      </ul>
      <h2>{t('afterHeading')}</h2>
      <p>{t('after')}</p>
      <div className="actions">
        <LinkButton href={urls.apply('service-request')} look="secondary">
          {t('report')}
        </LinkButton>
      </div>
    </div>
  );
}
