import type { Metadata } from 'next';
import { Actions } from '#components/ui/actions';
import { Button } from '#components/ui/button';
import { LinkButton } from '#components/ui/link-button';
import { TextInput } from '#components/ui/text-input';
import type { Form } from '#lib/domain/forms/form';
import { formsIn } from '#lib/domain/forms/registry';
import { type Start, startWords } from '#lib/messages/start-words';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { searchPublications } from '#lib/use-cases/disclosure/find-publications';
import { publicContext } from '#lib/web/context';
import { PublishedList } from './disclosure-log/published-list';
import { startToday } from './start-today';

const NEWEST = 3;

export async function generateMetadata(): Promise<Metadata> {
  const context = await publicContext();
  const { council } = await findCouncil(context);
  const t = translator(context.locale, 'home');
  return { title: { absolute: `${t('product')} – ${council.name}` }, description: t('hero.lead') };
}

export default async function HomePage() {
  const context = await publicContext();
  const [{ council, directorates }, { publications }] = await Promise.all([
    findCouncil(context),
    searchPublications(context, { words: '', page: 1 }),
  ]);
  const t = translator(context.locale, 'home');
  const services = directorates.flatMap((directorate) => directorate.services).length;
  return (
    <>
      <div className="welcome">
        <div>
          <h1 className="welcome-title">{t('hero.title')}</h1>
          <p className="lead">{t('hero.lead')}</p>
          <Actions>
            <LinkButton href={urls.choose()} icon="arrow-right">
              {t('hero.start')}
            </LinkButton>
            <LinkButton href={urls.services()} look="quiet">
              {t('services.link', { count: `${services}` })}
            </LinkButton>
          </Actions>
          <p className="welcome-note">{t('hero.startNote')}</p>
          <p className="mt-4">
            <a href={urls.words()}>{translator(context.locale, 'sorting')('link')}</a>
          </p>
        </div>
        <TrackBox locale={context.locale} />
      </div>
      <Doors forms={formsIn(council.nation)} start={await startToday()} />
      {publications.length > 0 ? (
        <section className="home-more flow">
          <h2 className="heading">{t('answers.heading')}</h2>
          <p className="muted">{t('answers.lead')}</p>
          <PublishedList locale={context.locale} publications={publications.slice(0, NEWEST)} />
          <p>
            <a href={urls.disclosureLog()}>{t('answers.all')}</a>
          </p>
        </section>
      ) : null}
    </>
  );
}

function TrackBox({ locale }: { locale: Locale }) {
  const t = translator(locale, 'home.track');
  return (
    <section className="told">
      <h2 className="subheading">{t('heading')}</h2>
      <form action={urls.track()} method="get">
        <TextInput
          autoCapitalize="characters"
          autoComplete="off"
          hint={t('hint')}
          label={t('label')}
          name="reference"
          spellCheck={false}
        />
        <Button look="secondary">{t('go')}</Button>
      </form>
    </section>
  );
}

function Doors({ forms, start }: { forms: readonly Form[]; start: Start }) {
  const t = translator(start.locale, 'processes');
  return (
    <section>
      <h2 className="heading">{translator(start.locale, 'home.doors')('heading')}</h2>
      <ul className="doors">
        {forms.map(({ id, process }) => (
          <li className="door" key={id}>
            <div>
              <h3 className="door-title">
                <a href={urls.apply(id)}>{t(`${process}.door.title`)}</a>
              </h3>
              <p>{t(`${process}.door.text`)}</p>
            </div>
            <p className="door-when">{startWords(process, start)?.door}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
