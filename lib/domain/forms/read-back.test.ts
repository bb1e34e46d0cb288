import { describe, expect, it } from 'vitest';
import type { Answers, Form } from '#lib/domain/forms/form';
import { options } from '#lib/domain/forms/forms-under-test';
import { readBack } from '#lib/domain/forms/read-back';
import { formById } from '#lib/domain/forms/registry';

const words = { options, locale: 'en' };
const rows = (id: string, answers: Answers) =>
  readBack(formById(id) as Form, answers, words).flatMap((section) => section.rows);
const row = (id: string, answers: Answers, question: string) =>
  rows(id, answers).find((each) => each.question === question);

describe('the read-back', () => {
  it('tells choices by their labels', () => {
    expect(row('complaint', { service: 'bins' }, 'service')).toEqual({
      page: 'service',
      question: 'service',
      label: 'Service',
      value: 'Bins and recycling',
      provided: true,
    });
    expect(row('complaint', { service: 'bins', category: 'missed-bin' }, 'category')?.value).toBe(
      'Missed bin',
    );
    expect(row('complaint', { service: 'not-sure' }, 'service')?.value).toMatch(/not sure/);
  });

  it('tells whether texts are wanted, where the council sends them or once did', () => {
    const told = (texts: boolean, answer: string) =>
      readBack(
        formById('query') as Form,
        { phone: '', texts: answer },
        { ...words, options: { ...options, texts } },
      )
        .flatMap(({ rows: all }) => all)
        .find(({ question }) => question === 'texts')?.value;
    expect(told(true, '')).toBe('No text messages');
    expect(told(false, 'yes')).toBe('Text me when there is news');
    expect(told(false, '')).toBeUndefined();
  });

  it('tells ticks one to a line', () => {
    expect(row('complaint', { needs: ['large-print', 'bsl'] }, 'needs')?.value).toBe(
      'Letters in large print\nBritish Sign Language (BSL)',
    );
  });

  it('shows the value of an option that no longer exists rather than nothing', () => {
    expect(row('complaint', { service: 'closed-service' }, 'service')?.value).toBe('closed-service');
  });

  it('misses no ward from whoever named the place', () => {
    const noise = { service: 'environmental-health', category: 'environmental-health-noise' };
    const ward = (place: string, chosen = '') => row('complaint', { ...noise, place, ward: chosen }, 'ward');
    expect(ward('')).toMatchObject({ provided: false });
    expect(ward('22 Corn Street')).toBeUndefined();
    expect(ward('22 Corn Street', 'castle')).toMatchObject({ provided: true });
  });

  it('tells dates in full', () => {
    expect(row('complaint', { 'happened-on': '2026-03-01' }, 'happened-on')?.value).toBe(
      'Sunday 1 March 2026',
    );
  });

  it('keeps the lines of a long text, under the question itself when it has no shorter label', () => {
    const told = row('complaint', { 'what-happened': 'one\ntwo' }, 'what-happened');
    expect(told).toMatchObject({ label: 'What happened?', value: 'one\ntwo' });
  });

  it.each([
    ['text', 'complaint', 'effect'],
    ['date', 'complaint', 'happened-on'],
    ['choice', 'complaint', 'ward'],
    ['list of ticks', 'complaint', 'needs'],
  ])('says that a skipped %s was not provided', (...[, form, question]) => {
    const answers = { [question]: question === 'needs' ? [] : '' };
    expect(row(form, answers, question)).toMatchObject({ value: '', provided: false });
  });

  it('says in words whether a box was ticked', () => {
    const publish = (tick: string) =>
      row('compliment', { 'pass-on': 'with-name', publish: tick }, 'publish')?.value;
    expect(publish('yes')).toBe('You may use my words, without my name');
    expect(publish('')).toBe('Do not use my words elsewhere');
  });

  it('says on which side of Greenwich a position is', () => {
    const where = (position: string) => row('service-request', { place: 'Mill Lane', position }, 'position');
    expect(where('52.40656, -1.51217')?.value).toBe('52.40656 north, 1.51217 west');
    expect(where('52.62800, 1.29930')?.value).toBe('52.62800 north, 1.29930 east');
    expect(where('')).toMatchObject({ value: '', provided: false });
  });

  it('leaves out pages that do not apply and sections without rows', () => {
    expect(row('comment', { kind: 'comment', difference: 'left behind' }, 'difference')).toBeUndefined();
    const headings = readBack(formById('comment') as Form, { 'reply-wanted': 'no' }, words).map(
      (each) => each.heading,
    );
    expect(headings).toEqual(['Your comment', 'Whether you want a reply']);
  });
});
