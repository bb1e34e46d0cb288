import { lengthOf } from '#lib/domain/forms/clean-text';
import { fieldsOf, isPlace, mostPosted, placePartsOf } from '#lib/domain/forms/fields';
import type { Form, Page, Question } from '#lib/domain/forms/form';
import { isOptional } from '#lib/domain/forms/read-answer';
import { askingPages, goodAnswer } from '#lib/testing/good-answers';
import { HOSTILE, type Hostile } from '#lib/testing/hostile-texts';
import { caller, forEach, fromAnywhere } from './by-http.ts';
import { isCalm } from './calm.ts';
import { type Filling, leadTo, postAnswer } from './fill-in.ts';
import { FORMS } from './forms/offered.ts';
import { BODIES } from './hostile-values.ts';
import { problemsIn, valuesIn, wordsIn } from './html.ts';
import { receiptIn } from './receipt.ts';
import { expect, test } from './test.ts';

// Forms that need nothing of each other: whoever is free takes the next.
test.describe.configure({ mode: 'parallel' });

/** Sent in every form; the first form is sent with every text. All forms are read back, printed and tracked by the same code. */
const SENT = 'markup';

/** Put into every field; the rest, which only cleaning tells apart, into every field of the first form with such a question. */
const EVERYWHERE = [
  SENT,
  'nothing',
  'nearly a megabyte',
  'overridden direction',
  'right to left with its marks',
  'zero-width characters',
];

for (const [index, form] of FORMS.entries()) {
  const earlier = FORMS.slice(0, index).flatMap(placesIn);
  const tried = new Set(earlier.map(({ question }) => JSON.stringify(question)));
  const triedKinds = new Set(earlier.map(({ question }) => question.kind));
  // A question that an earlier form asks, word for word, was tried there; of a choice, a text shows what each other would.
  const isNew = ({ questions }: Page, what: string) =>
    questions.some(
      (question) =>
        !tried.has(JSON.stringify(question)) &&
        (what === SENT || !isChoice(question)) &&
        (EVERYWHERE.includes(what) || !triedKinds.has(question.kind)),
    );

  test(`the ${form.id} form keeps every hostile text in every field, or says there what is wrong`, async () => {
    test.slow();
    await forEach(Object.entries(HOSTILE), async ([what, hostile]) => {
      const isWhole = index === 0 || what === SENT;
      const pages = askingPages(form).filter((page) => isWhole || isNew(page, what));
      if (pages.length === 0) return;
      const http = await caller();
      const filling: Trying = { http, form, what, hostile, known: {} };
      await http.post(`/apply/${form.id}/begin`, { form: {}, maxRedirects: 0 });
      const kept: string[] = [];
      for (const page of pages) {
        await leadTo(filling, page);
        kept.push(...(await answer(filling, page)));
      }
      if (isWhole && kept.includes(form.facts.details)) await isSent(filling);
      await http.dispose();
    });
  });
}

test('a field of every kind takes every hostile body', async () => {
  test.slow();
  const ofEachKind = Map.groupBy(FORMS.flatMap(placesIn), ({ question }) => question.kind);
  await forEach([...ofEachKind.values()], async ([place]) => {
    if (place === undefined) return;
    const { form, page, question } = place;
    const http = await caller();
    await http.post(`/apply/${form.id}/begin`, { form: {}, maxRedirects: 0 });
    for (const field of fieldsOf(question)) {
      for (const [what, body] of Object.entries(BODIES)) {
        const { type, body: data } = body(field);
        const headers = { 'content-type': type };
        const answered = await http.post(`/apply/${form.id}/${page.id}/answer`, { headers, data });
        const html = await isCalm(answered, `${what} for ${field}`);
        const isRefused = answered.url().includes('problem=1');
        expect(problemsIn(html).length > 0, `${what} for ${field}`).toBe(isRefused);
      }
    }
    await http.dispose();
  });
});

const isChoice = ({ kind }: Question) => ['radios', 'select', 'checkboxes', 'consent'].includes(kind);

function placesIn(form: Form): { form: Form; page: Page; question: Question }[] {
  return form.pages.flatMap((page) => page.questions.map((question) => ({ form, page, question })));
}

/** A form on its way, with one hostile text. */
type Trying = Filling & { what: string; hostile: Hostile };

// The hostile text in every field; then well where it was refused. Gives the questions that keep the text.
async function answer(filling: Trying, page: Page): Promise<string[]> {
  const { hostile } = filling;
  const everywhere = (questions: readonly Question[]) =>
    Object.fromEntries(questions.flatMap(fieldsOf).map((field) => [field, hostile.text]));
  const refused = await refusedOn(filling, page, await postAnswer(filling, page, everywhere(page.questions)));
  const kept = page.questions.filter((question) => !refused.includes(question));
  const good = Object.assign({}, ...refused.map((question) => goodAnswer(filling.form, question)));
  Object.assign(filling.known, good);
  if (refused.length > 0) {
    const location = await postAnswer(filling, page, { ...everywhere(kept), ...good });
    expect(location, `${filling.what} on ${page.id}, the rest answered well`).not.toContain('problem');
  }
  // What was refused was seen; of a good answer there is nothing to see.
  if (kept.length === 0) return [];
  const html = await open(filling, `${page.id}?change=1`);
  for (const question of kept) isKept(filling, question, html);
  return kept.map(({ id }) => id);
}

