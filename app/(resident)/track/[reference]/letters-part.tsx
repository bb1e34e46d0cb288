import { Details } from '#components/ui/details';
import { FileLink } from '#components/ui/file-link';
import { Letter } from '#components/ui/letter';
import { SummaryList } from '#components/ui/summary-list';
import { formatLong } from '#lib/domain/calendar/plain-date';
import { isByMember, isFiledByMember } from '#lib/domain/cases/addressee';
import type { Case } from '#lib/domain/cases/case';
import type { CaseEvent, EventType, MovedDate } from '#lib/domain/cases/event';
import { filesNamedIn, mailedFiles, unfold } from '#lib/domain/cases/mailed-letter';
import { representativeName } from '#lib/domain/cases/representative';
import { mayBeOpened } from '#lib/domain/cases/scan';
import type { Council } from '#lib/domain/council/council';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Letters } from '#lib/use-cases/tracking/track-case';
import { aboutFile } from '../../about-file';
import { AnswerParts } from './answer-parts';
import { instantInWords } from './in-words';
import { PromisesPart } from './promises-part';

type Props = { council: Council; letters: Letters; locale: Locale; matter: Case };

/** What only the resident may read: what we promised, every letter, the files. */
export function LettersPart(props: Props) {
  const { letters, locale } = props;
  const t = translator(locale, 'track.letters');
  return (
    <section className="flow">
      <PromisesPart {...props} />
      <h2>{t('heading')}</h2>
      <p className="muted">
        {letters.representative === null ? t('lead') : translator(locale, 'representatives')('reading')}
      </p>
      {letters.events
        .filter(({ data }) => data.type in SHOWN)
        .map((event) => (
          <OneLetter {...props} event={event} key={event.id} />
        ))}
    </section>
  );
}

/** What of the record is correspondence. */
const SHOWN = {
  'case-received': true,
  'case-acknowledged': true,
  'resident-wrote': true,
  'council-wrote': true,
  'contact-warned': true,
  'contact-limited': true,
  'contact-limit-reviewed': true,
  'contact-limit-lifted': true,
  'resident-asked': true,
  'member-copied': true,
  'case-split': true,
  'case-merged': true,
  'received-corrected': true,
  'reply-received': true,
  'fact-recorded': true,
  'time-extended': true,
  'extension-withdrawn': true,
  'delay-explained': true,
  'answer-sent': true,
  'answered-in-call': true,
  'decision-recorded': true,
  'case-withdrawn': true,
  'case-lapsed': true,
  'case-reopened': true,
  'dates-recomputed': true,
  'case-closed': true,
  'next-stage-asked': true,
};

const THEIRS: readonly EventType[] = [
  'case-received',
  'resident-wrote',
  'reply-received',
  'next-stage-asked',
];

function OneLetter({ event, ...props }: Props & { event: CaseEvent }) {
  const { council, locale } = props;
  const isOurs = !THEIRS.includes(event.data.type) && event.author.kind !== 'resident';
  return (
    <Letter
      dateTime={event.at}
      foot={<Files {...props} event={event} />}
      isFromCouncil={isOurs}
      when={instantInWords(event.at, locale)}
      who={isOurs ? council.name : writerOf(event, props)}
    >
      {event.data.type === 'case-received' ? (
        <Sent {...props} event={event} />
      ) : (
        <>
          <CorrectedDay event={event} locale={locale} />
          <NamedPeople event={event} locale={locale} />
          <Written event={event} locale={locale} />
          <AnswerParts event={event} letters={props.letters} locale={locale} />
        </>
      )}
    </Letter>
  );
}

// Whoever reads is 'you'; the others are named, as far as the reader knows them.
function writerOf({ data }: CaseEvent, { letters, locale, matter }: Props): string {
  if (isByMember(data, matter) !== letters.isMember)
    return letters.isMember
      ? translator(locale, 'representatives')('theResident')
      : translator(locale, 'track.letters')('member');
  const number = 'representative' in data ? (data.representative ?? null) : null;
  if (number === letters.representative) return translator(locale, 'track.letters')('you');
  const t = translator(locale, 'representatives');
  if (number === null) return t('theResident');
  return t('forResident', { name: representativeName(letters.events, data) ?? t('erased') });
}

