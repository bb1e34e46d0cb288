import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { BackLink } from '#components/ui/back-link';
import { Button } from '#components/ui/button';
import { Details } from '#components/ui/details';
import type { Suggestion } from '#lib/domain/sorting/sorter';
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
  return { title: translator(locale, 'sorting')('title'), robots: { index: false } };
}

export default async function WaysPage() {
  const context = await publicContext();
  const ways = await findWays(context, wordsToken(await cookies()));
  if (ways === null || ways.suggestions.length === 0) redirect(urls.words());
  const { suggestions, words } = ways;
  const t = translator(context.locale, 'sorting');
  return (
    <div className="column flow">
      <BackLink href={urls.words()}>{t('change')}</BackLink>
      {ways.tellsOfDanger ? <DangerFirst locale={context.locale} /> : null}
      <h1>{t(isSure(suggestions) ? 'foundTitle' : 'unsureTitle')}</h1>
      {isSure(suggestions) ? null : <p className="lead">{t('unsureLead')}</p>}
      <SuggestionList locale={context.locale} suggestions={suggestions} />
      <form action={urls.wordsTake()} method="post">
        <input name="route" type="hidden" value="none" />
        <Button look="quiet">{t('none')}</Button>
      </form>
      <Near locale={context.locale} ways={ways} />
      <Details summary={t('wroteSummary')}>
        <p className="written">{words}</p>
      </Details>
    </div>
  );
}

function isSure([first]: readonly Suggestion[]): boolean {
  return first !== undefined && (first.route === 'emergency' || first.likelihood >= SURE);
}

function Near({ locale, ways }: { locale: Locale; ways: Ways }) {
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
