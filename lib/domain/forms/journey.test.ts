import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Form, Page, Question } from '#lib/domain/forms/form';
import { goodFields, type Pick, sources } from '#lib/domain/forms/forms-under-test';
import {
  nextPage,
  pageById,
  previousPage,
  progress,
  relevantAnswers,
  visiblePages,
} from '#lib/domain/forms/journey';
import { readPage } from '#lib/domain/forms/read-page';
import { formById, forms } from '#lib/domain/forms/registry';
import { afterChange, firstUnanswered, isComplete } from '#lib/domain/forms/unanswered';

const ask = (id: string): Question => ({
  id,
  kind: 'text',
  label: id,
  maxLength: 9,
  messages: { missing: 'm', tooLong: 't' },
});
const page = (id: string, rest: Partial<Page> = {}): Page => ({
  id,
  title: id,
  questions: [ask(id)],
  ...rest,
});

const small = {
  pages: [
    page('a'),
    page('b', { when: { question: 'a', is: 'to b' } }),
    page('c', { when: { question: 'b', answered: true } }),
    page('stop', {
      when: { question: 'a', is: 'stop' },
      questions: [],
      signpost: { ways: [{ text: 'Back', page: 'a' }] },
    }),
    page('d', { questions: [{ ...ask('d'), optional: true }] }),
  ],
};
const idsOf = (pages: readonly Page[]) => pages.map((each) => each.id);

