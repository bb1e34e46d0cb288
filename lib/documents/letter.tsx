import { Text, View } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { Inked, LetterFacts } from '#lib/documents/document-facts';
import { Fact, Letterhead } from '#lib/documents/letterhead.tsx';
import { glued, Heading, LostNote, Paragraphs } from '#lib/documents/pieces.tsx';
import { Sheet } from '#lib/documents/sheet.tsx';
import { stylesNow } from '#lib/documents/styles';
import { WithheldPart } from '#lib/documents/withheld-part.tsx';
import { formatLong } from '#lib/domain/calendar/plain-date';
import { formatReference, toReference } from '#lib/domain/references/reference';
import { formatPounds } from '#lib/domain/remedies/pounds';
import { outcomeWords } from '#lib/messages/outcome-words';
import { promisedByWords } from '#lib/messages/promise-words';
import { rightsWords } from '#lib/messages/rights-words';
import { letterTitle } from '#lib/messages/stage-mail-words';
import { stageWords } from '#lib/messages/stage-words';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';

/** The answer on paper, complete: what was decided, why, and what to do about it. */
export function Letter({ facts, lost }: Inked<LetterFacts>) {
  const styles = stylesNow();
  const t = translator(facts.locale, 'documents.letter');
  const { council, locale, personName, addressLines } = facts;
  const reference = glued(formatReference(toReference(facts.reference)));
  const received = formatLong(facts.receivedOn, locale);
  return (
    <Sheet
      facts={facts}
      title={t('documentTitle', { reference: formatReference(toReference(facts.reference)) })}
    >
      <Letterhead
        addressLines={personName ? [personName, ...addressLines] : addressLines}
        council={council}
        locale={locale}
      >
        <Fact label={t('date')} value={formatLong(facts.writtenOn, locale)} />
        <Fact label={t('ourReference')} value={reference} />
      </Letterhead>
      <Text style={styles.paragraph}>{personName ? t('dear', { name: personName }) : t('dearNoName')}</Text>
      <Text style={styles.heavy}>{letterTitle(facts)}</Text>
      <Text style={styles.paragraph}>{t('reachedUs', { subject: facts.subject, date: received })}</Text>
      <AnsweredStage facts={facts} />
      <Decision facts={facts} />
      <Findings facts={facts} />
      <Paragraphs text={facts.text} />
      <WithheldPart facts={facts} />
      <Promises facts={facts} />
      <WhatNext facts={facts} reference={reference} />
      <Signature facts={facts} />
      <LostNote facts={facts} lost={lost} />
    </Sheet>
  );
}

function AnsweredStage({ facts }: { facts: LetterFacts }) {
  const words = stageWords(facts);
  return words === null ? null : <Text style={stylesNow().paragraph}>{words}</Text>;
}

function Decision({ facts }: { facts: LetterFacts }) {
  const styles = stylesNow();
  if (facts.outcome === null) return null;
  const t = translator(facts.locale, 'documents.letter');
  const { accent, soft } = facts.council.theme.light;
  const { sentence } = outcomeWords(facts.locale, facts.process, facts.outcome);
  return (
    <View
      style={[styles.plate, { borderLeftColor: accent, backgroundColor: soft, marginVertical: 8 }]}
      wrap={false}
    >
      <Text style={styles.plateLabel}>{t('outcome')}</Text>
      <Text style={styles.bold}>{sentence}</Text>
    </View>
  );
}

function Findings({ facts }: { facts: LetterFacts }) {
  const styles = stylesNow();
  if (facts.points.length === 0) return null;
  const t = translator(facts.locale, 'findings');
  return (
    <>
      <Heading>{t('heading')}</Heading>
      {facts.points.map(({ id, point, finding }) => (
        <Fragment key={id}>
          <Paragraphs text={point ?? ''} />
          <Text style={[styles.paragraph, styles.bold]}>{t(finding)}</Text>
        </Fragment>
      ))}
    </>
  );
}

function Promises({ facts }: { facts: LetterFacts }) {
  const styles = stylesNow();
  if (facts.promises.length === 0) return null;
  const t = translator(facts.locale, 'promises');
  return (
    <>
      <Heading>{t('toDo')}</Heading>
      {facts.promises.map(({ id, words, amount, ...promised }) => (
        <Fragment key={id}>
          <Paragraphs text={words ?? ''} />
          {amount === null ? null : <Text>{t('amount', { amount: formatPounds(amount) })}</Text>}
          <Text style={[styles.paragraph, styles.bold]}>
            {promisedByWords(facts.locale, promised, facts.partnerName)}
          </Text>
        </Fragment>
      ))}
    </>
  );
}

function WhatNext({ facts, reference }: { facts: LetterFacts; reference: string }) {
  const styles = stylesNow();
  const { council, locale, process, pack, next, origin, goOnBy } = facts;
  const website = origin + urls.apply('complaint');
  const rights = rightsWords({ council, locale, process, pack, next, goOnBy, reference, website });
  return (
    <>
      <Heading>{rights.heading}</Heading>
      {rights.paragraphs.map((paragraph) => (
        <Text key={paragraph} orphans={2} style={styles.paragraph} widows={2}>
          {paragraph}
        </Text>
      ))}
    </>
  );
}

function Signature({ facts }: { facts: LetterFacts }) {
  const styles = stylesNow();
  const t = translator(facts.locale, 'documents.letter');
  const { signatory, council, files } = facts;
  return (
    <View style={{ marginTop: 12 }} wrap={false}>
      <Text style={{ marginBottom: 34 }}>{t('close')}</Text>
      {signatory.name ? <Text style={styles.bold}>{signatory.name}</Text> : null}
      <Text>{signatory.team}</Text>
      <Text>{council.name}</Text>
      {files.length === 0 ? null : (
        <Text style={[styles.quiet, { marginTop: 12 }]}>
          {`${t('files', { count: files.length })} · ${files.join(' · ')}`}
        </Text>
      )}
    </View>
  );
}
