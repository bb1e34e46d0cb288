import { findRecipients, type Recipient } from '#lib/db/staff';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import { type Draft, liveDraft } from '#lib/domain/cases/draft';
import type { ColleagueNews } from '#lib/domain/cases/mail-template';
import { approversOf } from '#lib/use-cases/cases/approvers';
import type { Context } from '#lib/use-cases/context';
import { promiseMail } from '#lib/use-cases/promise-mail';

/** What is told of a draft that has come to a state: to whoever can approve it, or to whoever wrote it. */
const NEWS: Readonly<Partial<Record<Draft['state'], ColleagueNews>>> = {
  submitted: 'approval-asked',
  approved: 'draft-approved',
  returned: 'draft-returned',
};

/** Writes to whom a step on a draft concerns: who is asked to approve it, and then its writer. */
export async function tellOfDraft(
  context: Context,
  { tx, before, matter }: { tx: Transaction; before: Case; matter: Case },
): Promise<void> {
  const draft = liveDraft(matter);
  if (draft === null || draft.state === before.draft?.state) return;
  const news = NEWS[draft.state];
  if (news === undefined) return;
  for (const { id, email } of await recipientsOf(tx, matter, draft)) {
    await promiseMail(context, tx, {
      caseId: matter.id,
      template: 'colleague',
      occasion: `${news} ${draft.number} ${id}`,
      recipient: email,
      data: { news, staffId: id },
    });
  }
}

async function recipientsOf(
  tx: Transaction,
  matter: Case,
  { state, by, approver }: Draft,
): Promise<Recipient[]> {
  if (state !== 'submitted') return findRecipients(tx, by.id === null ? [] : [by.id]);
  if (approver !== null) return findRecipients(tx, [approver.id]);
  const approvers = await approversOf(tx, matter);
  return findRecipients(
    tx,
    approvers.map(({ id }) => id).filter((id) => id !== by.id),
  );
}
