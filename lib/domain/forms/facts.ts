import { cleanLine, cutTo, lengthOf } from '#lib/domain/forms/clean-text';
import { answerTo } from '#lib/domain/forms/condition';
import type { Answers, FactsMap, Form, PersonFacts } from '#lib/domain/forms/form';
import { relevantAnswers } from '#lib/domain/forms/journey';
import { isExtraOption } from '#lib/domain/forms/options';
import { postcodeIn } from '#lib/domain/forms/read-contact';
import type { ProcessId } from '#lib/domain/processes/process-id';

const LONGEST_SUBJECT = 120;

export type FiledContact = {
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  /** 'email', 'phone' or 'post'. */
  readonly contactBy: string | null;
};

export type FiledPerson = FiledContact & {
  readonly name: string | null;
  /** Adjustments asked for, as option values ('large-print', 'bsl', …), and the person's own words about them and about when it is safe to reach them. */
  readonly needs: readonly string[];
  readonly needsDetails: readonly string[];
  /** Whether they asked to be told of news by text message as well. */
  readonly wantsTexts: boolean;
};

/** `consent` is 'agreed', 'not-yet' or 'authority' (parent, attorney, deputy, executor). */
export type FiledOnBehalf = {
  readonly name: string;
  readonly relationship: string;
  readonly consent: string;
  /** How to reach them, where the answer goes to them; null where it goes to whoever acts for them. */
  readonly answered: FiledContact | null;
};

export type FiledFacts = {
  /** The form's own, or another where that is what was answered. */
  readonly process: ProcessId;
  readonly serviceId: string | null;
  readonly categoryId: string | null;
  readonly wardId: string | null;
  /** Where it is, in their words. */
  readonly place: string | null;
  /** The last postcode in the description of the place, as 'BW1 3CQ'. */
  readonly postcode: string | null;
  /** One line of at most 120 code points. */
  readonly subject: string;
  readonly details: string;
  readonly person: FiledPerson;
  readonly onBehalf: FiledOnBehalf | null;
  /** Nobody to write to and no name. */
  readonly anonymous: boolean;
};

/** What a sent form tells the case. Answers of pages that no longer apply count for nothing. */
export function factsOf(form: Form, answers: Answers): FiledFacts {
  const known = relevantAnswers(form, answers);
  const { facts } = form;
  const text = (question: string | undefined) => textOf(known, question);
  const person = personOf(form, known);
  const place = text(facts.place);
  return {
    process: processOf(form, known),
    serviceId: listedOf(form, known, facts.service),
    categoryId: listedOf(form, known, facts.category),
    wardId: listedOf(form, known, facts.ward),
    place,
    postcode: postcodeIn(place ?? ''),
    subject: subjectOf(text(facts.summary) ?? text(facts.details) ?? form.name),
    details: text(facts.details) ?? '',
    person,
    onBehalf: onBehalfOf(facts, known),
    anonymous: [person.name, person.email, person.phone, person.address].every((fact) => fact === null),
  };
}

function processOf({ process, facts: { processBy } }: Form, known: Answers): ProcessId {
  const answer = textOf(known, processBy?.question);
  const [, other] = Object.entries(processBy?.processes ?? {}).find(([when]) => when === answer) ?? [];
  return other ?? process;
}

/** The questions that are about people: who they are, how to reach them, what they need, and for whom they act. */
export function questionsAboutPeople({ facts }: Form): ReadonlySet<string> {
  const groups: readonly Readonly<Record<string, string>>[] = [
    { ...facts.person },
    { ...facts.needs },
    { ...facts.onBehalf },
    { ...facts.answered },
  ];
  return new Set(groups.flatMap((group) => Object.values(group)));
}

function personOf(form: Form, known: Answers): FiledPerson {
  const { facts } = form;
  const chosen = facts.needs ? answerTo(known, facts.needs.chosen) : [];
  return {
    name: textOf(known, facts.person.name),
    ...contactOf(facts.person, known),
    needs: typeof chosen === 'string' ? [] : chosen,
    needsDetails: [textOf(known, facts.needs?.details), ...safeTimesOf(form, known)].filter(
      (each) => each !== null,
    ),
    wantsTexts: textOf(known, facts.person.texts) === 'yes',
  };
}

// Whoever is about to call reads this beside the number, so it says what it is.
function safeTimesOf({ facts, pages }: Form, known: Answers): string[] {
  const { safeTimes } = { ...facts.needs };
  const safe = textOf(known, safeTimes);
  if (safe === null) return [];
  const asked = pages.flatMap((page) => page.questions).filter(({ id }) => id === safeTimes);
  return asked.map(({ readBackLabel }) => `${readBackLabel}: ${safe}`);
}

/** How to reach somebody, from the answers to these questions. */
export function contactOf(questions: Omit<PersonFacts, 'name'>, known: Answers): FiledContact {
  const { email, phone, address, postcode, contactBy } = questions;
  return {
    email: textOf(known, email),
    phone: textOf(known, phone),
    address: textOf(known, address),
    postcode: textOf(known, postcode),
    contactBy: textOf(known, contactBy),
  };
}

function onBehalfOf(facts: FactsMap, known: Answers): FiledOnBehalf | null {
  const name = textOf(known, facts.onBehalf?.name);
  if (!facts.onBehalf || name === null) return null;
  const { relationship, consent } = facts.onBehalf;
  return {
    name,
    relationship: textOf(known, relationship) ?? '',
    consent: textOf(known, consent) ?? '',
    answered: facts.answered ? contactOf(facts.answered, known) : null,
  };
}

/** A value of the council's list; null for "I am not sure" and "something else". */
function listedOf(form: Form, known: Answers, question: string | undefined): string | null {
  const value = textOf(known, question);
  const asked = form.pages.flatMap((page) => page.questions).find((each) => each.id === question);
  const extra = asked !== undefined && 'optionsFrom' in asked && isExtraOption(asked, value ?? '');
  return extra ? null : value;
}

function subjectOf(text: string): string {
  const line = cleanLine(text);
  if (lengthOf(line) <= LONGEST_SUBJECT) return line;
  const cut = cutTo(line, LONGEST_SUBJECT - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : cut.length).trimEnd()}…`;
}

function textOf(known: Answers, question: string | undefined): string | null {
  const answer = question === undefined ? '' : answerTo(known, question);
  return typeof answer === 'string' && answer !== '' ? answer : null;
}
