import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Columns } from '#components/shell/columns';
import { DescriptionList } from '#components/ui/description-list';
import { formatLong } from '#lib/domain/calendar/plain-date';
import { hasEndedUnanswered } from '#lib/domain/cases/ended-unanswered';
import { clockTo } from '#lib/domain/deadlines/clock';
import { PROCESSES } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import { nextSentence, standingWords } from '#lib/messages/what-next';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { ownPermit } from '#lib/use-cases/tracking/take-own-step';
import type { TrackedCase } from '#lib/use-cases/tracking/track-case';
import type { Query } from '#lib/web/query';
import { Exit } from '../../exit';
import { ExplainDate } from '../../explain-date';
import { SpokenReference } from '../../spoken-reference';
import { trackProblemUrl } from '../track-problem';
import { findTracked } from './find-tracked';
import { NotShown } from './not-shown';
import { OpenedPart } from './opened-part';
import { OutcomePart } from './outcome-part';
import { OwnCode } from './own-code';
import { Stages } from './stages';
import { OutcomeNotice, type StepOutcome, stepOutcomeIn } from './step-outcome';
import { Turn } from './turn';
import { Unlock } from './unlock';
import { Way } from './way';

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { context, found } = await findTracked((await params).reference);
  const robots = { index: false, follow: false };
  const t = translator(context.locale, 'track');
  if (!found.ok) return { title: t('unknown.title'), robots };
  const { matter } = found.value;
  return {
    title: `${translator(context.locale, 'processes')(`${matter.process}.title`)} ${formatReference(matter.reference)}`,
    robots,
  };
}

export default async function TrackedPage({ params, searchParams }: Props) {
  const { context, found } = await findTracked((await params).reference);
  if (!found.ok) {
    if (found.reason === 'too-many-attempts') redirect(trackProblemUrl(found, 'not-shown'));
    // Not notFound(), which Next draws in the browser only: without JavaScript nobody would see it.
    return <NotShown />;
  }
  const { locale } = context;
  const tracked = found.value;
  const { matter, clocks, letters } = tracked;
  const { council } = await findCouncil(context);
  const t = translator(locale, 'track');
  const own = translator(locale, 'processes');
  const permit = ownPermit(context);
  const outcome = stepOutcomeIn(await searchParams);
  const stands = standingWords(matter, locale);
  return (
    <Columns aside={<Facts locale={locale} tracked={tracked} />} asideLabel={t('page.asideLabel')}>
      {PROCESSES[matter.process].sensitive ? <Exit /> : null}
      {permit === null ? null : <OwnCode context={context} />}
      {isSaidAtItsForm(outcome, tracked) ? null : <OutcomeNotice locale={locale} outcome={outcome} />}
      <p className="muted">
        {own(`${matter.process}.title`)} <SpokenReference locale={locale} reference={matter.reference} />
      </p>
      <h1>{stands.title}</h1>
      <p className="lead">{stands.meaning}</p>
      <OutcomePart letters={letters} locale={locale} matter={matter} />
      <Stages locale={locale} matter={matter} />
      <Way locale={locale} tracked={tracked} />
      <h2>{t('page.turnHeading')}</h2>
      <Turn council={council} locale={locale} tracked={tracked} />
      <h2>{t('page.nextHeading')}</h2>
      <p>{nextSentence(tracked, { council, locale })}</p>
      {clocks
        .filter(({ clock }) => clock.stoppedOn === null)
        .map((shown) => (
          <ExplainDate key={shown.clock.ruleId} locale={locale} shown={shown} />
        ))}
      {letters === null || permit === null ? (
        <Unlock locale={locale} reference={matter.reference} />
      ) : (
        <OpenedPart
          council={council}
          letters={letters}
          locale={locale}
          matter={matter}
          outcome={outcome}
          permit={permit}
        />
      )}
    </Columns>
  );
}

// What was wrong is told at the field, where that is still on the page. A language is chosen by a button alone.
function isSaidAtItsForm({ not }: StepOutcome, { letters }: TrackedCase): boolean {
  return not !== null && not !== 'choose-language' && letters?.own.includes(not) === true;
}

function Facts({ locale, tracked }: { locale: Locale; tracked: TrackedCase }) {
  const t = translator(locale, 'track.page');
  const { matter, serviceName, clocks } = tracked;
  const each = clocks.map(({ clock }) => clock);
  const due = clockTo(each, 'response-sent')?.dueOn ?? null;
  const answered = 'answeredOn' in matter ? matter.answeredOn : null;
  const facts = [
    { name: t('reference'), value: <SpokenReference locale={locale} reference={matter.reference} /> },
    { name: t('service'), value: serviceName },
    { name: t('received'), value: formatLong(matter.receivedOn, locale) },
    answered !== null && {
      name: t(hasEndedUnanswered(matter) ? 'ended' : 'answered'),
      value: formatLong(answered, locale),
    },
    answered === null && due !== null && { name: t('due'), value: formatLong(due, locale) },
  ];
  return (
    <>
      <h2 className="subheading">{t('factsHeading')}</h2>
      <DescriptionList facts={facts.filter((fact) => fact !== false)} />
    </>
  );
}
