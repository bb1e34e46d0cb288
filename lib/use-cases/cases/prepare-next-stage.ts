import type { CaseFile } from '#lib/db/case-files';
import type { Organisation } from '#lib/db/organisation';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { nextProcessOf } from '#lib/domain/cases/next-stage';
import type { StageId } from '#lib/domain/processes/process';
import { makeReference } from '#lib/domain/references/reference';
import { packAt } from '#lib/use-cases/cases/prepare-category';
import type { Context } from '#lib/use-cases/context';

/** What a case will be known by that is filed in a story. */
export function newCaseId(context: Context) {
  return { id: context.newId(), reference: makeReference(context.random) };
}

/** The next stage of a case. Of another process it goes by the rules of the day on which they ask. */
export function goingOn(
  context: Context,
  at: { file: CaseFile; organisation: Organisation },
  { stage, askedOn }: { stage: StageId | null; askedOn: PlainDate | null },
) {
  const { matter } = at.file;
  const process = nextProcessOf(matter, stage ?? undefined);
  const isSame = process === matter.process || askedOn === null;
  return { next: newCaseId(context), pack: isSame ? matter.pack : packAt(at, process, askedOn) };
}
