import type { Metadata } from 'next';
import { DescriptionList } from '#components/ui/description-list';
import { translator } from '#lib/messages/translate';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import { PhoneLinks } from '../../phone-links';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await publicContext()).locale, 'legal.contact')('title') };
}

export default async function ContactPage() {
  const context = await publicContext();
  const { council } = await findCouncil(context);
  const { informationTeam } = council;
  const t = translator(context.locale, 'legal.contact');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <h2>{t('generalHeading', { council: council.name })}</h2>
      <DescriptionList
        facts={[
          { name: t('phone'), value: <PhoneLinks text={council.phone} /> },
          { name: t('hours'), value: council.phoneHours },
          { name: t('email'), value: <Email address={council.email} /> },
          { name: t('address'), value: <span className="written">{council.address.join('\n')}</span> },
          { name: t('website'), value: <a href={council.website}>{council.website}</a> },
        ]}
        isBeside
      />
      <p>{t('relay')}</p>
      <p>{t('letter')}</p>
      <h2>{t('informationHeading')}</h2>
      <p>{t('informationLead', { team: informationTeam.name })}</p>
      <DescriptionList
        facts={[
          { name: t('phone'), value: <PhoneLinks text={informationTeam.phone} /> },
          { name: t('email'), value: <Email address={informationTeam.email} /> },
        ]}
        isBeside
      />
    </div>
  );
}

function Email({ address }: { address: string }) {
  return <a href={`mailto:${address}`}>{address}</a>;
}
