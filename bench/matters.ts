import { addDays, compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Channel } from '#lib/domain/cases/event';
import type { Answers, Form, FormId, ReadingSources } from '#lib/domain/forms/form';
import { readForm } from '#lib/domain/forms/read-form';
import { formById } from '#lib/domain/forms/registry';
import { PROCESSES } from '#lib/domain/processes/registry';
import { COMPLAINTS_AND_REQUESTS } from '../prisma/demonstration/complaints-and-requests.ts';
import { FEEDBACK_AND_INFORMATION } from '../prisma/demonstration/feedback-and-information.ts';
import type { Dice } from './dice.ts';

/** A form as somebody filled it in. */
export type Matter = { form: Form; answers: Answers; channel: Channel };

/** So many in a hundred of each form. */
const SHARES: readonly (readonly [FormId, number])[] = [
  ['service-request', 50],
  ['complaint', 25],
  ['foi', 10],
  ['comment', 8],
  ['compliment', 7],
];

const FIRST = ['Ada', 'Bashir', 'Cerys', 'Dilys', 'Emeka', 'Fergus', 'Greta', 'Hana', 'Ivor', 'Jaya', 'Kofi'];
const LAST = ['Penrose', 'Malik', 'Tregear', 'Osei', 'Lindqvist', 'Sandford', 'Zielony', 'Okafor', 'Merrow'];
const PLACES = [
  'Mill Lane',
  'Quay Street',
  'Salt Row',
  'Corn Street',
  'Rookery Park',
  'Tollgate',
  'Castle Hill',
];

/** The demonstration's filled-in forms, read by the product's own rules: what the generator varies. */
export function readTemplates(sources: ReadingSources): ReadonlyMap<FormId, readonly Matter[]> {
  const templates = new Map<FormId, Matter[]>();
  for (const { form: id, answers: raw, channel } of [
    ...COMPLAINTS_AND_REQUESTS,
    ...FEEDBACK_AND_INFORMATION,
  ]) {
    const form = formById(id);
    const read = form && readForm(form, raw, sources);
    if (!form || !read?.ok) throw new Error(`A demonstration ${id} can no longer be read.`);
    templates.set(id, [...(templates.get(id) ?? []), { form, answers: read.answers, channel }]);
  }
  return templates;
}

/** A form filled in by somebody else, about some other service and place. */
export function drawMatter(
  dice: Dice,
  templates: ReturnType<typeof readTemplates>,
  sources: ReadingSources,
): Matter {
  const matter = dice.pick(templates.get(drawForm(dice)) ?? []);
  return { ...matter, answers: vary(dice, matter, sources) };
}

function drawForm(dice: Dice): FormId {
  let left = dice.below(100);
  for (const [form, share] of SHARES) {
    left -= share;
    if (left < 0) return form;
  }
  return 'service-request';
}

/** The same answers with another service, person, place and wording. */
export function vary(dice: Dice, { form, answers }: Matter, { options }: ReadingSources): Answers {
  const { facts } = form;
  const service = dice.pick(options.services).value;
  const category = dice.pick((options.categories[service] ?? []).map(({ value }) => value));
  const [first, last] = [dice.pick(FIRST), dice.pick(LAST)];
  const where = `${dice.pick(PLACES)} ${dice.below(400) + 1}`;
  const changes: [string | undefined, (before: string) => string][] = [
    [facts.service, () => service],
    [facts.category, () => category],
    [facts.ward, () => dice.pick(options.wards).value],
    [facts.person.name, () => `${first} ${last}`],
    [facts.person.email, () => `${first}.${last}${dice.below(10_000)}@post.example`.toLowerCase()],
    [facts.summary ?? facts.details, (before) => `${where}: ${before}`],
  ];
  const changed = changes.flatMap(([question, change]) => {
    const before = question === undefined ? undefined : answers[question];
    return question !== undefined && typeof before === 'string' && before !== ''
      ? [[question, change(before)]]
      : [];
  });
  return { ...answers, ...Object.fromEntries(changed) };
}

/** The first day on which every process that is drawn has rules: no case is older. */
export function firstDay(): PlainDate {
  const begun = SHARES.flatMap(([form]) =>
    PROCESSES[form].packs.slice(0, 1).map((pack) => pack.effectiveFrom),
  );
  const [latest] = begun.toSorted((a, b) => compareDates(b, a));
  if (latest === undefined) throw new Error('There is no process.');
  return addDays(latest, 1);
}
