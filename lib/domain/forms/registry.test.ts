import { describe, expect, it } from 'vitest';
import { formById, formIn, forms, formsIn } from '#lib/domain/forms/registry';
import { isProcessId, processIds } from '#lib/domain/processes/process-id';

describe('the registry', () => {
  it('has one form for each process, but for what only an officer chooses, or an answer in another form', () => {
    const asked = processIds.filter((id) => id !== 'sar-part-3' && id !== 'internal-review-request');
    expect(forms.map((form) => form.process).toSorted()).toEqual(asked.toSorted());
  });

  it('finds a form by its id and nothing by another', () => {
    expect(formById('foi')?.name).toBe('Freedom of Information request');
    expect(formById('constructor')).toBeNull();
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
