import { findCaseFile } from '#lib/db/case-files';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import { nextSteps, type OfferedStep } from '#lib/domain/cases/next-steps';
import type { Form } from '#lib/domain/forms/form';
import type { StaffActor } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import { addressLines, whoFiled } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { findSent, type SentCase } from '#lib/use-cases/drafts/find-sent';

/** A case that somebody at the council has just logged for a resident. */
export type LoggedCase = SentCase & {
  person: { name: string | null; addressLines: readonly string[] };
  /** Whether whoever logged it may also open it: it may belong to a service that is not theirs. */
  mayOpen: boolean;
  /** Recording that it was answered in the call; null where it cannot be. */
  inCall: OfferedStep | null;
};

/** What was logged with this page's token by this very person; null for anybody and anything else. */
export async function findLogged(context: Context, form: Form, token: string): Promise<LoggedCase | null> {
  const sent = await findSent(context, form, token);
  const { actor } = context;
  if (sent === null || actor.kind !== 'staff' || sent.matter.loggedById !== actor.id) return null;
  const reader = {
    actor: { kind: 'resident', caseId: sent.matter.id },
    permission: 'case:read-letters',
  } as const;
  const file = await findCaseFile(context.database.client, reader, sent.matter.reference);
  const person = file && whoFiled(file);
  return {
    ...sent,
    person: { name: person?.name ?? null, addressLines: addressLines(person) },
    mayOpen: can(actor, 'case:read', subjectOf(sent.matter)),
    inCall: sent.matter.receivedOn === context.today ? inCallStep(sent.matter, actor) : null,
  };
}

function inCallStep(matter: Case, actor: StaffActor): OfferedStep | null {
  return nextSteps(matter, actor, []).more.find(({ step }) => step === 'answer-in-call') ?? null;
}
