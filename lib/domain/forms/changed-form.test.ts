import { describe, expect, it } from 'vitest';
import { changeSince, isTold, stillAsked } from '#lib/domain/forms/changed-form';
import { complimentForm } from '#lib/domain/forms/compliment-form';

const form = { ...complimentForm, version: 2 };
const answers = { service: 'bins', 'asked-no-more': 'Once.' };

describe('a form that was changed', () => {
  it('has changed for whoever saw another version, and takes out what it asks for no more', () => {
    expect(changeSince(form, { formVersion: 1, answers })).toEqual({ dropped: 1 });
    expect(changeSince(form, { formVersion: 1, answers: {} })).toEqual({ dropped: 0 });
    expect(changeSince(form, { formVersion: 2, answers })).toBeNull();
    expect(stillAsked(form, answers)).toEqual({ service: 'bins' });
  });

  it('is told to whoever posts a page of an older one, or one that does not say', () => {
    expect(isTold(form, { version: 1, formVersion: 1 })).toBe(false);
    expect(isTold(form, { version: undefined, formVersion: 1 })).toBe(false);
    expect(isTold(form, { version: 2, formVersion: 1 })).toBe(true);
    expect(isTold(form, { version: 1, formVersion: 2 })).toBe(true);
  });
});