async function open({ http, form, what }: Trying, path: string): Promise<string> {
  const about = `${what} on ${path}`;
  const answered = await http.get(`/apply/${form.id}/${path}`, { maxRedirects: 0 });
  expect(answered.status(), about).toBe(200);
  return isCalm(answered, about);
}

async function refusedOn(filling: Trying, page: Page, location: string): Promise<readonly Question[]> {
  if (location === '/problem?what=too-large') return page.questions;
  const expected = page.questions.filter(
    (question) => isWritten(question) && faultOf(filling, question) !== null,
  );
  const about = `${filling.what} on ${page.id}`;
  if (!location.includes('problem=1')) {
    expect(expected, about).toEqual([]);
    return [];
  }
  const html = await open(filling, `${page.id}?problem=1`);
  const refused = problemsIn(html).map(({ id, message }) => {
    const question = page.questions.find((each) => each.id === id || fieldsOf(each).includes(id));
    expect(Object.values(question?.messages ?? {}), about).toContain(message);
    if (question && isWritten(question)) expect(message, about).toBe(faultOf(filling, question));
    return question;
  });
  expect(refused.length, about).toBeGreaterThan(0);
  expect(refused, about).toEqual(expect.arrayContaining(expected));
  for (const question of page.questions) isStillThere(filling, question, html);
  return refused.filter((question) => question !== undefined);
}

const WRITTEN = ['text', 'name', 'long-text', 'address', 'place'];
const SEVERAL_LINES = ['long-text', 'address', 'place'];
const isWritten = ({ kind }: Question) => WRITTEN.includes(kind);

/** What is wrong with the text as an answer in words; null when it is to be kept. */
function faultOf({ hostile, known }: Trying, question: Question): string | null {
  if (!('maxLength' in question)) return null;
  const { messages, maxLength } = question;
  const answer = keptOf(question, hostile);
  if (hostile.text.length > mostPosted(question) || lengthOf(answer) > maxLength) return messages.tooLong;
  return answer === '' && !isOptional(question, known) ? messages.missing : null;
}

function keptOf({ kind }: Question, { line, lines }: Hostile): string {
  return SEVERAL_LINES.includes(kind) ? lines : line;
}

// What was typed to find a place is not kept with it, and an address is chosen only of those that were found.
const keptFieldsOf = (question: Question) => (isPlace(question) ? [question.id] : fieldsOf(question));
const shownFieldsOf = (question: Question) =>
  fieldsOf(question).filter((field) => !isPlace(question) || field !== placePartsOf(question).found);

function isKept({ hostile, what }: Trying, question: Question, html: string): void {
  for (const field of keptFieldsOf(question)) {
    const isTyped = 'maxLength' in question;
    const values = valuesIn(html, field).filter((value) => value !== '');
    const wanted = isTyped ? keptOf(question, hostile) : '';
    expect(values, `${what} in ${field}`).toEqual(wanted === '' ? [] : [wanted]);
  }
}

// What was typed and refused is shown again, but for what no page can show.
function isStillThere({ hostile, what }: Trying, question: Question, html: string): void {
  if (!('maxLength' in question) && question.kind !== 'date') return;
  const typed = hostile.text
    .replaceAll(/\r\n|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\t\n\P{Cc}]/gu, '')
    .slice(0, mostPosted(question) + 2);
  for (const field of shownFieldsOf(question))
    expect(valuesIn(html, field), `${what} in ${field}`).toEqual([typed]);
}

// Sent, read back, printed and tracked: nowhere does the text do more than stand there.
async function isSent(filling: Trying): Promise<void> {
  const { http, form, what, hostile, known } = filling;
  const about = `${what} sent as ${form.id}`;
  const reply = form.pages.find(({ id }) => id === 'how-to-reply');
  if (reply && known['contact-by'] !== undefined) await postAnswer(filling, reply, { 'contact-by': 'email' });
  await open(filling, 'check');
  const sent = await http.post(`/apply/${form.id}/send`, { maxRedirects: 0 });
  expect(sent.headers()['location'], about).toBe(`/apply/${form.id}/sent`);
  const receipt = receiptIn(await open(filling, 'sent'));
  const printed = await http.get(`/apply/${form.id}/sent/receipt`);
  expect((await printed.body()).subarray(0, 4).toString(), about).toBe('%PDF');
  expect(printed.headers()['content-security-policy'], about).toBe("sandbox; default-src 'none'");
  const tracked = await http.post('/track/look-up', { headers: fromAnywhere(), form: receipt });
  const words = wordsIn(await isCalm(tracked, about));
  expect(words, about).toContain(hostile.lines.replaceAll(/\s+/g, ' ').trim());
}
