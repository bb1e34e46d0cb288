import { describe, expect, it } from 'vitest';
import { changeContact } from '#lib/domain/cases/topics/contact-change';
import { givenCase, receipt } from '#lib/testing/given-case';

const byPost = { by: 'post', contact: { email: false, phone: false, post: true } } as const;

describe('how a resident is reached', () => {
  it('is as they filed it, until they change it', () => {
    const matter = givenCase(receipt('complaint'));
    expect(changeContact(matter, byPost, null)).toMatchObject({
      ok: true,
      value: [{ data: { type: 'contact-changed', ...byPost }, visibility: 'staff' }],
    });
    const changed = givenCase(receipt('complaint'), { type: 'contact-changed', ...byPost });
    expect([matter.contact.email, changed.contact]).toEqual([true, byPost.contact]);
  });

  it('is the member’s to say who asked for them', () => {
    const asked = givenCase(receipt('member-enquiry', { askedByMember: true }));
    expect(changeContact(asked, byPost, null)).toMatchObject({ ok: false, reason: 'not-now' });
  });
});

describe('an officer who changes it for somebody', () => {
  const matter = givenCase(receipt('complaint'));
  const questions = [
    { detail: 'postcode', held: 'BW1 3CQ' },
    { detail: 'phone', held: '01632 960001' },
  ] as const;
  const by = (agreed: readonly ('postcode' | 'phone')[], proof: string | null) =>
    changeContact(matter, byPost, { questions, agreed, proof });

  it('knows a caller by two right answers, which are on record', () => {
    const data = { type: 'contact-changed', ...byPost, agreed: ['postcode', 'phone'] };
    expect(by(['postcode', 'phone'], null)).toMatchObject({ value: [{ data, text: null }] });
    expect(by(['postcode', 'phone'], ' They rang. ')).toMatchObject({
      value: [{ data, text: 'They rang.' }],
    });
  });

  it('or by their letter, in the officer’s words, where the officer reads their letters', () => {
    const changed = by(['postcode'], 'Their letter of 3 March.');
    expect(changed).toMatchObject({ ok: true, value: [{ text: 'Their letter of 3 March.' }] });
    expect(changed.ok && changed.value[0]?.data).not.toHaveProperty('agreed');
    expect(by(['postcode'], ' ')).toMatchObject({
      reason: 'not-allowed',
      message: expect.stringContaining('how else you know'),
    });
    expect(by(['postcode'], null)).toMatchObject({
      reason: 'not-allowed',
      message: expect.stringContaining('Two answers'),
    });
  });
});
