import { StyleSheet } from '@react-pdf/renderer';
import { fontStack } from '#lib/documents/fonts';

const MM = 72 / 25.4;

/** Points for millimetres on paper. */
export const mm = (millimetres: number): number => millimetres * MM;

/** A4 upright. */
const PAGE_HEIGHT = 297;

const INK = '#211e1a';
const QUIET = '#5b554c';
export const LINE = '#d9d3c7';

/*
 * The library works a bare lineHeight out from the fontSize of the same style (18 when it has none) and hands it down in
 * points: whoever sets one sets both. It also misplaces what is fixed by `bottom` on long documents: use `top`.
 */

const ORDINARY = {
  page: {
    paddingTop: mm(20),
    paddingBottom: mm(26),
    paddingHorizontal: mm(24),
    fontFamily: fontStack,
    fontSize: 12,
    lineHeight: 1.45,
    color: INK,
  },
  masthead: { paddingBottom: 8, marginBottom: 22, borderBottomWidth: 3 },
  council: { fontSize: 16, fontWeight: 700, lineHeight: 1.25 },
  title: { fontSize: 26, fontWeight: 700, lineHeight: 1.2, marginBottom: 8 },
  heavy: { fontSize: 15, lineHeight: 1.25, fontWeight: 700, marginBottom: 9 },
  address: { fontSize: 12, lineHeight: 1.3 },
  lead: { marginBottom: 16 },
  heading: { fontSize: 15, fontWeight: 700, lineHeight: 1.25, marginTop: 18, marginBottom: 6 },
  paragraph: { marginBottom: 9 },
  quiet: { color: QUIET, fontSize: 10.5, lineHeight: 1.4 },
  small: { color: QUIET, fontSize: 9.5, lineHeight: 1.35 },
  bold: { fontWeight: 700 },
  plate: { borderLeftWidth: 5, paddingVertical: 12, paddingHorizontal: 16, marginBottom: 10 },
  plateLabel: { fontSize: 11.5, lineHeight: 1.4 },
  plateLarge: { fontSize: 32, lineHeight: 1.3, fontWeight: 700, letterSpacing: 1 },
  plateSmall: { fontSize: 21, lineHeight: 1.4, fontWeight: 700, letterSpacing: 1 },
  steps: { marginTop: 2 },
  step: { flexDirection: 'row', paddingVertical: 6, borderBottomWidth: 0.75, borderBottomColor: LINE },
  stepWhat: { flexGrow: 1, flexBasis: '57%', paddingRight: 12 },
  stepDate: { flexBasis: '43%', fontWeight: 700 },
  row: { flexDirection: 'row', paddingVertical: 7, borderBottomWidth: 0.75, borderBottomColor: LINE },
  rowLabel: { width: '36%', paddingRight: 14, color: QUIET },
  rowValue: { width: '64%' },
  tallLabel: { color: QUIET, paddingTop: 7, marginBottom: 3 },
  tallValue: { paddingBottom: 7, borderBottomWidth: 0.75, borderBottomColor: LINE },
  running: {
    position: 'absolute',
    top: mm(10),
    left: mm(24),
    right: mm(24),
    flexDirection: 'row',
    justifyContent: 'space-between',
    fontSize: 9.5,
    lineHeight: 1.35,
    color: QUIET,
  },
  footer: {
    position: 'absolute',
    top: mm(PAGE_HEIGHT - 19),
    left: mm(24),
    right: mm(24),
    paddingTop: 6,
    flexDirection: 'row',
    justifyContent: 'space-between',
    borderTopWidth: 0.75,
    borderTopColor: LINE,
    fontSize: 9.5,
    lineHeight: 1.35,
    color: QUIET,
  },
} satisfies Styles;

type Styles = Parameters<typeof StyleSheet.create>[0];

const LEAST_LARGE = 16;

// Nothing smaller than 16 point (RNIB Clear Print); what is larger grows with it, the great figures excepted, which have to fit on a line.
function inLargePrint(size: number): number {
  return size > 20 ? size : Math.max(LEAST_LARGE, size * (LEAST_LARGE / ORDINARY.page.fontSize));
}

function enlarged<T extends Record<string, object>>(all: T): T {
  const larger = Object.entries(all).map(([name, style]) => [
    name,
    'fontSize' in style && typeof style.fontSize === 'number'
      ? { ...style, fontSize: inLargePrint(style.fontSize) }
      : style,
  ]);
  return Object.fromEntries(larger) as T;
}

/** The measures of every document: A4, 12 point (clear print), generous margins, two weights, one step a level. */
const ordinary = StyleSheet.create(ORDINARY);
/** The same for those who need large print. The address keeps to the window of the envelope. */
const large = StyleSheet.create({
  ...enlarged(ORDINARY),
  address: { ...ORDINARY.address, fontSize: LEAST_LARGE, lineHeight: 1.15 },
});

let current = ordinary;

/** Says in which print the next document is drawn: they are drawn one at a time (render-pdf.ts). */
export function printIn(size: 'ordinary' | 'large'): void {
  current = size === 'large' ? large : ordinary;
}

/** The measures of the document that is being drawn. */
export function stylesNow(): typeof ordinary {
  return current;
}
