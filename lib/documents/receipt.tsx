import { Text } from '@react-pdf/renderer';
import type { Inked, ReceiptFacts } from '#lib/documents/document-facts';
import { LostNote, Masthead } from '#lib/documents/pieces.tsx';
import { Sheet } from '#lib/documents/sheet.tsx';
import { stylesNow } from '#lib/documents/styles';
import { Answers, Identifiers, NextSteps } from '#lib/documents/told.tsx';
import { formatReference, toReference } from '#lib/domain/references/reference';
import { translator } from '#lib/messages/translate';

/** What the resident keeps: the reference, the dates they can count on and every answer they gave. */
export function Receipt({ facts, lost }: Inked<ReceiptFacts>) {
  const styles = stylesNow();
  const t = translator(facts.locale, 'documents.receipt');
  const reference = formatReference(toReference(facts.reference));
  return (
    <Sheet facts={facts} title={t('documentTitle', { reference })}>
      <Masthead council={facts.council} />
      <Text style={styles.title}>{translator(facts.locale, 'processes')(`${facts.process}.title`)}</Text>
      <Text style={styles.lead}>{t('lead', { council: facts.council.name })}</Text>
      <Identifiers facts={facts} spoken={false} />
      <NextSteps facts={facts} />
      <Answers facts={facts} />
      <LostNote facts={facts} lost={lost} />
    </Sheet>
  );
}
