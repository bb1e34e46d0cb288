import { Button } from '#components/ui/button';
import { Code } from '#components/ui/code';
import { formatLong } from '#lib/domain/calendar/plain-date';
import { formatReference, referenceInUrl } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import type { Standing } from '#lib/use-cases/tracking/track-case';
import { urls } from '#lib/web/urls';
import { nextSentence, standingWords } from '../track/[reference]/what-next';

/** Each request with where it stands, what comes next and by when. */
export function RequestList({ locale, requests }: { locale: Locale; requests: readonly Standing[] }) {
  const t = translator(locale, 'comingBack.requests');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p className="lead">{t(requests.length === 0 ? 'nothing' : 'listLead')}</p>
      {requests.map((request) => (
        <OneRequest key={request.matter.reference} locale={locale} request={request} />
      ))}
      <p className="small muted">{t('until')}</p>
    </div>
  );
}

function OneRequest({ locale, request }: { locale: Locale; request: Standing }) {
  const t = translator(locale, 'comingBack.requests');
  const own = translator(locale, 'processes');
  const { matter, serviceName } = request;
  return (
    <section className="flow">
      <h2>
        {own(`${matter.process}.title`)}: {serviceName}
      </h2>
      <p className="muted">
        {t('reference')} <Code value={formatReference(matter.reference)} /> ·{' '}
        {t('received', { date: formatLong(matter.receivedOn, locale) })}
      </p>
      <p>
        <strong>{standingWords(matter, locale).title}</strong>
      </p>
      <p>{nextSentence(request, locale)}</p>
      <form action={urls.myRequestsShow()} method="post">
        <input name="reference" type="hidden" value={referenceInUrl(matter.reference)} />
        <div className="actions">
          <Button aria-label={`${t('open')} ${formatReference(matter.reference)}`} look="secondary">
            {t('open')}
          </Button>
        </div>
      </form>
    </section>
  );
}
