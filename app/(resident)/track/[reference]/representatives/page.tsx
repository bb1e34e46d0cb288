import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { TextInput } from '#components/ui/text-input';
import type { Reference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { codeToken } from '#lib/web/code-cookie';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';
import { openLetters } from '../open-letters';
import { PageTop } from '../page-top';
import { GivenCode } from './given-code';
import { RepresentativeList } from './representative-list';

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const t = translator((await publicContext()).locale, 'representatives');
  return { title: t('title'), robots: { index: false, follow: false } };
}

/** Who may read the letters for the resident: with codes of their own, which the resident gives and ends. */
export default async function RepresentativesPage({ params, searchParams }: Props) {
  const { context, matter, letters, permit, back } = await openLetters((await params).reference);
  if (!letters.mayName) redirect(back);
  const { reference } = matter;
  const { locale } = context;
  const query = await searchParams;
  const done = queryText(query, 'done');
  const token = done === 'named' ? codeToken(await cookies(), 'representative') : null;
  const t = translator(locale, 'representatives');
  return (
    <div className="column flow">
      <PageTop locale={locale} matter={matter}>
        {done === 'ended' ? (
          <Notice kind="success" role="status" title={t('ended')}>
            <p>{t('endedText')}</p>
          </Notice>
        ) : null}
      </PageTop>
      <h1>{t('title')}</h1>
      {token === null ? null : (
        <GivenCode code={context.secrets.accessCodeFor(token)} locale={locale} reference={reference} />
      )}
      <p className="lead">{t('text')}</p>
      <p>{t('not')}</p>
      <NameForm
        locale={locale}
        permit={permit}
        problem={queryText(query, 'problem')}
        reference={reference}
        token={context.newToken()}
      />
      <RepresentativeList events={letters.events} locale={locale} matter={matter} permit={permit} />
    </div>
  );
}

type FormProps = { locale: Locale; permit: string; problem: string; reference: Reference; token: string };

const PROBLEMS = [
  'missing-text',
  'wrong-input',
  'not-now',
  'already-done',
  'too-many-attempts',
  'not-allowed',
] as const;
const AT_THE_FIELD: readonly string[] = ['missing-text', 'wrong-input'];

function NameForm({ locale, permit, problem, reference, token }: FormProps) {
  const t = translator(locale, 'representatives');
  const known = PROBLEMS.find((each) => each === problem);
  const words = known && t(`problem.${known}`);
  return (
    <form action={urls.trackRepresentative(reference)} method="post" noValidate>
      <input name="permit" type="hidden" value={permit} />
      <input name="token" type="hidden" value={token} />
      {words === undefined || AT_THE_FIELD.includes(problem) ? null : (
        <Notice kind="danger" role="alert" title={t('notDone')}>
          <p>{words}</p>
        </Notice>
      )}
      <TextInput
        autoComplete="off"
        error={AT_THE_FIELD.includes(problem) ? words : undefined}
        errorPrefix={translator(locale, 'apply.question')('errorPrefix')}
        hint={t('nameHint')}
        label={t('name')}
        maxLength={80}
        name="name"
      />
      <div className="actions">
        <Button>{t('go')}</Button>
      </div>
    </form>
  );
}
