import { describe, expect, it } from 'vitest';
import { changeSince, isTold, stillAsked } from '#lib/domain/forms/changed-form';
import { complaintForm } from '#lib/domain/forms/complaint-form';
import type { OptionSources } from '#lib/domain/forms/form';

const form = {
  ...complaintForm,
  version: 4,
  changes: [
    { version: 2, asks: ['files'] },
    { version: 3, drops: [{ id: 'asked-no-more', label: 'How often?' }] },
    { version: 4, asks: ['texts', 'email'] },
  ],
};
const answers = { 'contact-by': 'post', 'asked-no-more': 'Once.' };
const options: OptionSources = { services: [], categories: {}, wards: [], texts: true, map: true };

describe('a form that was changed', () => {
  it('tells whoever saw another version what is new on their way, and what they answered in vain', () => {
    const since = (formVersion: number, given: Record<string, string> = answers) =>
      changeSince(form, { formVersion, answers: given }, options);
    const files = 'Do you have photos or documents that help?';
    const texts = 'Text me when there is news';
    expect(since(1)).toEqual({ asked: [files, texts], dropped: ['How often?'] });
    expect(since(2, {})).toEqual({ asked: [texts], dropped: [] });
    expect(since(2, { 'contact-by': 'email' })?.asked).toContain('What is your email address?');
    expect(since(3)).toEqual({ asked: [texts], dropped: [] });
    expect(since(4)).toBeNull();
    const without = changeSince(form, { formVersion: 3, answers }, { ...options, texts: false });
    expect(without).toEqual({ asked: [], dropped: [] });
    const { changes: _, ...silent } = form;
    expect(changeSince(silent, { formVersion: 3, answers }, options)).toEqual({ asked: [], dropped: [] });
  });

  it('takes out the answers it asks for no more', () => {
    expect(stillAsked(form, answers)).toEqual({ 'contact-by': 'post' });
  });

  it('is told to whoever posts a page of an older one, or one that does not say', () => {
    expect(isTold(form, { version: 1, formVersion: 1 })).toBe(false);
    expect(isTold(form, { version: undefined, formVersion: 1 })).toBe(false);
    expect(isTold(form, { version: 4, formVersion: 1 })).toBe(true);
    expect(isTold(form, { version: 1, formVersion: 4 })).toBe(true);
  });
});
