import { Button } from '#components/ui/button';
import { formatLong } from '#lib/domain/calendar/plain-date';
import { PROCESSES } from '#lib/domain/processes/registry';
import { formatReference, referenceInUrl } from '#lib/domain/references/reference';
import { translator } from '#lib/messages/translate';
import { nextSentence, type Reader, standingWords } from '#lib/messages/what-next';
import { urls } from '#lib/urls';
import type { Standing } from '#lib/use-cases/tracking/track-case';
import { Exit } from '../exit';
import { SpokenReference } from '../spoken-reference';

/** Each request with where it stands, what comes next and by when. */
export function RequestList({ reader, requests }: { reader: Reader; requests: readonly Standing[] }) {
  const t = translator(reader.locale, 'comingBack.requests');
  return (
    <div className="column flow">
      {requests.some(({ matter }) => PROCESSES[matter.process].sensitive) ? <Exit /> : null}
      <h1>{t('title')}</h1>
      <p className="lead">{t(requests.length === 0 ? 'nothing' : 'listLead')}</p>
      {requests.map((request) => (
        <OneRequest key={request.matter.reference} reader={reader} request={request} />
      ))}
      <p className="small muted">{t('until')}</p>
    </div>
  );
}

function OneRequest({ reader, request }: { reader: Reader; request: Standing }) {
  const { locale } = reader;
  const t = translator(locale, 'comingBack.requests');
  const own = translator(locale, 'processes');
  const { matter, serviceName } = request;
  return (
    <section className="flow">
      <h2>
        {own(`${matter.process}.title`)}: {serviceName}
      </h2>
      <p className="muted">
        {t('reference')} <SpokenReference locale={locale} reference={matter.reference} /> ·{' '}
        {t('received', { date: formatLong(matter.receivedOn, locale) })}
      </p>
      <p>
        <strong>{standingWords(matter, locale).title}</strong>
      </p>
      <p>{nextSentence(request, reader)}</p>
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
