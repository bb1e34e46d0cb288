import type { Metadata } from 'next';
import { Button } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { LinkButton } from '#components/ui/link-button';
import { Select } from '#components/ui/select';
import { TextInput } from '#components/ui/text-input';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import {
  findLogKinds,
  kindAmong,
  type LogKind,
  type LogKinds,
  searchPublications,
} from '#lib/use-cases/disclosure/find-publications';
import { publicContext } from '#lib/web/context';
import { type Query, queryPage, queryText } from '#lib/web/query';
import { NumberedPages } from '../numbered-pages';
import { PublishedList } from './published-list';

type Props = { searchParams: Promise<Query> };

const MOST_PAGES = 1000;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = translator((await publicContext()).locale, 'disclosure');
  const words = queryText(await searchParams, 'q');
  return {
    title: words === '' ? t('title') : `${words} – ${t('title')}`,
    description: t('lead'),
    alternates: { types: { 'application/atom+xml': urls.disclosureFeed() } },
    robots: { index: words === '' },
  };
}

export default async function DisclosureLogPage({ searchParams }: Props) {
  const query = await searchParams;
  const context = await publicContext();
  const { locale } = context;
  const words = queryText(query, 'q');
  const page = queryPage(query, 'page', MOST_PAGES);
  const kinds = await findLogKinds(context);
  const kind = kindAmong(kinds, { service: queryText(query, 'service'), year: queryText(query, 'year') });
  const { publications, total, pages } = await searchPublications(context, { words, ...kind, page });
  const t = translator(locale, 'disclosure');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <Search kind={kind} kinds={kinds} locale={locale} words={words} />
      <Found
        isNarrowed={kind.service !== '' || kind.year !== ''}
        locale={locale}
        total={total}
        words={words}
      />
      {publications.length === 0 ? <Nothing locale={locale} words={words} /> : null}
      <PublishedList locale={locale} publications={publications} />
      <NumberedPages
        locale={locale}
        page={page}
        pages={pages}
        path={urls.disclosureLog()}
        query={{ q: words, ...kind }}
      />
      <ul>
        <li>
          <a href={urls.disclosureFeed()}>{t('feed')}</a>
        </li>
        <li>
          <a download href={urls.disclosureCsv()}>
            {t('csv')}
          </a>
        </li>
        <li>
          <a download href={urls.disclosureJson()}>
            {t('json')}
          </a>
        </li>
      </ul>
    </div>
  );
}

type SearchProps = { locale: Locale; words: string; kinds: LogKinds; kind: LogKind };

function Search({ locale, words, kinds, kind }: SearchProps) {
  const t = translator(locale, 'disclosure');
  const services = [{ value: '', label: t('anyService') }, ...kinds.services];
  const years = [{ value: '', label: t('anyYear') }, ...kinds.years];
  return (
    <form action={urls.disclosureLog()} className="seek" method="get">
      <TextInput
        defaultValue={words}
        hint={t('searchHint')}
        label={t('searchLabel')}
        name="q"
        type="search"
      />
      {kinds.years.length > 0 ? (
        <>
          <Select defaultValue={kind.service} label={t('service')} name="service" options={services} />
          <Select defaultValue={kind.year} label={t('year')} name="year" options={years} />
        </>
      ) : null}
      <Button icon="search" look="secondary">
        {t('search')}
      </Button>
    </form>
  );
}

type FoundProps = { locale: Locale; total: number; words: string; isNarrowed: boolean };

function Found({ locale, total, words, isNarrowed: isPart }: FoundProps) {
  const t = translator(locale, 'disclosure');
  if (words === '' && !isPart) return total === 0 ? null : <h2 className="subheading">{t('newest')}</h2>;
  return (
    <>
      <h2 className="subheading">
        {words === '' ? t('found', { count: total }) : t('matchesFor', { count: total, words })}
      </h2>
      <p>
        <a href={urls.disclosureLog()}>{t('clear')}</a>
      </p>
    </>
  );
}

function Nothing({ locale, words }: { locale: Locale; words: string }) {
  const t = translator(locale, 'disclosure');
  const ask = <LinkButton href={urls.apply('foi')}>{t('ask')}</LinkButton>;
  if (words === '') return <EmptyState actions={ask} text={t('emptyText')} title={t('emptyTitle')} />;
  return <EmptyState actions={ask} text={t('noneText')} title={t('noneTitle')} />;
}
