import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Form, RawAnswers } from '#lib/domain/forms/form';
import { first, goodFields, sources } from '#lib/domain/forms/forms-under-test';
import { readForm } from '#lib/domain/forms/read-form';
import { formById, forms } from '#lib/domain/forms/registry';
import { isComplete } from '#lib/domain/forms/unanswered';

const service: Answers = { service: 'bins' };
const allFields = (form: Form, over: RawAnswers = {}): RawAnswers =>
  Object.assign({}, ...form.pages.map((page) => goodFields(page, service, first)), over);
const complaint = formById('complaint') as Form;
const foi = formById('foi') as Form;

describe('a form posted at once', () => {
  it.each(forms.map((form) => [form.id, form] as const))('gives the answers of a complete %s', (_, form) => {
    const read = readForm(form, allFields(form), sources);
    expect(read.ok && isComplete(form, read.answers, sources)).toBe(true);
  });

  it('ignores what was posted for pages that do not apply', () => {
    const read = readForm(
      complaint,
      allFields(complaint, { 'who-for': 'myself', 'helped-name': 'Somebody' }),
      sources,
    );
    expect(read.ok && 'helped-name' in read.answers).toBe(false);
  });

  it('tells the problems of every page and keeps what was typed', () => {
    const read = readForm(complaint, allFields(complaint, { service: '', name: '' }), sources);
    expect(read).toMatchObject({ ok: false, signpost: null, raw: { email: 'sian@example.com' } });
    expect(read.ok ? [] : read.problems.map((problem) => problem.field)).toEqual([
      'service',
      'category',
      'name',
    ]);
  });

  it('names the signpost the answers lead to', () => {
    expect(readForm(foi, allFields(foi, { 'about-you': 'yes' }), sources)).toMatchObject({
      ok: false,
      problems: [],
      signpost: 'your-own-information',
    });
  });

  it('never throws for anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.anything(), (form, anything) => {
        expect(readForm(form, anything as RawAnswers, sources).ok).toBe(false);
      }),
    );
  });
});
