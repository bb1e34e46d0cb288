import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { BackLink } from '#components/ui/back-link';
import { Button } from '#components/ui/button';
import { ErrorSummary } from '#components/ui/error-summary';
import { Textarea } from '#components/ui/textarea';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findWords } from '#lib/use-cases/sorting/find-ways';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';
import { wordsToken } from '#lib/web/words-cookie';

type Props = { searchParams: Promise<Query> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale } = await publicContext();
  const title = translator(locale, 'sorting')('title');
  const problem = problemIn(await searchParams, locale);
  return { title: problem ? translator(locale, 'common.problem')('titlePrefix', { title }) : title };
}

export default async function WordsPage({ searchParams }: Props) {
  const context = await publicContext();
  const t = translator(context.locale);
  const problem = problemIn(await searchParams, context.locale);
  const words = await findWords(context, wordsToken(await cookies()));
  return (
    <div className="column flow">
      <BackLink href={urls.home()}>{t('common.back')}</BackLink>
      {problem ? (
        <ErrorSummary errors={[{ href: '#words', text: problem }]} title={t('common.problem.title')} />
      ) : null}
      <form action={urls.wordsSort()} method="post" noValidate>
        <Textarea
          countText={t('sorting.count')}
          defaultValue={words ?? ''}
          error={problem ?? undefined}
          errorPrefix={t('apply.question.errorPrefix')}
          hint={t('sorting.hint')}
          isPageHeading
          label={t('sorting.title')}
          name="words"
          rows={8}
        />
        <div className="actions">
          <Button>{t('sorting.go')}</Button>
        </div>
      </form>
      <p>
        <a href={urls.choose()}>{t('sorting.instead')}</a>
      </p>
    </div>
  );
}

function problemIn(query: Query, locale: Locale): string | null {
  const t = translator(locale, 'sorting');
  switch (queryText(query, 'problem')) {
    case 'missing':
      return t('missing');
    case 'too-long':
      return `${t('tooLong')} ${t('kept')}`;
    default:
      return null;
  }
}
