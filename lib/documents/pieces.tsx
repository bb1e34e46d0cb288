import { Text, View } from '@react-pdf/renderer';
import { LOST_MARK } from '#lib/documents/printable';
import type { SheetFacts } from '#lib/documents/sheet.tsx';
import { stylesNow } from '#lib/documents/styles';
import type { Council } from '#lib/domain/council/council';
import { translator } from '#lib/messages/translate';

/** Never the last thing on a page: it moves on with what it heads. */
export function Heading({ children }: { children: string }) {
  const styles = stylesNow();
  return (
    <View minPresenceAhead={70}>
      <Text style={styles.heading}>{children}</Text>
    </View>
  );
}

/** The council’s name over its colour, at the head of a receipt. */
export function Masthead({ council }: { council: Council }) {
  const styles = stylesNow();
  const { accent } = council.theme.light;
  return (
    <View style={[styles.masthead, { borderBottomColor: accent }]}>
      <Text style={[styles.council, { color: accent }]}>{council.name}</Text>
    </View>
  );
}

type PlateProps = {
  council: Council;
  label: string;
  value: string;
  size: 'plateLarge' | 'plateSmall';
  /** How to say it, and what it is for. */
  notes: readonly string[];
};

/** What must be found at a glance and copied without a mistake. */
export function Plate({ council, label, value, size, notes }: PlateProps) {
  const styles = stylesNow();
  const { accent, soft } = council.theme.light;
  return (
    <View style={[styles.plate, { borderLeftColor: accent, backgroundColor: soft }]} wrap={false}>
      <Text style={styles.plateLabel}>{label}</Text>
      <Text style={styles[size]}>{glued(value)}</Text>
      {notes.map((note) => (
        <Text key={note} style={styles.quiet}>
          {note}
        </Text>
      ))}
    </View>
  );
}

/** Words and numbers that must stay on one line. */
export function glued(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** The library's time grows with the square of the pieces on a page; beyond these a text is set as one piece. */
const MOST_PIECES = 80;

/** Text that somebody wrote: an empty line begins a paragraph, a single break stays one. */
export function Paragraphs({ text }: { text: string }) {
  const styles = stylesNow();
  const paragraphs = [...text.trim().matchAll(/\S[\s\S]*?(?=\n\s*\n|$)/g)];
  if (paragraphs.length > MOST_PIECES) return <Text style={styles.paragraph}>{text}</Text>;
  return paragraphs.map(({ index, 0: paragraph }) => (
    <Text key={index} orphans={2} style={styles.paragraph} widows={2}>
      {paragraph}
    </Text>
  ));
}

/** Said only when a mark stands for a character that no font has. */
export function LostNote({ facts, lost }: { facts: SheetFacts; lost: boolean }) {
  const styles = stylesNow();
  if (!lost) return null;
  const t = translator(facts.locale, 'documents');
  return (
    <Text style={[styles.quiet, { marginTop: 14 }]}>
      {t('lostCharacters', { mark: LOST_MARK, phone: facts.council.phone })}
    </Text>
  );
}
