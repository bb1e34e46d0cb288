import type { Metadata } from 'next';
import { Button } from '#components/ui/button';
import { Choice } from '#components/ui/choice';
import { DateInput } from '#components/ui/date-input';
import { LinkButton } from '#components/ui/link-button';
import { Notice } from '#components/ui/notice';
import { Radios } from '#components/ui/radios';
import type { CouncilNation } from '#lib/domain/council/nation';
import {
  detailField,
  type EqualityQuestion,
  equalityQuestionsIn,
  PREFER_NOT,
} from '#lib/domain/equality/questions';
import { equalityWords } from '#lib/messages/equality-words';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import { type Query, queryText } from '#lib/web/query';

type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const title = translator((await publicContext()).locale, 'equality')('title');
  return { title, robots: { index: false } };
}

/** Asked of anybody, of nobody in particular: the page knows nothing of what was sent before it. */
export default async function EqualityPage({ searchParams }: Props) {
  const context = await publicContext();
  const { council } = await findCouncil(context);
  const done = queryText(await searchParams, 'done');
  return done === '' ? (
    <Questions locale={context.locale} nation={council.nation} />
  ) : (
    <Done done={done} locale={context.locale} />
  );
}

type Asked = { locale: Locale; nation: CouncilNation };

function Questions({ locale, nation }: Asked) {
  const t = translator(locale, 'equality');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p>{t('why')}</p>
      <p>{t('apart')}</p>
      <form action={urls.equalityAnswer()} autoComplete="off" method="post">
        {equalityQuestionsIn(nation).map((question) =>
          question === 'age' ? (
            <DateOfBirth key={question} locale={locale} />
          ) : (
            <Question key={question} locale={locale} nation={nation} question={question} />
          ),
        )}
        <div className="actions">
          <Button>{t('send')}</Button>
        </div>
      </form>
    </div>
  );
}

// Asked as a date, as everywhere; only the band of ages goes on from here.
function DateOfBirth({ locale }: { locale: Locale }) {
  const t = translator(locale, 'equality');
  const part = translator(locale, 'apply.question');
  const parts = { day: part('day'), month: part('month'), year: part('year') };
  return (
    <>
      <DateInput hint={t('age.hint')} label={t('age.label')} name="age" parts={parts} />
      <Choice id="age-prefer-not" label={t('preferNot')} name="age" type="checkbox" value={PREFER_NOT} />
    </>
  );
}

// Both steps stand on this one page: between two pages the first answer would have to be kept somewhere.
function Question({ locale, nation, question }: Asked & { question: EqualityQuestion }) {
  const { label, detail, options } = equalityWords(locale, nation, question);
  const detailed = options.filter(({ details }) => details.length > 0);
  const then = detailed.map(({ value, details }) => {
    const name = detailField(question, value);
    return [value, <Radios key={value} label={detail} name={name} options={details} />] as const;
  });
  const plain = options.map((option) => ({ value: option.value, label: option.label }));
  return <Radios label={label} name={question} options={plain} then={Object.fromEntries(then)} />;
}

const DONE = { counted: 'sent', unread: 'unread' } as const;

function Done({ done, locale }: { done: string; locale: Locale }) {
  const t = translator(locale, 'equality');
  const became = done === 'counted' || done === 'unread' ? DONE[done] : 'nothing';
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <Notice kind={became === 'sent' ? 'success' : 'information'} role="status" title={t(`${became}Title`)}>
        <p>{t(`${became}Text`)}</p>
      </Notice>
      <div className="actions">
        {became === 'unread' ? <LinkButton href={urls.equality()}>{t('again')}</LinkButton> : null}
        <LinkButton href={urls.home()} look="secondary">
          {t('home')}
        </LinkButton>
      </div>
    </div>
  );
}