function Written({ event, locale }: { event: CaseEvent; locale: Locale }) {
  const { data, text } = event;
  if (text === null || mailedFiles(data) === null)
    return <p className="written">{text ?? plainWords(event, locale)}</p>;
  const { own, quoted } = unfold(text);
  return (
    <>
      <p className="written">{own}</p>
      {quoted === '' ? null : (
        <Details summary={translator(locale, 'track.letters')('quotedMail')}>
          <p className="written">{quoted}</p>
        </Details>
      )}
    </>
  );
}

function CorrectedDay({ event: { data }, locale }: { event: CaseEvent; locale: Locale }) {
  if (data.type !== 'received-corrected') return null;
  const [from, to] = [formatLong(data.from, locale), formatLong(data.to, locale)];
  return <p>{translator(locale, 'track.letters')('receivedCorrected', { from, to })}</p>;
}

// Who had a part in it stands below what happened.
function NamedPeople({ event, locale }: { event: CaseEvent; locale: Locale }) {
  if (event.data.type !== 'fact-recorded' || event.text === null) return null;
  return (
    <p>
      {plainWords(event, locale)} {translator(locale, 'track.letters')('named')}
    </p>
  );
}

function plainWords({ data, on }: CaseEvent, locale: Locale): string {
  const t = translator(locale, 'track.letters');
  if (data.type === 'dates-recomputed') return movedWords(data.moved, locale);
  if (data.type === 'fact-recorded')
    return translator(locale, 'why')(`began.${data.fact}`, { date: formatLong(data.happenedOn, locale) });
  if (data.type === 'reply-received')
    return t(`came.${data.to}`, { date: formatLong(data.receivedOn ?? on, locale) });
  if (data.type === 'member-copied') return t('copied');
  if (data.type === 'next-stage-asked') return t('askedAgain');
  if (data.type === 'case-withdrawn') return t('withdrew');
  return t(data.type === 'case-closed' ? 'closedNote' : 'noWords');
}

function movedWords(moved: readonly MovedDate[], locale: Locale): string {
  const t = translator(locale, 'track.letters');
  const moves = moved.map(({ from, to }) =>
    t('dateMoved', { from: formatLong(from, locale), to: formatLong(to, locale) }),
  );
  return [t('countedAnew'), ...moves].join(' ');
}

function sentWords(matter: Case) {
  if (isFiledByMember(matter)) return 'sentByMember';
  return matter.loggedById === null ? 'sentForm' : 'sentFormByStaff';
}

function Sent({ event, letters, locale, matter }: Props & { event: CaseEvent }) {
  return (
    <>
      <p>
        {letters.representative === null
          ? translator(locale, 'track.letters')(sentWords(matter))
          : translator(locale, 'representatives')('sent')}
      </p>
      {event.text === null ? null : <p className="written">{event.text}</p>}
      {letters.facts.length === 0 ? null : <WhatWasSent letters={letters} locale={locale} />}
    </>
  );
}

function WhatWasSent({ letters, locale }: Pick<Props, 'letters' | 'locale'>) {
  const notProvided = translator(locale, 'common')('notProvided');
  return (
    <Details summary={translator(locale, 'track.letters')('whatYouSent')}>
      {letters.facts.map(({ heading, rows }) => (
        <div className="flow" key={heading}>
          <h3 className="subheading">{heading}</h3>
          <SummaryList
            rows={rows.map(({ label, value, provided }) => ({
              key: label,
              value: provided ? value : notProvided,
            }))}
          />
        </div>
      ))}
    </Details>
  );
}

function Files({ event, letters, locale, matter }: Props & { event: CaseEvent }) {
  const ids = filesWith(event, letters.events);
  const files = letters.attachments.filter(({ id }) => ids.includes(id));
  if (files.length === 0) return null;
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id}>
          <FileLink
            about={aboutFile(file, locale)}
            href={mayBeOpened(file) ? urls.trackFile(matter.reference, file.id) : undefined}
            name={file.name}
          />
        </li>
      ))}
    </ul>
  );
}

// What came with the form is recorded after it; what goes with a letter or an answer is named by it.
function filesWith({ data }: CaseEvent, events: readonly CaseEvent[]): readonly string[] {
  if (data.type !== 'case-received') return filesNamedIn(data);
  return events.flatMap(({ data: each }) =>
    each.type === 'files-added' ? each.files.map(({ id }) => id) : [],
  );
}
