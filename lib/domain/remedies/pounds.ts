/** An amount as somebody types it, in pence: '150', '£1,250.50'. Null for anything else, and from ten million pounds on. */
export function parsePounds(typed: string): number | null {
  const read = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{2}))?$/.exec(typed.trim());
  if (!read) return null;
  const [, pounds = '', pence = '0'] = read;
  const whole = Number(pounds.replaceAll(',', ''));
  return whole < 10_000_000 ? whole * 100 + Number(pence) : null;
}

/** '£150' or '£1,250.50' for an amount in pence. */
export function formatPounds(pence: number): string {
  const whole = Math.floor(pence / 100).toLocaleString('en-GB');
  const rest = pence % 100;
  return rest === 0 ? `£${whole}` : `£${whole}.${String(rest).padStart(2, '0')}`;
}
