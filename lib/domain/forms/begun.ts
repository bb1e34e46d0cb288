import type { FiledContact, FiledPerson } from '#lib/domain/forms/facts';
import type { FactsMap, Form, PersonFacts, RawAnswers } from '#lib/domain/forms/form';

/**
 * What is known of somebody before they answer anything: not what they want this time. Their own words about needs stand
 * among these.
 */
export type KnownPerson = Omit<FiledPerson, 'needsDetails' | 'wantsTexts'>;

/** The answers about somebody that they need not give again, as a page would post them. */
export function begunFor(form: Form, person: KnownPerson): RawAnswers {
  const { facts } = form;
  const name = facts.answered ? facts.onBehalf?.name : facts.person.name;
  return Object.fromEntries([
    ...(name === undefined || person.name === null ? [] : [[name, person.name] as const]),
    ...contactIn(facts.answered ?? facts.person, person),
    ...needsIn(form, person),
  ]);
}

type Field = readonly [string, string | readonly string[]];

/** The answers to these questions by what is known of how to reach somebody. */
export function contactIn(questions: Omit<PersonFacts, 'name'>, person: FiledContact): Field[] {
  const { email, phone, address, postcode, contactBy } = questions;
  const known = [
    [email, person.email],
    [phone, person.phone],
    [address, person.address],
    [postcode, person.postcode],
    [contactBy, person.contactBy],
  ] as const;
  return known.flatMap(([question, value]) =>
    question === undefined || value === null ? [] : [[question, value]],
  );
}

// Their own words about what they need stand behind what they chose.
function needsIn(form: Form, { needs }: KnownPerson): Field[] {
  const asked: FactsMap['needs'] = form.facts.answered ? undefined : form.facts.needs;
  const question = form.pages.flatMap(({ questions }) => questions).find(({ id }) => id === asked?.chosen);
  if (asked === undefined || question?.kind !== 'checkboxes' || !('options' in question)) return [];
  const isListed = (need: string) => question.options.some(({ value }) => value === need);
  const ownWords = needs.filter((need) => !isListed(need));
  const chosen = needs.filter((need) => isListed(need) && need !== 'other');
  // Without it their words would not be asked for again, and be lost: what they say of safe times too.
  const other = ownWords.length > 0 || needs.includes('other') ? ['other'] : [];
  return [
    [asked.chosen, [...chosen, ...other]],
    [asked.details, ownWords.join('\n')],
  ];
}
