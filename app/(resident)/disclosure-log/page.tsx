import type { Metadata } from 'next';
import { Button } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { LinkButton } from '#components/ui/link-button';
import { TextInput } from '#components/ui/text-input';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { searchPublications } from '#lib/use-cases/disclosure/find-publications';
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
  const { publications, total, pages } = await searchPublications(context, { words, page });
  const t = translator(locale, 'disclosure');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <form action={urls.disclosureLog()} className="seek" method="get">
        <TextInput
          defaultValue={words}
          hint={t('searchHint')}
          label={t('searchLabel')}
          name="q"
          type="search"
        />
        <Button icon="search" look="secondary">
          {t('search')}
        </Button>
      </form>
      <Found locale={locale} total={total} words={words} />
      {publications.length === 0 ? <Nothing locale={locale} words={words} /> : null}
      <PublishedList locale={locale} publications={publications} />
      <NumberedPages
        locale={locale}
        page={page}
        pages={pages}
        path={urls.disclosureLog()}
        query={{ q: words }}
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

function Found({ locale, total, words }: { locale: Locale; total: number; words: string }) {
  const t = translator(locale, 'disclosure');
  if (words === '') return total === 0 ? null : <h2 className="subheading">{t('newest')}</h2>;
  return (
    <>
      <h2 className="subheading">{t('matchesFor', { count: total, words })}</h2>
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
