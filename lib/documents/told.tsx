import { Link, Text, View } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { ReceiptFacts } from '#lib/documents/document-facts';
import { Heading, Plate } from '#lib/documents/pieces.tsx';
import { stylesNow } from '#lib/documents/styles';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { addressIn } from '#lib/domain/council/language';
import { formatAccessCode, speakAccessCode, toAccessCode } from '#lib/domain/references/access-code';
import { formatReference, speakReference, toReference } from '#lib/domain/references/reference';
import { dataWordByWord } from '#lib/messages/data-words';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';

type Told = { facts: ReceiptFacts; spoken: boolean };

/**
 * The reference, large, and the access code where it is shown; `spoken` spells both out, for somebody to whom an officer has
 * read them: such a code opens once.
 */
export function Identifiers({ facts, spoken }: Told) {
  const t = translator(facts.locale, 'documents.receipt');
  const { council, accessCode } = facts;
  const reference = toReference(facts.reference);
  const code = accessCode === null ? null : toAccessCode(accessCode);
  const said = (words: string) =>
    spoken ? [t('spoken', { spoken: dataWordByWord(facts.locale, words) })] : [];
  return (
    <View>
      <Plate
        council={council}
        label={t('reference')}
        notes={[...said(speakReference(reference)), t('referenceWhy')]}
        size="plateLarge"
        value={formatReference(reference)}
      />
      {code === null ? null : (
        <Plate
          council={council}
          label={t('code')}
          notes={[...said(speakAccessCode(code)), t(spoken ? 'codeOnce' : 'codeWhy')]}
          size="plateSmall"
          value={formatAccessCode(code)}
        />
      )}
    </View>
  );
}

/** When it came, what we owe by which date, and where to look. */
export function NextSteps({ facts }: { facts: ReceiptFacts }) {
  const styles = stylesNow();
  const t = translator(facts.locale, 'documents.receipt');
  const { locale, acknowledgeBy, answerBy, receivedOn, origin } = facts;
  const by = (date: PlainDate) => t('byDate', { date: formatLong(date, locale) });
  const url = addressIn(locale, origin + urls.trackCase(toReference(facts.reference)));
  return (
    <View wrap={false}>
      <Heading>{t('next')}</Heading>
      <View style={styles.steps}>
        <Step date={formatLong(receivedOn, locale)} what={t('receivedOn')} />
        {acknowledgeBy ? <Step date={by(acknowledgeBy)} what={t('acknowledgeBy')} /> : null}
        {answerBy ? <Step date={by(answerBy)} what={t('answerBy')} /> : null}
      </View>
      <Text style={{ marginTop: 10 }}>{t('track')}</Text>
      <Link src={url} style={{ color: facts.council.theme.light.accent }}>
        {url}
      </Link>
    </View>
  );
}

function Step({ what, date }: { what: string; date: string }) {
  const styles = stylesNow();
  return (
    <View style={styles.step} wrap={false}>
      <Text style={styles.stepWhat}>{what}</Text>
      <Text style={styles.stepDate}>{date}</Text>
    </View>
  );
}

/** All answers, section by section, and the files sent with them. */
export function Answers({ facts }: { facts: ReceiptFacts }) {
  const t = translator(facts.locale, 'documents.receipt');
  // Fragments, not boxes: a heading moves on with what follows only when both are pieces of the page itself.
  return (
    <>
      {facts.sections.map(({ heading, rows }) => (
        <Fragment key={heading}>
          <Heading>{heading}</Heading>
          {rows.map(({ page, question, label, value, provided }) => (
            <Row key={`${page}/${question}`} label={label} value={provided ? value : t('notProvided')} />
          ))}
        </Fragment>
      ))}
      {facts.files.length === 0 ? null : (
        <>
          <Heading>{t('files')}</Heading>
          <Text>{facts.files.join('\n')}</Text>
        </>
      )}
    </>
  );
}

const SHORT = 280;
const FEW_LINES = 8;

// A short answer stands beside its question and stays on one page; a long one runs under it over as many as it needs.
function Row({ label, value }: { label: string; value: string }) {
  const styles = stylesNow();
  const isShort = label.length + value.length <= SHORT && value.split('\n').length <= FEW_LINES;
  if (!isShort) return <TallRow label={label} value={value} />;
  return (
    <View style={styles.row} wrap={false}>
      <Text style={styles.rowLabel}>{label}</Text>
      <Text style={styles.rowValue}>{value}</Text>
    </View>
  );
}

function TallRow({ label, value }: { label: string; value: string }) {
  const styles = stylesNow();
  return (
    <>
      <View minPresenceAhead={60} style={styles.tallLabel}>
        <Text>{label}</Text>
      </View>
      <View style={styles.tallValue}>
        <Text orphans={2} widows={2}>
          {value}
        </Text>
      </View>
    </>
  );
}
