import { zodResolver } from '@hookform/resolvers/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFields, mostPosted, postedText, postedValues, rawOf } from '#lib/domain/forms/fields';
import type { DateQuestion, Page, Question, RawAnswers } from '#lib/domain/forms/form';
import { first, goodFields, sources } from '#lib/domain/forms/forms-under-test';
import { type PageRead, readPage } from '#lib/domain/forms/read-page';
import { forms } from '#lib/domain/forms/registry';
import { pageSchema, questionSchema } from '#lib/domain/forms/schema';
import { positionQuestion } from '#lib/domain/forms/shared-questions';

const text = (id: string, kind: 'text' | 'name' | 'long-text' | 'address' | 'place' = 'text'): Question => ({
  id,
  kind,
  label: id,
  maxLength: 10,
  messages: { missing: `Enter ${id}.`, tooLong: `Shorten ${id}.` },
});
const contact = (kind: 'email' | 'phone' | 'postcode'): Question => ({
  id: kind,
  kind,
  label: kind,
  maxLength: 254,
  messages: { missing: `Enter ${kind}.`, tooLong: `Shorten ${kind}.`, wrong: `Mend ${kind}.` },
});
const choice = (kind: 'radios' | 'select' | 'checkboxes'): Question => ({
  id: 'choice',
  kind,
  label: 'Choice',
  options: [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ],
  messages: { missing: 'Choose one.' },
});
const day: DateQuestion = {
  id: 'day',
  kind: 'date',
  label: 'Day',
  notAfterToday: true,
  messages: { missing: 'Enter a day.', incomplete: 'Enter all.', wrong: 'Mend it.', future: 'Too late.' },
};
const { notAfterToday: _, ...anyDay } = day;
const tick: Question = {
  id: 'tick',
  kind: 'consent',
  label: 'I agree',
  readBack: { ticked: 'Agreed', empty: 'Not agreed' },
  messages: { missing: 'Tick the box.' },
};
const category: Question = {
  id: 'category',
  kind: 'radios',
  label: 'Category',
  optionsFrom: 'categories',
  of: 'service',
  messages: { missing: 'Choose a category.' },
};

const ctx = { ...sources, answers: {} };
const address = (postcodeIn: string): Question => ({
  id: 't',
  kind: 'address',
  postcodeIn,
  label: 't',
  maxLength: 10,
  messages: { missing: 'Enter t.', tooLong: 'Shorten t.' },
});
const pageOf = (...questions: Question[]): Page => ({ id: 'page', title: 'Page', questions });
const optional = (question: Question): Question => ({ ...question, optional: true });
const messagesOf = (question: Question, raw: RawAnswers) => {
  const read = readPage(pageOf(question), raw, ctx);
  return read.ok ? read.answers : read.problems.map((problem) => `${problem.field}: ${problem.message}`);
};

