import { type CaseFile, findCaseFile } from '#lib/db/case-files';
import { loadOrganisation, nameOfService, type Organisation } from '#lib/db/organisation';
import { subjectOf } from '#lib/domain/cases/case';
import { nextSteps, type OfferedStep } from '#lib/domain/cases/next-steps';
import { awaitedFrom } from '#lib/domain/cases/topics/contribution';
import { withoutPerson } from '#lib/domain/cases/without-person';
import { questionsAboutPeople } from '#lib/domain/forms/facts';
import type { ReadBackSection } from '#lib/domain/forms/read-back';
import { formById } from '#lib/domain/forms/registry';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import { readBackOf } from '#lib/use-cases/cases/find-case';
import { type ShownContribution, showContributions } from '#lib/use-cases/cases/show-contributions';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';

/**
 * A case as somebody sees it who is only asked for something: what was filed, the question and the step that answers
 * it. Nobody is named, no letter and nothing that happened is shown.
 */
export type AskedCase = {
  reference: Reference;
  process: ProcessId;
  serviceName: string;
  /** The officer to turn to. */
  ownerName: string | null;
  subject: string;
  facts: readonly ReadBackSection[];
  /** What is awaited from this actor. */
  asked: readonly ShownContribution[];
  give: OfferedStep | null;
};

/** A case that something is awaited for from this actor; null for every other. `typed`: a reference in any spelling. */
export async function findAskedCase(context: Context, typed: string): Promise<AskedCase | null> {
  const reference = parseReference(typed);
  if (reference === null) return null;
  const db = context.database.client;
  const reader = { actor: context.actor, permission: 'case:contribute' } as const;
  const file = await findCaseFile(db, reader, reference);
  if (file === null) return null;
  const organisation = await loadOrganisation(db, context.now.getTime());
  const { matter } = file;
  const mine = awaitedFrom(matter, context.actor).map(({ number }) => number);
  const asked = showContributions(context, countingOf(organisation.council), file);
  const { first, more } = nextSteps(matter, context.actor, []);
  return {
    reference: matter.reference,
    process: matter.process,
    serviceName: nameOfService(organisation, matter.serviceId),
    ownerName: file.assignedToName,
    subject: withoutAsker(file, file.subject),
    facts: factsFor(context, organisation, file),
    asked: asked.filter(({ number }) => mine.includes(number)),
    give: [...first, ...more].find(({ step }) => step === 'give-contribution') ?? null,
  };
}

// What was filed, but for everything about people.
function factsFor(context: Context, organisation: Organisation, file: CaseFile): ReadBackSection[] {
  const form = formById(file.matter.form);
  if (!form) return [];
  const heldBack = new Set([...questionsAboutPeople(form), form.facts.asker]);
  const sections = readBackOf(context, organisation, file).map(({ heading, rows }) => ({
    heading,
    rows: rows
      .filter(({ question }) => !heldBack.has(question))
      .map((row) => ({ ...row, value: withoutAsker(file, row.value) })),
  }));
  return sections.filter(({ rows }) => rows.length > 0);
}

function withoutAsker({ matter, parties }: CaseFile, text: string): string {
  return subjectOf(matter).office === 'information' ? withoutPerson(text, parties) : text;
}
