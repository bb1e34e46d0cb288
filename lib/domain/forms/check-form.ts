import { asksAbout } from '#lib/domain/forms/condition';
import { namesIn } from '#lib/domain/forms/filled';
import type { Condition, Form, Page, Question } from '#lib/domain/forms/form';
import type { Pages } from '#lib/domain/forms/journey';

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const TAKEN_IDS = ['start', 'check', 'save', 'sent', 'follow'];
const TIMES_TOLD = ['takenWithin', 'makeSafe', 'investigate'];
const DATES_TOLD = ['acknowledgeBy', 'answerBy'];

/** Start-up check of a definition: every fault as a sentence that names the place; [] when it is sound. */
export function checkForm(form: Form): string[] {
  const faults = [
    ...checkPages(form),
    ...checkSections(form),
    ...checkFacts(form),
    ...checkNames(form),
    ...checkChanges(form),
    ...checkStart(form),
  ];
  return faults.map((fault) => `Form ${form.id}: ${fault}`);
}

/** The faults any list of pages can have; the chooser is checked with it too. */
export function checkPages({ pages }: Pages): string[] {
  const questions = pages.flatMap((page) => page.questions);
  return [
    ...checkIds(
      'page',
      pages.map((page) => page.id),
    ),
    ...checkIds(
      'question',
      questions.map((question) => question.id),
    ),
    ...pages.filter((page) => TAKEN_IDS.includes(page.id)).map((page) => `page id ${page.id} is taken`),
    ...pages.flatMap((page) => checkPage(page, pages)),
  ];
}

/** Faults of a condition, given the questions put before it. */
export function checkCondition(condition: Condition, earlier: readonly Question[]): string[] {
  return asksAbout(condition).flatMap(({ question, values }) => {
    const asked = earlier.find((each) => each.id === question);
    if (!asked) return [`a condition asks about ${question}, which is not asked before it`];
    const offered = offeredBy(asked);
    const unknown = offered ? values.filter((value) => !offered.includes(value)) : [];
    return unknown.map((value) => `a condition expects ${value} of ${question}, which does not offer it`);
  });
}

function checkIds(kind: string, ids: readonly string[]): string[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const unlike = ids.filter((id) => !SLUG.test(id));
  return [
    ...twice.map((id) => `${kind} id ${id} is used twice`),
    ...unlike.map((id) => `${kind} id ${id} is not in kebab-case`),
  ];
}

function checkPage(page: Page, pages: readonly Page[]): string[] {
  const earlier = pages.slice(0, pages.indexOf(page)).flatMap((each) => each.questions);
  const onPage = [...earlier, ...page.questions];
  const faults = [
    ...[page.when, page.nearbyWhen].flatMap((each) => (each ? checkCondition(each, earlier) : [])),
    ...checkPublished(page, earlier),
    ...page.questions.flatMap((question) => checkQuestion(question, onPage)),
    ...checkTitle(page),
    ...checkFiles(page),
    ...checkPostcodes(page),
    ...checkWays(page, pages),
  ];
  return faults.map((fault) => `page ${page.id}: ${fault}`);
}

function checkPublished({ publishedLike: id }: Page, earlier: readonly Question[]): string[] {
  const isWritten = earlier.some((each) => each.id === id && each.kind === 'long-text');
  return id === undefined || isWritten ? [] : [`looks for answers like ${id}, which nobody writes before it`];
}

function checkQuestion(question: Question, known: readonly Question[]): string[] {
  const required = question.requiredWhen ? checkCondition(question.requiredWhen, known) : [];
  const source = 'of' in question ? [question.of] : [];
  const unknown = source.filter((id) => !known.some((each) => each.id === id));
  return [...required, ...unknown.map((id) => `categories of ${id}, which is not asked before it`)];
}

function checkTitle(page: Page): string[] {
  const [only, ...more] = page.questions;
  // A tick box's label is a statement to agree to, so its page asks the question in the title.
  const sameAsTitle =
    more.length > 0 || only === undefined || only.kind === 'consent' || only.label === page.title;
  return sameAsTitle ? [] : ['its one question is not its title'];
}

