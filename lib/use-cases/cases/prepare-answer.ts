import type { CaseFile } from '#lib/db/case-files';
import type { Transaction } from '#lib/db/transaction';
import { draftedContent } from '#lib/domain/cases/drafted-content';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { approversOf } from '#lib/use-cases/cases/approvers';
import type { KeptFile, PreparedStep } from '#lib/use-cases/cases/prepared-step';
import type { StepInput } from '#lib/use-cases/cases/step-input';

type Posted<S extends string> = Extract<StepInput, { step: S }>;

/** An answer as it was written, with the files that were chosen now and those of the draft it goes on from. */
export function writtenAnswer(
  { file, files }: { file: CaseFile; files: readonly KeptFile[] },
  posted: Posted<'save-draft' | 'send-answer'>,
): Result<PreparedStep> {
  const drafted = draftedContent(file.events, file.matter);
  if (posted.step === 'send-answer' && posted.asDrafted)
    return done({ command: { ...posted, ...drafted }, files: [] });
  const { files: _posted, withoutFiles, ...content } = posted;
  const before = withoutFiles ? [] : drafted.attachmentIds;
  const attachmentIds = [...before, ...files.map(({ id }) => id)];
  return done({ command: { ...content, attachmentIds }, files });
}

/** The draft as it stands, for somebody else to approve: whoever is named, or whoever may. */
export async function submittedDraft(
  { tx, file }: { tx: Transaction; file: CaseFile },
  { approver: id, ...posted }: Posted<'submit-draft'>,
): Promise<Result<PreparedStep>> {
  const drafted = draftedContent(file.events, file.matter);
  if (id === '') return done({ command: { ...posted, ...drafted, approver: null }, files: [] });
  const found = (await approversOf(tx, file.matter)).find((each) => each.id === id);
  if (!found) return refuse('unknown-person', 'Choose somebody who may approve it.', 'approver');
  const approver = { id: found.id, name: found.name };
  return done({ command: { ...posted, ...drafted, approver }, files: [] });
}
