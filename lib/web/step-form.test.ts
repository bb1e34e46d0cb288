import { describe, expect, it } from 'vitest';
import { postedStep } from '#lib/web/step-form';

const posted = (fields: Record<string, string>) => ({ fields, files: [] });

describe('a posted step', () => {
  it('puts the person at the keyboard in place of the shortcut', () => {
    const fields = { reference: '7KM4RT9PG', step: 'allocate', to: 'somebody-else', shortcut: 'me' };
    expect(postedStep(posted(fields), 'my-id').command).toMatchObject({ step: 'allocate', to: 'my-id' });
  });

  it('says what the page it came from had shown', () => {
    expect(postedStep(posted({ step: 'accept', seen: '7' }), 'me')).toMatchObject({ seen: '7' });
  });

  it('takes a tick as yes and its absence as no', () => {
    expect(postedStep(posted({ step: 'publish', checked: 'yes' }), 'me').command).toMatchObject({
      checked: true,
    });
    expect(postedStep(posted({ step: 'publish' }), 'me').command).toMatchObject({ checked: false });
  });

  it('has every row of points, blank where nothing was filled in', () => {
    const fields = { step: 'send-answer', 'point-2': 'The bin.', 'finding-2': 'upheld' };
    const blank = { point: '', finding: '' };
    const points = [blank, { point: 'The bin.', finding: 'upheld' }, blank, blank, blank, blank];
    expect(postedStep(posted(fields), 'me').command).toMatchObject({ points });
  });

  it('has every row of exemptions, with what is said of them', () => {
    const fields = { step: 'send-answer', 'exemption-2': 'foia-41', 'neither-2': 'yes', narrowing: 'Less.' };
    const blank = { exemption: '', why: '', neither: false, disclosing: '', withholding: '', balance: '' };
    const exemptions = [blank, { ...blank, exemption: 'foia-41', neither: true }, blank, blank];
    expect(postedStep(posted(fields), 'me').command).toMatchObject({
      withheld: { exemptions, emissions: false, narrowing: 'Less.' },
    });
  });

  it('has a blank outcome when none was chosen, so that the refusal is in words', () => {
    expect(postedStep(posted({ step: 'send-answer', text: 'Yes' }), 'me').command).toMatchObject({
      outcome: '',
    });
  });
});
