import { Columns } from '#components/shell/columns';
import { Actions } from '#components/ui/actions';
import { BackLink } from '#components/ui/back-link';
import { Button } from '#components/ui/button';
import { LinkButton } from '#components/ui/link-button';
import { Paragraphs } from '#components/ui/paragraphs';
import { answersBefore, type ChooserRead } from '#lib/domain/forms/chooser';
import type { Route, RouteWay } from '#lib/domain/forms/route';
import { type Start, startWords } from '#lib/messages/start-words';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { placeUrl } from '#lib/web/ways';
import { WaysList } from '../ways-list';
import { chooserFields, chooserUrl } from './chooser-url';

type Props = {
  locale: Locale;
  start: Start;
  service: { id: string; name: string } | null;
  read: Extract<ChooserRead, { kind: 'route' }>;
};

/** Where the answers lead: why, how long it takes, the way in, and every other way. */
export function ChosenRoute({ locale, start, service, read }: Props) {
  const t = translator(locale);
  const { route, answers } = read;
  const ways = route.ways.map((way) => ({ text: way.text, href: hrefOf(way, read) }));
  const before = answersBefore(answers);
  return (
    <Columns
      aside={
        <>
          <h2 className="subheading">{t('chooser.expectHeading')}</h2>
          <p>{route.formId === null ? route.expect : startWords(route.formId, start)?.when}</p>
          {service === null ? null : (
            <p className="muted">{t('chooser.aboutService', { service: service.name })}</p>
          )}
        </>
      }
      asideLabel={t('chooser.expectHeading')}
      then={
        <>
          <MainWay locale={locale} read={read} start={start} />
          <h2>{t(route.formId === null ? 'chooser.nextHeading' : 'chooser.otherHeading')}</h2>
          <WaysList ways={[...ways, { text: t('chooser.startAgain'), href: chooserUrl({}, read.service) }]} />
        </>
      }
    >
      <BackLink href={before === null ? urls.home() : chooserUrl(before, read.service)}>
        {t('common.back')}
      </BackLink>
      <h1>{route.title}</h1>
      <Paragraphs text={route.why} />
    </Columns>
  );
}

function MainWay({ start, locale, read }: Pick<Props, 'start' | 'locale' | 'read'>) {
  const { route } = read;
  if (route.formId !== null) return <Begin formId={route.formId} read={read} words={route.begin} />;
  const [first] = start.council.emergencies;
  if (route.id !== 'emergency' || first === undefined) return null;
  return (
    <Actions>
      <LinkButton
        className="unbroken"
        href={`tel:${first.phone.replaceAll(' ', '')}`}
        icon="phone"
        look="danger"
      >
        {translator(locale, 'chooser')('call', { phone: first.phone })}
      </LinkButton>
    </Actions>
  );
}

type BeginProps = { formId: NonNullable<Route['formId']>; words: string; read: Props['read'] };

function Begin({ formId, words, read }: BeginProps) {
  const fields = chooserFields(read.answers, read.service);
  return (
    <form action={urls.applyBegin(formId)} method="post">
      {fields.map(([name, value]) => (
        <input key={name} name={name === 'service' ? name : `chooser.${name}`} type="hidden" value={value} />
      ))}
      <Actions>
        <Button>{words}</Button>
      </Actions>
    </form>
  );
}

function hrefOf(way: RouteWay, { answers, service }: Props['read']): string {
  return 'route' in way ? chooserUrl({ ...answers, route: way.route }, service) : placeUrl(way.place);
}
