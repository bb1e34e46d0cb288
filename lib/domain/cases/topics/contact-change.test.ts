import { describe, expect, it } from 'vitest';
import { changeContact } from '#lib/domain/cases/topics/contact-change';
import { givenCase, receipt } from '#lib/testing/given-case';

const byPost = { by: 'post', contact: { email: false, phone: false, post: true } } as const;

describe('how a resident is reached', () => {
  it('is as they filed it, until they change it', () => {
    const matter = givenCase(receipt('complaint'));
    expect(changeContact(matter, byPost)).toMatchObject({
      ok: true,
      value: [{ data: { type: 'contact-changed', ...byPost }, visibility: 'staff' }],
    });
    const changed = givenCase(receipt('complaint'), { type: 'contact-changed', ...byPost });
    expect([matter.contact.email, changed.contact]).toEqual([true, byPost.contact]);
  });

  it('is the member’s to say who asked for them', () => {
    const asked = givenCase(receipt('member-enquiry', { askedByMember: true }));
    expect(changeContact(asked, byPost)).toMatchObject({ ok: false, reason: 'not-now' });
  });
});
