import { Document, Page, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { stylesNow } from '#lib/documents/styles';
import type { Council } from '#lib/domain/council/council';
import { languageTag } from '#lib/domain/council/language';
import { formatReference, toReference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';

export type SheetFacts = { readonly council: Council; readonly locale: Locale; readonly reference: string };

type SheetProps = { facts: SheetFacts; title: string; children: ReactNode };

/** A document of A4 pages: from the second on each says whose it is; every one has its number and the reference. */
export function Sheet({ facts, title, children }: SheetProps) {
  const styles = stylesNow();
  const { council, locale } = facts;
  const t = translator(locale, 'documents');
  const reference = t('footerReference', { reference: formatReference(toReference(facts.reference)) });
  return (
    <Document
      author={council.name}
      creator={council.name}
      language={languageTag(locale)}
      pageMode="useNone"
      producer="Answerable"
      title={title}
    >
      <Page size="A4" style={styles.page}>
        <View
          fixed
          render={({ pageNumber }) => (pageNumber > 1 ? <Text>{council.name}</Text> : null)}
          style={styles.running}
        />
        {children}
        <View fixed style={styles.footer}>
          <Text>{reference}</Text>
          <Text
            render={({ pageNumber, totalPages }) =>
              t('page', { page: String(pageNumber), pages: String(totalPages) })
            }
          />
        </View>
      </Page>
    </Document>
  );
}
