import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { complaintForm } from '#lib/domain/forms/complaint-form';
import { foiForm } from '#lib/domain/forms/foi-form';
import type { Answers, Form, OptionSources, Page, Question } from '#lib/domain/forms/form';
import { pageById } from '#lib/domain/forms/journey';
import { readPage } from '#lib/domain/forms/read-page';
import { settlePage } from '#lib/domain/forms/settle-page';

const options: OptionSources = {
  services: [{ value: 'bins', label: 'Bins', group: 'Streets' }],
  wards: [{ value: 'north', label: 'North' }],
  categories: { bins: [{ value: 'missed', label: 'A missed bin' }] },
  texts: true,
  map: true,
};
const nothing = {
  options: { services: [], wards: [], categories: {}, texts: true, map: true },
  answers: {},
  today: plainDate('2026-11-21'),
};

const settled = (form: Form, id: string, answers: Answers) => {
  const page = pageById(form, id);
  if (!page) throw new RangeError(id);
  return settlePage(page, { options, answers });
};

describe('a settled page', () => {
  it('lists the council’s own services, with the extra options after them', () => {
    const [service] = settled(complaintForm, 'service', {}).questions;
    expect(service).toMatchObject({ options: [{ value: 'bins' }, { value: 'not-sure' }] });
  });

  it('lists the kinds of thing that the chosen service deals with', () => {
    const page = settled(complaintForm, 'category', { service: 'bins' });
    expect(readPage(page, { category: 'missed' }, nothing)).toEqual({
      ok: true,
      answers: { category: 'missed' },
    });
  });

  it('asks for an email address from somebody who wants an email, and lets others skip it', () => {
    const wanted = settled(foiForm, 'your-email', { 'contact-by': 'email' });
    const spared = settled(foiForm, 'your-email', { 'contact-by': 'phone' });
    expect(readPage(wanted, { email: '' }, nothing).ok).toBe(false);
    expect(readPage(spared, { email: '' }, nothing).ok).toBe(true);
  });

  it('offers text messages where the council sends them, and names each question briefly beside the other', () => {
    const labels = (page: Page) => page.questions.map(({ label }) => label);
    expect(labels(settled(complaintForm, 'your-phone', {}))).toEqual([
      'Phone number',
      'Text me when there is news',
    ]);
    const phone = pageById(complaintForm, 'your-phone') as Page;
    expect(labels(settlePage(phone, { options: { ...options, texts: false }, answers: {} }))).toEqual([
      'What is your phone number?',
    ]);
  });

  it('leaves a question its name that has no shorter one', () => {
    const phone = pageById(complaintForm, 'your-phone') as Page;
    const questions = phone.questions.map(({ readBackLabel: _, ...question }) => question as Question);
    const [first] = settlePage({ ...phone, questions }, { options, answers: {} }).questions;
    expect(first?.label).toBe('What is your phone number?');
  });

  it('can be written as JSON and read again', () => {
    for (const page of complaintForm.pages) {
      const whole = settlePage(page, { options, answers: {} });
      expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    }
  });
});
