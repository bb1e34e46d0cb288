import { Button } from '#components/ui/button';
import type { Case } from '#lib/domain/cases/case';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Letters } from '#lib/use-cases/tracking/track-case';

type Props = { letters: Letters; locale: Locale; matter: Case };

/** How the letters are locked again, and our answer to keep. */
export function LockPart({ letters, locale, matter }: Props) {
  const t = translator(locale, 'track.letters');
  return (
    <form action={urls.trackLeave()} className="lock flow" method="post">
      <p className="small muted">{t('lockNote')}</p>
      <div className="actions">
        <Button icon="lock" look="secondary">
          {t('lock')}
        </Button>
        {hasLetter(letters) ? <a href={urls.trackLetter(matter.reference)}>{t('letterPdf')}</a> : null}
      </div>
    </form>
  );
}

// The letter has the resident's address: it is theirs alone.
function hasLetter({ isShared, representative, events }: Letters): boolean {
  return isShared && representative === null && events.some(({ data }) => data.type === 'answer-sent');
}