describe('a journey', () => {
  it('shows the pages whose conditions hold', () => {
    expect(idsOf(visiblePages(small, {}))).toEqual(['a', 'd']);
    expect(idsOf(visiblePages(small, { a: 'to b', b: 'x' }))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does not listen to answers of an abandoned branch', () => {
    expect(idsOf(visiblePages(small, { a: 'else', b: 'x' }))).toEqual(['a', 'd']);
    expect(relevantAnswers(small, { a: 'else', b: 'x', d: '', unknown: 'x' })).toEqual({ a: 'else', d: '' });
  });

  it('ends at a signpost, which leads to no page and no check', () => {
    expect(idsOf(visiblePages(small, { a: 'stop' }))).toEqual(['a', 'stop']);
    expect(nextPage(small, { a: 'stop' }, 'a')).toBe('stop');
    expect(nextPage(small, { a: 'stop' }, 'stop')).toBeNull();
    expect(previousPage(small, { a: 'stop' }, 'stop')).toBe('a');
    expect(firstUnanswered(small, { a: 'stop', d: '' }, sources)).toBe('stop');
  });

  it('leads from the last page to the check and back', () => {
    expect(nextPage(small, {}, 'd')).toBe('check');
    expect(previousPage(small, {}, 'check')).toBe('d');
    expect(previousPage(small, {}, 'a')).toBeNull();
  });

  it('finds a way on from a page that is not visible or does not exist', () => {
    expect(nextPage(small, {}, 'b')).toBe('d');
    expect(previousPage(small, {}, 'c')).toBe('a');
    expect(nextPage(small, {}, 'nowhere')).toBe('a');
    expect(previousPage(small, {}, 'nowhere')).toBeNull();
    expect(pageById(small, 'b')?.id).toBe('b');
    expect(pageById(small, 'nowhere')).toBeNull();
  });

  it('puts an optional question before it calls itself complete', () => {
    expect(firstUnanswered(small, { a: 'x' }, sources)).toBe('d');
    expect(isComplete(small, { a: 'x', d: '' }, sources)).toBe(true);
  });

  it('asks again for a stored answer that no longer passes', () => {
    expect(firstUnanswered(small, { a: 'much too long', d: '' }, sources)).toBe('a');
    expect(isComplete(small, { a: '', d: '' }, sources)).toBe(false);
  });

  it('returns to the check after a change, or to the page that it opened', () => {
    expect(afterChange(small, { a: 'x', d: '' }, sources)).toBe('check');
    expect(afterChange(small, { a: 'to b', d: '' }, sources)).toBe('b');
  });

  it('counts its steps', () => {
    expect(progress(small, { a: 'to b' }, 'b')).toEqual({ number: 2, total: 3 });
    expect(progress(small, {}, 'b')).toEqual({ number: 0, total: 2 });
  });
});

type Walked = {
  readonly answers: Answers;
  readonly end: 'check' | 'signpost';
  readonly seen: readonly string[];
};

/** Answers page after page, as a resident would, until there is no next page. */
function walk(form: Form, pick: Pick, begun: Answers = {}): Walked {
  let answers = begun;
  let at: string | null = firstUnanswered(form, answers, sources) ?? 'check';
  const seen: string[] = [];
  while (at !== null && at !== 'check' && seen.length < 100) {
    seen.push(at);
    answers = { ...answers, ...answerPage(form, at, { answers, pick }) };
    at = nextPage(form, answers, at);
  }
  return { answers, end: at === 'check' ? 'check' : 'signpost', seen };
}

function answerPage(form: Form, id: string, { answers, pick }: { answers: Answers; pick: Pick }): Answers {
  const asked = pageById(form, id);
  const read = asked && readPage(asked, goodFields(asked, answers, pick), { ...sources, answers });
  if (!read?.ok) throw new Error(`Page ${id} of ${form.id} refused a good answer: ${JSON.stringify(read)}`);
  return read.answers;
}

function picker(gen: fc.GeneratorValue): Pick {
  return (values) => gen(fc.constantFrom, ...values);
}

/** Walks until the check is reached, changing the answer that led to a signpost. */
function walkToCheck(form: Form, pick: Pick): Walked {
  const walked = walk(form, pick);
  return walked.end === 'check' ? walked : walkToCheck(form, pick);
}

describe('every form, answered anyhow', () => {
  const anyForm = fc.constantFrom(...forms);

  it('reaches its check page, complete, or a signpost with ways on', () => {
    fc.assert(
      fc.property(anyForm, fc.gen(), (form, gen) => {
        const { answers, end, seen } = walk(form, picker(gen));
        expect(idsOf(visiblePages(form, answers))).toEqual(seen);
        expect(isComplete(form, answers, sources)).toBe(end === 'check');
        const last = pageById(form, seen.at(-1) ?? '');
        expect((last?.signpost?.ways.length ?? 0) > 0).toBe(end === 'signpost');
      }),
    );
  });

  it('goes back the way it came', () => {
    fc.assert(
      fc.property(anyForm, fc.gen(), (form, gen) => {
        const { answers } = walk(form, picker(gen));
        const [start, ...rest] = visiblePages(form, answers);
        expect(previousPage(form, answers, start?.id ?? '')).toBeNull();
        for (const each of rest) {
          const before = previousPage(form, answers, each.id);
          expect(nextPage(form, answers, before ?? '')).toBe(each.id);
        }
      }),
    );
  });

  it('comes back to the check after a change on any page, with the other answers kept', () => {
    fc.assert(
      fc.property(anyForm, fc.gen(), (form, gen) => {
        const pick = picker(gen);
        const { answers } = walkToCheck(form, pick);
        const changed = pick(visiblePages(form, answers));
        const after = { ...answers, ...answerPage(form, changed.id, { answers, pick }) };
        const { answers: mended, end, seen } = walkFromChange(form, pick, after);
        expect(end === 'check' || pageById(form, seen.at(-1) ?? '')?.signpost !== undefined).toBe(true);
        const untouched = withoutPages(form, answers, [changed.id, ...seen]);
        expect(mended).toMatchObject(untouched);
      }),
    );
  });

  it('never lets a page be skipped', () => {
    fc.assert(
      fc.property(anyForm, fc.gen(), (form, gen) => {
        const pick = picker(gen);
        const { answers } = walkToCheck(form, pick);
        const skipped = pick(visiblePages(form, answers).flatMap((each) => each.questions.map((q) => q.id)));
        const { [skipped]: _, ...rest } = answers;
        expect(isComplete(form, rest, sources)).toBe(false);
      }),
    );
  });
});

function withoutPages(form: Form, answers: Answers, ids: readonly string[]): Answers {
  const touched = ids.flatMap((id) => pageById(form, id)?.questions ?? []).map((question) => question.id);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !touched.includes(id)));
}

/** After a change: one missing page after the other, as the pages send the resident. */
function walkFromChange(form: Form, pick: Pick, changed: Answers): Walked {
  let answers = changed;
  let at = afterChange(form, answers, sources);
  const seen: string[] = [];
  while (at !== 'check' && seen.length < 100) {
    seen.push(at);
    if (pageById(form, at)?.signpost) return { answers, end: 'signpost', seen };
    answers = { ...answers, ...answerPage(form, at, { answers, pick }) };
    at = afterChange(form, answers, sources);
  }
  return { answers, end: at === 'check' ? 'check' : 'signpost', seen };
}

