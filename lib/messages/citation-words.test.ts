import { describe, expect, it } from 'vitest';
import { exemptionById } from '#lib/domain/information/exemptions';
import { citationWords } from '#lib/messages/citation-words';
import type { Locale } from '#lib/messages/translate';

const cited = (locale: Locale, id: string) => {
  const exemption = exemptionById(id);
  return exemption && citationWords(locale, exemption);
};

describe('citationWords', () => {
  it('cites an exemption with its law', () => {
    expect(cited('en', 'foia-43-2')).toBe(
      'Freedom of Information Act 2000, section 43(2): commercial interests',
    );
  });

  it('cites it in Welsh, the letters of a section as they are', () => {
    expect(cited('cy', 'foia-43-2')).toBe('Deddf Rhyddid Gwybodaeth 2000, adran 43(2): buddiannau masnachol');
    expect(cited('cy', 'foia-37-1-a-to-ab')).toBe(
      'Deddf Rhyddid Gwybodaeth 2000, adran 37(1)(a) i (ab): gohebiaeth â’r Sofran ac etifeddion y goron',
    );
  });
});
