import type { Metadata } from 'next';
import { Button } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { LinkButton } from '#components/ui/link-button';
import { TextInput } from '#components/ui/text-input';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { type CouncilFacts, findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';

type Props = { searchParams: Promise<Query> };
type Directorates = CouncilFacts['directorates'];

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await publicContext()).locale, 'home.services')('title') };
}

export default async function ServicesPage({ searchParams }: Props) {
  const context = await publicContext();
  const t = translator(context.locale, 'home.services');
  const words = queryText(await searchParams, 'q');
  const { directorates } = await findCouncil(context);
  const found = matching(directorates, words);
  const count = found.flatMap(({ services }) => services).length;
  const start = <LinkButton href={urls.choose()}>{t('start')}</LinkButton>;
  return (
    <>
      <div className="column flow">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <form action={urls.services()} className="seek" method="get">
          <TextInput
            defaultValue={words}
            hint={t('filterHint')}
            label={t('filterLabel')}
            name="q"
            type="search"
          />
          <Button look="secondary">{t('filter')}</Button>
        </form>
        {words === '' ? null : (
          <p role="status">
            {t('found', { count })}. <a href={urls.services()}>{t('all')}</a>
          </p>
        )}
      </div>
      <div className="services">
        {count === 0 ? (
          <EmptyState actions={start} text={t('noneText')} title={t('found', { count })} />
        ) : null}
        <Groups directorates={found} partner={(partner) => t('partner', { partner })} />
      </div>
      {count === 0 ? null : <p className="home-more">{start}</p>}
    </>
  );
}

function Groups({
  directorates,
  partner,
}: {
  directorates: Directorates;
  partner: (name: string) => string;
}) {
  return directorates.map((directorate) => (
    <section className="services-group" key={directorate.id}>
      <h2 className="heading">{directorate.name}</h2>
      <ul className="services-list">
        {directorate.services.map((service) => (
          <li key={service.id}>
            <a href={`${urls.choose()}?service=${encodeURIComponent(service.id)}`}>{service.name}</a>
            <p className="services-about">{service.summary}</p>
            {service.partner === null ? null : <p className="services-about">{partner(service.partner)}</p>}
          </li>
        ))}
      </ul>
    </section>
  ));
}

// Every word must be somewhere in the service's name, its summary or its directorate's name.
function matching(directorates: Directorates, words: string): Directorates {
  const wanted = words.toLowerCase().split(' ').filter(Boolean);
  return directorates
    .map((directorate) => ({
      ...directorate,
      services: directorate.services.filter(({ name, summary }) => {
        const text = `${name} ${summary} ${directorate.name}`.toLowerCase();
        return wanted.every((word) => text.includes(word));
      }),
    }))
    .filter(({ services }) => services.length > 0);
}
