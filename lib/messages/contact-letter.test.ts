import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { TypedTerms } from '#lib/domain/cases/command';
import { type ContactLetter, contactLetter } from '#lib/messages/contact-letter';
import { givenCase, receipt } from '#lib/testing/given-case';
import { demonstration } from '../../prisma/demonstration/organisation.ts';

const { council } = demonstration;
const terms: TypedTerms = {
  measures: ['no-reply', 'limited-times'],
  contact: null,
  times: { day: 'tuesday', from: '10:00', to: '11:00' },
  until: plainDate('2026-08-10'),
  reviewOn: plainDate('2026-05-11'),
};
const letter = (said: ContactLetter, language: 'en' | 'cy' = 'en') => {
  const matter = givenCase(receipt('complaint', { language }));
  return contactLetter(said, { matter, council, reason: ' You shouted at Ann. ' });
};
const OMBUDSMAN = 'the Local Government and Social Care Ombudsman';

describe('a letter about how somebody contacts us', () => {
  it('warns of what may come, with the reason', () => {
    const text = letter({ about: 'warned' });
    expect(text.split('\n\n')[1]).toBe('You shouted at Ann.');
    expect(text).toContain('If this goes on, we may limit how you can contact us.');
    expect(text).toContain(OMBUDSMAN);
  });

  it('says what is limited, until when, the review, and that their requests go on', () => {
    const text = letter({ about: 'limited', terms });
    for (const words of [
      'We reply only where you tell us something new.',
      'We take your calls on Tuesdays only, between 10:00 and 11:00.',
      'until the end of Monday 10 August 2026. We look at it again by Monday 11 May 2026',
      'Your requests go on as they would for anybody.',
      'because of a disability',
      `or phone us on ${council.phone}`,
      OMBUDSMAN,
    ])
      expect(text).toContain(words);
    expect(letter({ about: 'reviewed', terms })).toContain('It goes on, as this letter says.');
  });

  it('asks nobody to phone who is to write', () => {
    const inWriting = letter({
      about: 'limited',
      terms: { ...terms, measures: ['written-only'], times: null },
    });
    expect(inWriting).not.toContain(council.phone);
    expect(inWriting).toContain('ask us in writing to look at it again');
  });

  it('says that it has ended, and nothing to complain of', () => {
    expect(letter({ about: 'lifted' })).toContain('You can contact us in any way.');
    expect(letter({ about: 'lifted' })).not.toContain(OMBUDSMAN);
  });

  it('is in the language in which they are written to', () => {
    const text = letter({ about: 'limited', terms }, 'cy');
    for (const words of [
      'ar ddydd Mawrth yn unig, rhwng 10:00 a 11:00',
      'tan ddiwedd dydd Llun 10 Awst 2026',
      'erbyn dydd Llun 11 Mai 2026',
      'Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol',
    ])
      expect(text).toContain(words);
  });
});
