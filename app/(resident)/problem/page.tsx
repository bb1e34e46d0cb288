import type { Metadata } from 'next';
import { Actions } from '#components/ui/actions';
import { LinkButton } from '#components/ui/link-button';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';

type Props = { searchParams: Promise<Query> };

const SUPPORT_ID = /^[0-9a-f]{8}$/;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title } = wordsFor(await searchParams, (await publicContext()).locale);
  return { title, robots: { index: false } };
}

/** Where a post that could not be dealt with ends: what happened, what to do, and a number to quote. */
export default async function ProblemPage({ searchParams }: Props) {
  const query = await searchParams;
  const context = await publicContext();
  const { council } = await findCouncil(context);
  const t = translator(context.locale);
  const { title, text } = wordsFor(query, context.locale);
  const id = queryText(query, 'id');
  return (
    <div className="column flow">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>{t('common.errors.faultCall', { phone: council.phone })}</p>
      {SUPPORT_ID.test(id) ? <p>{t('common.errors.faultId', { id })}</p> : null}
      <Actions>
        <LinkButton href={urls.home()} look="secondary">
          {t('common.errors.goHome')}
        </LinkButton>
      </Actions>
    </div>
  );
}

function wordsFor(query: Query, locale: Locale): { title: string; text: string } {
  const t = translator(locale);
  if (queryText(query, 'what') === 'too-large')
    return { title: t('legal.problem.tooLargeTitle'), text: t('legal.problem.tooLarge') };
  if (queryText(query, 'what') === 'too-many')
    return { title: t('legal.problem.tooManyTitle'), text: t('legal.problem.tooMany') };
  return { title: t('common.errors.faultTitle'), text: t('common.errors.faultText') };
}
