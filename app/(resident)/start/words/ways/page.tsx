import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { BackLink } from '#components/ui/back-link';
import { Button } from '#components/ui/button';
import { Details } from '#components/ui/details';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findWays, type Ways } from '#lib/use-cases/sorting/find-ways';
import { publicContext } from '#lib/web/context';
import { wordsToken } from '#lib/web/words-cookie';
import { PublishedList } from '../../../disclosure-log/published-list';
import { WaysList } from '../../../ways-list';
import { chooserUrl } from '../../chooser-url';
import { DangerFirst } from './danger-first';
import { SuggestionList } from './suggestion-list';

/** A first suggestion less likely than this is a guess, and is called one. */
const SURE = 0.4;

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await publicContext();
  const ways = await waysFound();
  const t = translator(locale, 'sorting');
  return { title: ways === null ? t('title') : t(headingOf(ways)), robots: { index: false } };
}

export default async function WaysPage() {
  const { locale } = await publicContext();
  const ways = await waysFound();
  if (ways === null) redirect(urls.words());
  const t = translator(locale, 'sorting');
  return (
    <div className="column flow">
      <BackLink href={urls.words()}>{t('change')}</BackLink>
      {ways.tellsOfDanger ? <DangerFirst locale={locale} /> : null}
      {ways.suggestions.length > 0 ? <Found locale={locale} ways={ways} /> : <Lost locale={locale} />}
      <Near locale={locale} ways={ways} />
      <Details summary={t('wroteSummary')}>
        <p className="written">{ways.words}</p>
      </Details>
    </div>
  );
}

const waysFound = cache(async () => findWays(await publicContext(), wordsToken(await cookies())));

function headingOf(ways: Ways): 'lostTitle' | 'foundTitle' | 'unsureTitle' {
  if (ways.suggestions.length === 0) return 'lostTitle';
  return isSure(ways) ? 'foundTitle' : 'unsureTitle';
}

type Of = { locale: Locale; ways: Ways };

function Found({ locale, ways }: Of) {
  const t = translator(locale, 'sorting');
  return (
    <>
      <h1>{t(headingOf(ways))}</h1>
      {isSure(ways) ? null : <p className="lead">{t('unsureLead')}</p>}
      <SuggestionList locale={locale} suggestions={ways.suggestions} />
      <QuestionsInstead look="quiet">{t('none')}</QuestionsInstead>
    </>
  );
}

// In danger the way to help stands first, however it was worded.
function isSure({ suggestions: [first], tellsOfDanger }: Ways): boolean {
  return first !== undefined && ((first.route === 'emergency' && tellsOfDanger) || first.likelihood >= SURE);
}

// Perhaps it is another language, and perhaps it calls for help.
function Lost({ locale }: { locale: Locale }) {
  const t = translator(locale, 'sorting');
  return (
    <>
      <h1>{t('lostTitle')}</h1>
      <p className="lead">{t('lostLead')}</p>
      <QuestionsInstead>{t('questions')}</QuestionsInstead>
      <p>
        <a href={urls.emergencies()}>{t('lostDanger')}</a>
      </p>
    </>
  );
}

function QuestionsInstead({ look, children }: { look?: 'quiet'; children: string }) {
  return (
    <form action={urls.wordsTake()} method="post">
      <input name="route" type="hidden" value="none" />
      <Button look={look}>{children}</Button>
    </form>
  );
}

function Near({ locale, ways }: Of) {
  const t = translator(locale, 'sorting');
  const links = ways.services.map(({ id, name }) => ({ text: name, href: chooserUrl({}, id) }));
  return (
    <>
      {ways.answers.length > 0 ? (
        <section className="flow">
          <h2>{t('nearHeading')}</h2>
          <p>{t('nearLead')}</p>
          <PublishedList locale={locale} publications={ways.answers} />
        </section>
      ) : null}
      {links.length > 0 ? (
        <section className="flow">
          <h2>{t('servicesHeading')}</h2>
          <WaysList ways={links} />
        </section>
      ) : null}
    </>
  );
}
