import { describe, expect, it } from 'vitest';
import { filled, withTimes } from '#lib/domain/forms/filled';
import { formById } from '#lib/domain/forms/registry';

describe('filling in', () => {
  it('puts words for names, leaves out a sentence whose word there is not, and keeps a name it does not know', () => {
    const sentences = ['Within {a} or {b}.', 'By {c}.', 'Soon.', 'Until {a}, by {d}.'];
    expect(filled(sentences, { a: 'one day', b: 'two', c: null })).toEqual([
      'Within one day or two.',
      'Soon.',
      'Until one day, by {d}.',
    ]);
  });

  it('tells a form’s own times, and leaves the dates until it is sent', () => {
    const form = formById('hazard') ?? expect.unreachable();
    const said = withTimes(form, { makeSafe: '24 hours', investigate: null });
    expect(said.sent.next).toEqual([
      'If it is an emergency, we make your home safe within 24 hours.',
      'We will send you our answer by {answerBy}.',
    ]);
    expect(said.start.lead.length).toBe(form.start.lead.length - 1);
  });

  it('tells from how long ago a complaint is taken', () => {
    const form = formById('complaint') ?? expect.unreachable();
    const guidance = (time: string | null) =>
      withTimes(form, { takenWithin: time }).pages.find(({ id }) => id === 'when-it-happened')?.guidance;
    expect(guidance('6 months')?.[0]).toContain('from the last 6 months');
    expect(guidance(null)).toEqual([]);
  });
});
