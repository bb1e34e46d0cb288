import { type AlikeCase, findAlikeCases } from '#lib/db/alike';
import { findDraft } from '#lib/db/drafts';
import { addDays } from '#lib/domain/calendar/plain-date';
import { done, type Result } from '#lib/domain/cases/refusal';
import { mayBeSamePlace } from '#lib/domain/contact/same-place';
import { type FiledFacts, factsOf } from '#lib/domain/forms/facts';
import { askedAloud } from '#lib/domain/forms/files-question';
import type { Form, RawAnswers } from '#lib/domain/forms/form';
import { readForm } from '#lib/domain/forms/read-form';
import { formById, formIn } from '#lib/domain/forms/registry';
import { type Logged, logForResident } from '#lib/use-cases/cases/log-for-resident';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';

/** An open matter that may be the one somebody rings about: their own, or of the same place. */
export type Alike = Omit<AlikeCase, 'form' | 'answers'>;

/** What logging led to; or, before anything is filed, what it may be the same as. */
export type LoggedForCaller = Logged | { to: 'alike'; alike: readonly Alike[] };

type ToLog = { form: string; raw: RawAnswers; token: string };

/** How long ago the same thing at the same place counts as the same. */
const RECENT_DAYS = 28;

/** As logForResident, once the agent has seen what is open of it already. `despite`: they have, and it is another. */
export async function logForCaller(
  context: Context,
  {
    despite,
    ...input
  }: ToLog & { despite: boolean; channel: unknown; language: unknown; receivedOn: unknown },
): Promise<Result<LoggedForCaller>> {
  const alike = despite ? [] : await alikeTo(context, input);
  return alike.length > 0 ? done({ to: 'alike', alike }) : logForResident(context, input);
}

async function alikeTo(context: Context, { form: formId, raw, token }: ToLog): Promise<Alike[]> {
  const { council, options } = await organisationFor(context);
  const form = formIn(council.nation, formId);
  if (!form) return [];
  const read = readForm(askedAloud(form), raw, { options, today: context.today });
  const { client } = context.database;
  // What this very page has filed, and is posted again, is not something else that is like it.
  const draft = await findDraft(client, context.secrets.hashToken(token));
  return read.ok && draft === null ? findAlike(context, form, factsOf(form, read.answers)) : [];
}

async function findAlike(
  { actor, database, today }: Context,
  { process }: Form,
  { serviceId, categoryId, person, place }: FiledFacts,
): Promise<Alike[]> {
  if (serviceId === null) return [];
  const since = addDays(today, -RECENT_DAYS);
  const likeness = { process, serviceId, categoryId, since, person };
  const found = await findAlikeCases(database.client, actor, likeness);
  return found
    .filter(({ isTheirs, form, answers }) => isTheirs || mayBeSamePlace(place, placeIn(form, answers)))
    .map(({ form: _, answers: __, ...alike }) => alike);
}

function placeIn(formId: string, answers: AlikeCase['answers']): string | null {
  const form = formById(formId);
  return form && factsOf(form, answers).place;
}
