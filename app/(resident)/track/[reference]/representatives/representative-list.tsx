import { Button } from '#components/ui/button';
import { VisuallyHidden } from '#components/ui/visually-hidden';
import { formatLong } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { CaseEvent } from '#lib/domain/cases/event';
import { activeRepresentatives, type Representative } from '#lib/domain/cases/representative';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';

type Props = { events: readonly CaseEvent[]; locale: Locale; matter: Case; permit: string };

/** Who can read it now, when they did, and a button that ends it. */
export function RepresentativeList({ events, locale, matter, permit }: Props) {
  const t = translator(locale, 'representatives');
  const active = activeRepresentatives(matter.representatives);
  const nameOf = ({ number }: Representative) =>
    events.find(({ sequence }) => sequence === number)?.text ?? t('erased');
  return (
    <section className="flow">
      <h2>{t('list')}</h2>
      {active.length === 0 ? <p>{t('nobody')}</p> : null}
      {active.map((each) => (
        <form
          action={urls.trackRepresentative(matter.reference)}
          className="flow"
          key={each.number}
          method="post"
        >
          <input name="permit" type="hidden" value={permit} />
          <h3 className="subheading">{nameOf(each)}</h3>
          <p>
            {t('since', { date: formatLong(each.since, locale) })} {openedWords(each, locale)}
          </p>
          <div className="actions">
            <Button look="secondary" name="end" value={String(each.number)}>
              {t('end')} <VisuallyHidden>({nameOf(each)})</VisuallyHidden>
            </Button>
          </div>
        </form>
      ))}
    </section>
  );
}

function openedWords({ openedOn }: Representative, locale: Locale): string {
  const t = translator(locale, 'representatives');
  if (openedOn.length === 0) return t('never');
  return t('opened', { dates: openedOn.map((on) => formatLong(on, locale)).join(', ') });
}
