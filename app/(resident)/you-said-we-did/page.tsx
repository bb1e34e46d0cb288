import type { Metadata } from 'next';
import { Button } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { LinkButton } from '#components/ui/link-button';
import { Select } from '#components/ui/select';
import { TextInput } from '#components/ui/text-input';
import { formatLong } from '#lib/domain/calendar/plain-date';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { type ShownChange, searchChanges } from '#lib/use-cases/changes/find-changes';
import { publicContext } from '#lib/web/context';
import { type Query, queryPage, queryText } from '#lib/web/query';
import { NumberedPages } from '../numbered-pages';

type Props = { searchParams: Promise<Query> };

const MOST_PAGES = 1000;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = translator((await publicContext()).locale, 'changes');
  const words = queryText(await searchParams, 'q');
  return {
    title: words === '' ? t('title') : `${words} – ${t('title')}`,
    description: t('lead'),
    robots: { index: words === '' },
  };
}

export default async function ChangesPage({ searchParams }: Props) {
  const query = await searchParams;
  const context = await publicContext();
  const { locale } = context;
  const words = queryText(query, 'q');
  const page = queryPage(query, 'page', MOST_PAGES);
  const found = await searchChanges(context, { words, service: queryText(query, 'service'), page });
  const t = translator(locale, 'changes');
  const isSought = words !== '' || found.service !== '';
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <form action={urls.changes()} className="seek" method="get">
        <TextInput defaultValue={words} label={t('searchLabel')} name="q" type="search" />
        <Select
          defaultValue={found.service}
          label={t('service')}
          name="service"
          options={[{ value: '', label: t('anyService') }, ...found.services]}
        />
        <Button icon="search" look="secondary">
          {t('search')}
        </Button>
      </form>
      {isSought ? (
        <p role="status">
          {t('found', { count: found.total })}. <a href={urls.changes()}>{t('all')}</a>
        </p>
      ) : null}
      {found.total === 0 && !isSought ? (
        <EmptyState
          actions={<LinkButton href={urls.choose()}>{t('tell')}</LinkButton>}
          text={t('emptyText')}
          title={t('emptyTitle')}
        />
      ) : null}
      <Changes changes={found.changes} locale={locale} />
      <NumberedPages
        locale={locale}
        page={page}
        pages={found.pages}
        path={urls.changes()}
        query={{ q: words, service: found.service }}
      />
    </div>
  );
}

function Changes({ changes, locale }: { changes: readonly ShownChange[]; locale: Locale }) {
  const t = translator(locale, 'changes');
  return (
    <ul className="answers">
      {changes.map(({ caseId, said, did, serviceName, publishedOn }) => (
        <li key={caseId}>
          <h2 className="answers-title">{t('youSaid')}</h2>
          <p className="written">{said}</p>
          <h3 className="answers-title">{t('weDid')}</h3>
          <p className="written">{did}</p>
          <p className="answers-about">
            {serviceName} · {t('publishedOn', { date: formatLong(publishedOn, locale) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