describe('the branches of each form', () => {
  const visible = (id: string, answers: Answers) => idsOf(visiblePages(formById(id) as Form, answers));

  it.each<[string, string, Answers, string[], string[]]>([
    [
      'asks a complainant when they told us',
      'complaint',
      { 'told-us': 'not-fixed' },
      ['earlier-contact'],
      [],
    ],
    ['does not ask it of a first complaint', 'complaint', { 'told-us': 'no' }, [], ['earlier-contact']],
    [
      'asks whom a complaint is for',
      'complaint',
      { 'who-for': 'somebody-else' },
      ['person-helped', 'their-consent'],
      [],
    ],
    [
      'asks for an address only to write to',
      'complaint',
      { 'contact-by': 'post' },
      ['your-address'],
      ['your-email'],
    ],
    [
      'asks a caller for an email too',
      'complaint',
      { 'contact-by': 'phone' },
      ['your-email', 'your-phone'],
      ['your-address'],
    ],
    ['asks which language', 'complaint', { needs: ['bsl', 'interpreter'] }, ['needs-details'], []],
    [
      'asks no category when the service is not known',
      'complaint',
      { service: 'not-sure' },
      [],
      ['category'],
    ],
    [
      'stops a report when somebody is in danger',
      'service-request',
      { danger: 'yes' },
      ['call-now'],
      ['service'],
    ],
    ['goes on when help was called', 'service-request', { danger: 'called' }, ['service'], ['call-now']],
    [
      'asks for an earlier reference',
      'service-request',
      { 'reported-before': 'yes' },
      ['earlier-report'],
      [],
    ],
    [
      'takes a report without a name',
      'service-request',
      { 'reply-wanted': 'no' },
      [],
      ['your-name', 'who-for', 'your-needs'],
    ],
    [
      'asks a name for updates',
      'service-request',
      { 'reply-wanted': 'yes' },
      ['your-name', 'how-to-reply'],
      [],
    ],
    [
      'asks a name to pass on',
      'compliment',
      { 'pass-on': 'with-name', 'reply-wanted': 'no' },
      ['your-name', 'publish'],
      ['how-to-reply'],
    ],
    [
      'asks no name for a thank you',
      'compliment',
      { 'pass-on': 'no', 'reply-wanted': 'no' },
      [],
      ['your-name', 'publish'],
    ],
    ['asks what an idea would change', 'comment', { kind: 'suggestion' }, ['difference'], []],
    [
      'does not ask it of a comment',
      'comment',
      { kind: 'comment', 'reply-wanted': 'no' },
      [],
      ['difference', 'your-name'],
    ],
    ['explains subject access', 'foi', { 'about-you': 'yes' }, ['your-own-information'], ['information']],
    [
      'goes on when part is about the person',
      'foi',
      { 'about-you': 'part' },
      ['information', 'your-name'],
      ['your-own-information'],
    ],
    [
      'asks whose information it is, and whether they agree',
      'sar',
      { 'who-for': 'child' },
      ['person-helped', 'their-consent', 'your-name'],
      ['service'],
    ],
    [
      'asks for nobody else’s agreement to see one’s own information',
      'sar',
      { 'who-for': 'myself' },
      ['your-name'],
      ['person-helped', 'their-consent'],
    ],
    [
      'asks a member for the resident, and whether the resident asked them',
      'member-enquiry',
      { kind: 'indirect-query' },
      ['resident', 'basis'],
      ['ward'],
    ],
    [
      'asks a member for the ward of what concerns an area',
      'member-enquiry',
      { kind: 'community-issue' },
      ['ward'],
      ['resident', 'basis'],
    ],
    ['asks for the period', 'foi', { 'time-span': 'yes' }, ['period'], []],
  ])('%s', (...[, id, answers, shown, hidden]) => {
    expect(visible(id, answers)).toEqual(expect.arrayContaining(shown));
    for (const each of hidden) expect(visible(id, answers)).not.toContain(each);
  });

  it('does not make a person give reasons again to go to stage 2', () => {
    const story = pageById(formById('complaint') as Form, 'what-happened') as Page;
    const empty = { 'what-happened': '' };
    expect(readPage(story, empty, { ...sources, answers: { 'told-us': 'complained' } }).ok).toBe(true);
    expect(readPage(story, empty, { ...sources, answers: { 'told-us': 'no' } }).ok).toBe(false);
  });

  it('goes on from a phone number without a word about texts where the council sends none', () => {
    const pages = { pages: [pageById(formById('query') as Form, 'your-phone') as Page] };
    const answers = { phone: '' };
    const withTexts = (texts: boolean) => ({ ...sources, options: { ...sources.options, texts } });
    expect(firstUnanswered(pages, answers, withTexts(false))).toBeNull();
    expect(firstUnanswered(pages, answers, withTexts(true))).toBe('your-phone');
  });

  it('answers an information request by email or post only, because the law asks for an address', () => {
    const reply = pageById(formById('foi') as Form, 'how-to-reply') as Page;
    expect(readPage(reply, { 'contact-by': 'phone' }, { ...sources, answers: {} }).ok).toBe(false);
  });
});