describe('one question', () => {
  it.each<[string, Question, RawAnswers, unknown]>([
    ['keeps a cleaned line', text('t'), { t: '  a\n b ' }, { t: 'a b' }],
    ['keeps lines of a long text', text('t', 'long-text'), { t: 'a\r\nb' }, { t: 'a\nb' }],
    ['keeps lines of an address', text('t', 'address'), { t: 'a\r\nb' }, { t: 'a\nb' }],
    ['keeps a place as it is described', text('t', 'place'), { t: 'a\r\nb' }, { t: 'a\nb' }],
    ['keeps the address chosen of a place', text('t', 'place'), { 't-found': '9 Row' }, { t: '9 Row' }],
    [
      'keeps both the address and the words of a place',
      text('t', 'place'),
      { 't-found': '9 Row', t: 'shed' },
      { t: '9 Row\nshed' },
    ],
    [
      'keeps an address once that is chosen again',
      text('t', 'place'),
      { 't-found': '9 Row', t: '9 Row' },
      { t: '9 Row' },
    ],
    [
      'keeps an address of several lines once, and the words under it',
      text('t', 'place'),
      { 't-found': '9\r\nRow', t: '9\nRow\nbin' },
      { t: '9\nRow\nbin' },
    ],
    [
      'keeps an address beside words that only begin like it',
      text('t', 'place'),
      { 't-found': '9 R', t: '9 Row' },
      { t: '9 R\n9 Row' },
    ],
    [
      'keeps an address chosen for letters line by line',
      text('t', 'address'),
      { 't-found': '9 R, Quay', t: '9 R\r\nQuay' },
      { t: '9 R\nQuay' },
    ],
    [
      'keeps a postcode with the question that asks for it',
      address('p'),
      { 't-found': '9 R, Quay, ZZ9 9ZZ', p: 'ZZ9 9ZZ' },
      { t: '9 R\nQuay' },
    ],
    [
      'keeps the whole of an address that ends in no postcode',
      address('p'),
      { 't-found': '9 R, Quay' },
      { t: '9 R\nQuay' },
    ],
    [
      'keeps a position to five places',
      positionQuestion,
      { position: '52.4,-1' },
      { position: '52.40000, -1.00000' },
    ],
    [
      'refuses a position abroad',
      positionQuestion,
      { position: '48.85, 2.35' },
      [expect.stringMatching(/^position: The position must be a latitude/)],
    ],
    ['takes no postcode alone for a place', text('t', 'place'), { 't-postcode': 'ZZ9 9ZZ' }, ['t: Enter t.']],
    ['asks for missing text', text('t'), {}, ['t: Enter t.']],
    ['asks for text that cannot be seen', text('t'), { t: '\u200b\u202e' }, ['t: Enter t.']],
    ['tells that text is too long', text('t'), { t: 'x'.repeat(11) }, ['t: Shorten t.']],
    ['counts emoji as one', text('t'), { t: '😀'.repeat(10) }, { t: '😀'.repeat(10) }],
    ['keeps an optional text empty', optional(text('t')), {}, { t: '' }],
    [
      'keeps an email address',
      contact('email'),
      { email: ' sian@example.com ' },
      { email: 'sian@example.com' },
    ],
    ['tells a wrong email address', contact('email'), { email: 'sian' }, ['email: Mend email.']],
    [
      'keeps a phone number as typed',
      contact('phone'),
      { phone: '(01632) 960-001' },
      { phone: '(01632) 960-001' },
    ],
    ['tells a wrong phone number', contact('phone'), { phone: 'no' }, ['phone: Mend phone.']],
    [
      'writes a postcode in its usual form',
      contact('postcode'),
      { postcode: 'zz99zz' },
      { postcode: 'ZZ9 9ZZ' },
    ],
    ['tells a wrong postcode', contact('postcode'), { postcode: 'somewhere' }, ['postcode: Mend postcode.']],
    ['keeps a radio', choice('radios'), { choice: 'b' }, { choice: 'b' }],
    ['keeps the first of a radio sent twice', choice('radios'), { choice: ['b', 'a'] }, { choice: 'b' }],
    ['asks for a missing radio', choice('radios'), {}, ['choice: Choose one.']],
    ['does not take a radio it does not offer', choice('select'), { choice: 'c' }, ['choice: Choose one.']],
    [
      'keeps ticks in the order offered, once',
      choice('checkboxes'),
      { choice: ['b', 'a', 'b', ''] },
      { choice: ['a', 'b'] },
    ],
    ['keeps a single tick', choice('checkboxes'), { choice: 'a' }, { choice: ['a'] }],
    [
      'does not take a tick it does not offer',
      choice('checkboxes'),
      { choice: ['a', 'c'] },
      ['choice: Choose one.'],
    ],
    ['asks for ticks', choice('checkboxes'), {}, ['choice: Choose one.']],
    ['keeps no tick of an optional list', optional(choice('checkboxes')), {}, { choice: [] }],
    ['keeps a date', day, { 'day-day': '1', 'day-month': 'mar', 'day-year': '2026' }, { day: '2026-03-01' }],
    ['asks for a missing date', day, {}, ['day-day: Enter a day.']],
    ['keeps an optional date empty', optional(day), { 'day-day': ' ' }, { day: '' }],
    ['points at the missing part', day, { 'day-day': '1', 'day-year': '2026' }, ['day-month: Enter all.']],
    [
      'points at the wrong part',
      day,
      { 'day-day': '1', 'day-month': '2', 'day-year': '26' },
      ['day-year: Mend it.'],
    ],
    [
      'does not take a day to come',
      day,
      { 'day-day': '28', 'day-month': '3', 'day-year': '2026' },
      ['day-day: Too late.'],
    ],
    [
      'takes a day to come where that makes sense',
      anyDay,
      { 'day-day': '28', 'day-month': '3', 'day-year': '2026' },
      { day: '2026-03-28' },
    ],
    ['keeps consent', tick, { tick: 'yes' }, { tick: 'yes' }],
    ['asks for consent', tick, { tick: 'on' }, ['tick: Tick the box.']],
    ['keeps consent not given', optional(tick), {}, { tick: '' }],
    ['offers no category before a service', category, { category: 'damp' }, ['category: Choose a category.']],
  ])('%s', (...[, question, raw, expected]) => {
    expect(messagesOf(question, raw)).toEqual(expected);
  });

  it.each([
    ['housing', true],
    ['bins', false],
    ['__proto__', false],
    ['constructor', false],
  ])('offers damp when the service is %s: %s', (service, offered) => {
    expect(readPage(pageOf(category), { category: 'damp' }, { ...sources, answers: { service } }).ok).toBe(
      offered,
    );
  });

  it('offers nothing when the service was answered with a list', () => {
    const answers = { service: ['housing'] };
    expect(readPage(pageOf(category), { category: 'damp' }, { ...sources, answers }).ok).toBe(false);
  });

  it('is required once an earlier answer makes it so', () => {
    const email: Question = {
      ...optional(contact('email')),
      requiredWhen: { question: 'contact-by', is: 'email' },
    };
    expect(readPage(pageOf(email), {}, { ...sources, answers: { 'contact-by': 'post' } }).ok).toBe(true);
    expect(readPage(pageOf(email), {}, { ...sources, answers: { 'contact-by': 'email' } }).ok).toBe(false);
  });

  it('can be read alone', () => {
    expect(questionSchema(text('t'), ctx).safeParse({ t: 'a' })).toEqual({ success: true, data: 'a' });
    expect(questionSchema(text('t'), ctx).safeParse({}).error?.issues[0]?.path).toEqual(['t']);
  });
});

