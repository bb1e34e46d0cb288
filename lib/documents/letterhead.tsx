import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { LINE, mm, stylesNow } from '#lib/documents/styles';
import type { Council } from '#lib/domain/council/council';
import type { Locale } from '#lib/messages/translate';
import { translator } from '#lib/messages/translate';

/*
 * Measures of a UK DL window envelope (BS 4264) with an A4 sheet folded in three: the window begins 20 mm from the
 * left and shows 53 to 83 mm from the top.
 */
const ADDRESS_TOP = 53;
const ADDRESS_HEIGHT = 32;
const PAGE_TOP = 20;
const FOLD = 99;

type LetterheadProps = {
  council: Council;
  locale: Locale;
  addressLines: readonly string[];
  /** What stands at the right: date, reference. */
  children: ReactNode;
};

/** The head of a posted page: whose letter it is, the address where the window shows it, and a mark to fold at. */
export function Letterhead({ council, locale, addressLines, children }: LetterheadProps) {
  const styles = stylesNow();
  return (
    <View>
      <View
        style={{
          position: 'absolute',
          top: mm(FOLD - PAGE_TOP),
          left: -mm(18),
          width: mm(4),
          borderTopWidth: 0.5,
          borderTopColor: LINE,
        }}
      />
      <View style={{ height: mm(ADDRESS_TOP - PAGE_TOP) }}>
        <CouncilLines council={council} locale={locale} />
      </View>
      <View style={{ flexDirection: 'row', minHeight: mm(ADDRESS_HEIGHT), marginBottom: 22 }}>
        <View style={{ width: '58%', paddingRight: 16 }}>
          <Text style={styles.address}>{addressLines.join('\n')}</Text>
        </View>
        <View style={{ width: '42%' }}>{children}</View>
      </View>
    </View>
  );
}

function CouncilLines({ council, locale }: { council: Council; locale: Locale }) {
  const styles = stylesNow();
  const t = translator(locale, 'documents.letter');
  const { accent } = council.theme.light;
  const own = council.address[0] === council.name ? council.address.slice(1) : council.address;
  return (
    <View style={{ borderBottomWidth: 3, borderBottomColor: accent, paddingBottom: 8 }}>
      <Text style={[styles.council, { color: accent }]}>{council.name}</Text>
      <Text style={styles.small}>{own.join(', ')}</Text>
      <Text style={styles.small}>
        {`${t('telephone')} ${council.phone} · ${t('website')} ${council.website}`}
      </Text>
    </View>
  );
}

/** A label over its value, for the right-hand side. */
export function Fact({ label, value }: { label: string; value: string }) {
  const styles = stylesNow();
  return (
    <View style={{ marginBottom: 6 }}>
      <Text style={styles.small}>{label}</Text>
      <Text style={styles.bold}>{value}</Text>
    </View>
  );
}
