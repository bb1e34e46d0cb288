import { describe, expect, it } from 'vitest';
import { formById, formIn, forms, formsIn, isSensitiveForm } from '#lib/domain/forms/registry';
import { isProcessId, processIds } from '#lib/domain/processes/process-id';

describe('the registry', () => {
  it('has one form for each process, but for what only an officer chooses, or an answer in another form', () => {
    const asked = processIds.filter(
      (id) => !['sar-part-3', 'internal-review-request', 'care-review-request'].includes(id),
    );
    expect(forms.map((form) => form.process).toSorted()).toEqual(asked.toSorted());
  });

  it('finds a form by its id and nothing by another', () => {
    expect(formById('foi')?.name).toBe('Freedom of Information request');
    expect(formById('constructor')).toBeNull();
  });
});

describe('a form in which somebody may tell what they have to hide', () => {
  it('is one of such a process, or with an answer that leads to one', () => {
    const sensitive = forms.filter(isSensitiveForm).map(({ id }) => id);
    expect(sensitive).toEqual([
      'adult-social-care',
      'childrens-social-care',
      'social-services',
      'review-request',
    ]);
  });
});

describe('the forms of a nation', () => {
  it('are those of the processes that its councils run', () => {
    expect(formsIn('england')).toContain(formById('adult-social-care'));
    expect(formsIn('scotland')).not.toContain(formById('adult-social-care'));
    expect(formIn('scotland', 'complaint')).toBe(formById('complaint'));
    expect(formIn('wales', 'councillor-conduct')).toBeNull();
  });
});

describe('a process id', () => {
  it('is told from other text', () => {
    expect(isProcessId('complaint')).toBe(true);
    expect(isProcessId('toString')).toBe(false);
  });
});