describe('a page', () => {
  const page = pageOf(text('name', 'name'), day, choice('checkboxes'));

  it('tells every problem at once, in order, each with its question', () => {
    expect(readPage(page, { 'day-day': '1' }, ctx)).toMatchObject({
      ok: false,
      problems: [
        { field: 'name', question: 'name', message: 'Enter name.' },
        { field: 'day-month', question: 'day', message: 'Enter all.' },
        { field: 'choice', question: 'choice', message: 'Choose one.' },
      ],
    });
  });

  it('keeps what was typed, without what a database refuses, and nothing of other pages', () => {
    const raw = { name: 'x'.repeat(20), 'day-day': '1\0', choice: ['c', '\ud800a'], other: 'x' };
    const kept = {
      name: 'x'.repeat(20),
      'day-day': '1',
      'day-month': '',
      'day-year': '',
      choice: ['c', 'a'],
    };
    expect(readPage(page, raw, ctx)).toMatchObject({ ok: false, raw: kept });
    expect(Object.keys(keptFields(page, raw))).not.toContain('other');
  });

  it('fills its inputs again from stored answers', () => {
    const answers = { name: 'Siân', day: '2026-03-01', choice: ['a'] };
    const raw = rawOf(page, answers);
    expect(raw).toEqual({
      name: 'Siân',
      'day-day': '1',
      'day-month': '3',
      'day-year': '2026',
      choice: ['a'],
    });
    expect(readPage(page, raw, ctx)).toEqual({ ok: true, answers });
    expect(rawOf(page, {})).toEqual({ name: '', 'day-day': '', 'day-month': '', 'day-year': '', choice: [] });
  });

  it('gives the browser the same problems through react-hook-form', async () => {
    const resolve = zodResolver(pageSchema(page, ctx));
    const native = { fields: {}, shouldUseNativeValidation: false };
    const { errors } = await resolve({ name: '', 'day-day': '1' }, undefined, native);
    expect(errors).toMatchObject({
      name: { message: 'Enter name.' },
      'day-month': { message: 'Enter all.' },
    });
  });
});

describe('posted fields', () => {
  it('are texts, at most a hundred of one name', () => {
    expect(postedText({ a: ['x', 'y'] }, 'a')).toBe('x');
    expect(postedValues({ a: [1, null, 'x', {}] }, 'a')).toEqual(['x']);
    expect(postedValues({ a: Array.from({ length: 500 }, () => 'x') }, 'a')).toHaveLength(100);
    expect(postedValues(null, 'a')).toEqual([]);
    expect(postedValues('text', 'length')).toEqual([]);
    expect(postedText({}, 'toString')).toBe('');
    expect(mostPosted(tick)).toBeGreaterThan(3);
  });
});