// Return, in a text field beside it, would press the page's first button, and that removes a file.
function checkFiles({ questions }: Page): string[] {
  const isShared = questions.length > 1 && questions.some(({ kind }) => kind === 'files');
  return isShared ? ['files share it with another question'] : [];
}

function checkPostcodes({ questions }: Page): string[] {
  const named = questions.flatMap((question) => ('postcodeIn' in question ? question.postcodeIn : []));
  const unknown = named.filter((id) => !questions.some((each) => each.kind === 'postcode' && each.id === id));
  return unknown.map((id) => `an address has its postcode in ${id}, which asks for none here`);
}

function checkWays(page: Page, pages: readonly Page[]): string[] {
  const ways = [...(page.signpost?.ways ?? []), ...(page.notice?.ways ?? [])];
  const unknown = ways.flatMap((way) =>
    'page' in way && !pages.some((each) => each.id === way.page) ? [way.page] : [],
  );
  const faults = unknown.map((id) => `a way leads to page ${id}, which does not exist`);
  if (!page.signpost)
    return page.questions.length > 0 ? faults : [...faults, 'it asks nothing and is no signpost'];
  if (page.questions.length > 0) faults.push('a signpost asks a question');
  if (page.signpost.ways.length === 0) faults.push('a signpost has no way on');
  return faults;
}

function checkSections(form: Form): string[] {
  const told = form.sections.flatMap((section) => section.pages);
  const asking = form.pages.filter((page) => page.questions.length > 0).map((page) => page.id);
  return [
    ...asking.filter((id) => !told.includes(id)).map((id) => `page ${id} is in no section`),
    ...told
      .filter((id) => !asking.includes(id))
      .map((id) => `a section names page ${id}, which asks nothing`),
    ...told.filter((id, index) => told.indexOf(id) !== index).map((id) => `page ${id} is in two sections`),
  ];
}

function checkFacts({ facts, pages }: Form): string[] {
  const known = pages.flatMap((page) => page.questions.map((question) => question.id));
  const { person, needs, onBehalf, answered, processBy, ...own } = facts;
  const parts: readonly Readonly<Record<string, string>>[] = [
    own,
    person,
    ...[needs, onBehalf, answered].map((part) => ({ ...part })),
  ];
  const named = [...parts.flatMap((part) => Object.values(part)), ...(processBy ? [processBy.question] : [])];
  return named
    .filter((id) => !known.includes(id))
    .map((id) => `facts name question ${id}, which does not exist`);
}

// Whoever began with an earlier version is told what is new from here alone.
function checkChanges({ version, changes = [], pages }: Form): string[] {
  const known = new Set(pages.flatMap((page) => page.questions.map(({ id }) => id)));
  return changes.flatMap((change) => [
    ...(change.asks ?? [])
      .filter((id) => !known.has(id))
      .map((id) => `a change asks ${id}, which does not exist`),
    ...(change.drops ?? [])
      .filter(({ id }) => known.has(id))
      .map(({ id }) => `a change drops ${id}, which is asked`),
    ...(change.version > version ? [`a change is of version ${change.version}, which is to come`] : []),
  ]);
}

function checkStart({ start }: Form): string[] {
  return start.outOfScope.length === 0 ? ['its start does not say what is out of scope'] : [];
}

function checkNames({ start, pages, sent }: Form): string[] {
  const guidance = pages.flatMap((page) => page.guidance ?? []);
  const unknown = [
    ...[...start.lead, ...guidance].flatMap(namesIn).filter((name) => !TIMES_TOLD.includes(name)),
    ...sent.next.flatMap(namesIn).filter((name) => ![...TIMES_TOLD, ...DATES_TOLD].includes(name)),
  ];
  return unknown.map((name) => `a sentence names {${name}}, which nobody fills in`);
}

// Lists of the council are not known here, so only the options written in the definition are compared.
function offeredBy(question: Question): readonly string[] | null {
  if ('options' in question) return question.options.map((option) => option.value);
  return question.kind === 'consent' ? ['yes'] : null;
}
