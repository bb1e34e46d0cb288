import type { Metadata } from 'next';
import { Button } from '#components/ui/button';
import { ErrorSummary } from '#components/ui/error-summary';
import { TextInput } from '#components/ui/text-input';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';

type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator((await publicContext()).locale, 'comingBack.saved')('title') };
}

const PROBLEMS = ['code', 'link', 'blocked'] as const;

/** Where somebody opens answers that they saved on another device. */
export default async function SavedPage({ searchParams }: Props) {
  const named = queryText(await searchParams, 'problem');
  const problem = PROBLEMS.find((each) => each === named);
  const context = await publicContext();
  const { council } = await findCouncil(context);
  const t = translator(context.locale);
  const told = problem === undefined ? undefined : t(`comingBack.saved.problem.${problem}`);
  return (
    <div className="column flow">
      {told === undefined ? null : (
        <ErrorSummary errors={[{ href: '#code', text: told }]} title={t('track.problem.title')} />
      )}
      <h1>{t('comingBack.saved.title')}</h1>
      <p className="lead">{t('comingBack.saved.lead')}</p>
      <form action={urls.savedCode()} method="post" noValidate>
        <TextInput
          autoComplete="off"
          error={told}
          errorPrefix={t('apply.question.errorPrefix')}
          hint={t('comingBack.saved.hint')}
          label={t('comingBack.saved.code')}
          name="code"
          spellCheck={false}
          width={28}
        />
        <div className="actions">
          <Button>{t('comingBack.saved.go')}</Button>
        </div>
      </form>
      <p className="muted">{t('comingBack.saved.help', { phone: council.phone })}</p>
    </div>
  );
}
