import { Letter } from '#components/ui/letter';
import { Notice } from '#components/ui/notice';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { UndertakingStory } from '#lib/domain/cases/undertaking-story';
import type { Council } from '#lib/domain/council/council';
import { formatPounds } from '#lib/domain/remedies/pounds';
import { type Locale, translator } from '#lib/messages/translate';
import type { Letters } from '#lib/use-cases/tracking/track-case';

type Props = { council: Council; letters: Letters; locale: Locale };

/** What we promised: each with its date, what came of it and, where it has slipped, that in plain words. */
export function PromisesPart({ letters, ...props }: Props) {
  if (letters.undertakings.length === 0) return null;
  return (
    <>
      <h2>{translator(props.locale, 'promises')('promised')}</h2>
      {letters.undertakings.map((promise) => (
        <OnePromise {...props} key={promise.id} partner={letters.partnerName} promise={promise} />
      ))}
    </>
  );
}

type OneProps = Omit<Props, 'letters'> & { promise: UndertakingStory; partner: string | null };

function OnePromise({ council, locale, partner, promise }: OneProps) {
  const t = translator(locale, 'promises');
  const say = (date: PlainDate) => formatLong(date, locale);
  const { state, ended, dueOn, words, amount, moves } = promise;
  const when = ended === null ? t('due', { date: say(dueOn) }) : t('doneOn', { date: say(ended.on) });
  return (
    <Letter dateTime={ended?.on ?? dueOn} isFromCouncil when={when} who={t(`state.${state}`)}>
      <p className="written">{words}</p>
      {amount === null ? null : <p>{t('amount', { amount: formatPounds(amount) })}</p>}
      {promise.by === 'partner' && partner !== null && state === 'open' ? (
        <p>{t('byPartner', { partner, date: say(dueOn) })}</p>
      ) : null}
      {moves.map(({ id, from, why }) => (
        <div key={id}>
          <p>{t('moved', { date: say(from) })}</p>
          <p className="written">{why}</p>
        </div>
      ))}
      {state === 'slipped' ? (
        <Notice kind="warning" title={t('slipped.title')}>
          <p>{t('slipped.text', { date: say(dueOn) })}</p>
          <p>{t('slipped.how', { phone: council.phone })}</p>
        </Notice>
      ) : null}
      <Ending locale={locale} promise={promise} />
    </Letter>
  );
}

function Ending({ locale, promise }: Pick<OneProps, 'locale' | 'promise'>) {
  if (promise.ended === null) return null;
  const t = translator(locale, 'promises');
  return (
    <>
      <p>{t(promise.ended.how === 'kept' ? 'kept' : 'givenUp')}</p>
      <p className="written">{promise.end}</p>
    </>
  );
}