const unit = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom(
    '\0',
    '\u202e',
    '\u200b',
    '\u200d',
    '\u0301',
    '\ud800',
    '\r\n',
    'ا',
    '😀',
    '@',
    '.',
    "'",
    '<',
    '%00',
  ),
);
const hostileText = fc.oneof(
  fc.string({ unit, maxLength: 200 }),
  fc.constantFrom('__proto__', 'x'.repeat(50_000), '\u0301'.repeat(9_000)),
);
const hostileValue = fc.oneof(hostileText, fc.array(hostileText, { maxLength: 5 }), fc.anything());
const pages = forms.flatMap((form) => form.pages).filter((page) => page.questions.length > 0);

function toldBy(read: PageRead): string[] {
  const told = read.ok ? Object.values(read.answers) : read.problems.map((problem) => problem.message);
  return told.flatMap((each) => (each.length > 0 ? each : ['']));
}

function keptBy(read: PageRead): string[] {
  return read.ok ? [] : Object.values(read.raw).flat();
}

function isStorable(kept: string): boolean {
  return kept.isWellFormed() && !kept.includes('\0');
}

describe('hostile input', () => {
  it('gives a clean answer or a message on every page, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.gen(), (page, gen) => {
        const names = Object.keys(rawOf(page, {}));
        const raw = Object.fromEntries(names.map((name) => [name, gen(() => hostileValue)])) as RawAnswers;
        const read = readPage(page, raw, { ...sources, answers: { service: 'bins', 'contact-by': 'email' } });
        expect(toldBy(read).length).toBeGreaterThan(0);
        expect([...toldBy(read), ...keptBy(read)].every(isStorable)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws for anything that is no form at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.anything(), (page, anything) => {
        expect(readPage(page, anything as RawAnswers, ctx)).toHaveProperty('ok');
      }),
    );
  });

  it('takes a tick of nothing that can be stored for no tick, at once and when shown again', () => {
    const needs = pages.find(({ id }) => id === 'your-needs') ?? pageOf();
    expect(readPage(needs, { needs: ['\0'] }, ctx)).toEqual({ ok: true, answers: { needs: [] } });
  });

  it('refuses again, with the same words, what it kept of what it refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.gen(), (page, gen) => {
        const names = Object.keys(rawOf(page, {}));
        const raw = Object.fromEntries(names.map((name) => [name, gen(() => hostileValue)])) as RawAnswers;
        const answered = { ...sources, answers: { service: 'bins', 'contact-by': 'email' } };
        const read = readPage(page, raw, answered);
        if (!read.ok) expect(readPage(page, read.raw, answered)).toEqual(read);
      }),
      { numRuns: 400 },
    );
  });

  it('reads its own answers again unchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), hostileText, (page, typed) => {
        const answered = { ...sources, answers: { service: 'bins', 'contact-by': 'email' } };
        const good = goodFields(page, answered.answers, first);
        const raw = Object.fromEntries(Object.entries(good).map(([name, value]) => [name, typed || value]));
        const read = readPage(page, raw, answered);
        if (read.ok) expect(readPage(page, rawOf(page, read.answers), answered)).toEqual(read);
      }),
    );
  });

  it.each([
    ['letters', 'x'],
    ['spaces', ' '],
    ['accents', '\u0301'],
    ['at signs', '@'],
    ['line ends', '\r\n'],
    ['emoji', 'x👩'],
  ])('refuses a megabyte of %s, and keeps no more than it may', (_, character) => {
    const raw = { t: character.repeat(1_000_000 / character.length) };
    const page = pageOf({ ...text('t', 'long-text'), maxLength: 6000 } as Question);
    const read = readPage(page, raw, ctx);
    expect(read).toMatchObject({ ok: false, problems: [{ message: 'Shorten t.' }] });
    expect(readPage(page, keptFields(page, raw), ctx)).toEqual(read);
    expect(JSON.stringify(read).length).toBeLessThan(60_000);
  });

  // A pattern that tries every way to match would not come to an end.
  it('reads the longest text it looks at to its end, whatever it is made of', () => {
    for (const character of [
      'x',
      ' ',
      '\n',
      '\u0301',
      '\u200d',
      '\u{e0041}',
      '🏴',
      'a\u200c',
      '.',
      '@',
      '-',
    ]) {
      const question: Question = { ...contact('email'), maxLength: 6000 } as Question;
      const raw = { email: character.repeat(Math.floor(mostPosted(question) / character.length)) };
      expect(readPage(pageOf(question), raw, ctx)).toHaveProperty('ok');
    }
  });
});
