/** What a resident takes away: how the council calls the case, and what opens its letters. */
export type Receipt = { reference: string; code: string };

const SYMBOL = '[2-9CDFGHJKMNPRTWXY]';

/** The reference and the access code in a page's HTML. */
export function receiptIn(html: string): Receipt {
  const shown = (groups: number, size: number) => {
    const written = Array(groups).fill(`${SYMBOL}{${size}}`).join(' ');
    return new RegExp(`>(${written})<`).exec(html)?.[1] ?? '';
  };
  return { reference: shown(3, 3), code: shown(4, 4) };
}
