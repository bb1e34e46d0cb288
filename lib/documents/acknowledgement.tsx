import { Text, View } from '@react-pdf/renderer';
import type { AcknowledgementFacts, Inked } from '#lib/documents/document-facts';
import { Fact, Letterhead } from '#lib/documents/letterhead.tsx';
import { LostNote } from '#lib/documents/pieces.tsx';
import { Sheet } from '#lib/documents/sheet.tsx';
import { stylesNow } from '#lib/documents/styles';
import { Answers, Identifiers, NextSteps } from '#lib/documents/told.tsx';
import { formatLong } from '#lib/domain/calendar/plain-date';
import { formatReference, toReference } from '#lib/domain/references/reference';
import { translator } from '#lib/messages/translate';

/** For somebody who told us by phone or at the counter: handed over or posted, with both codes spelt out. */
export function Acknowledgement({ facts, lost }: Inked<AcknowledgementFacts>) {
  const styles = stylesNow();
  const t = translator(facts.locale, 'documents');
  const { council, locale, personName, addressLines } = facts;
  const reference = formatReference(toReference(facts.reference));
  return (
    <Sheet facts={facts} title={t('acknowledgement.documentTitle', { reference })}>
      <Letterhead
        addressLines={personName ? [personName, ...addressLines] : addressLines}
        council={council}
        locale={locale}
      >
        <Fact label={t('receipt.receivedOn')} value={formatLong(facts.receivedOn, locale)} />
        <Fact label={t('receipt.service')} value={facts.serviceName} />
      </Letterhead>
      <Text style={styles.title}>{translator(facts.locale, 'processes')(`${facts.process}.title`)}</Text>
      <Text style={styles.lead}>{t('acknowledgement.lead')}</Text>
      <Identifiers facts={facts} spoken />
      <NextSteps facts={facts} />
      <Answers facts={facts} />
      <View style={{ marginTop: 14 }}>
        <Text>{t('acknowledgement.wrong', { phone: council.phone })}</Text>
      </View>
      <LostNote facts={facts} lost={lost} />
    </Sheet>
  );
}
