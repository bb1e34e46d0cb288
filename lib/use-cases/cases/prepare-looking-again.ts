import { type CaseFile, findCaseFile } from '#lib/db/case-files';
import { lockInOrder } from '#lib/db/cases';
import type { Organisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { isSamePerson } from '#lib/domain/cases/same-person';
import { answerTo } from '#lib/domain/forms/condition';
import { parseReference } from '#lib/domain/references/reference';
import { personOf } from '#lib/use-cases/cases/people';
import { goingOn } from '#lib/use-cases/cases/prepare-next-stage';
import type { PreparedStep } from '#lib/use-cases/cases/prepared-step';
import type { StepInput } from '#lib/use-cases/cases/step-input';
import type { Context } from '#lib/use-cases/context';

type At = { tx: Transaction; file: CaseFile; organisation: Organisation };

/**
 * Finds and locks the case whose answer somebody wants looked at again; it goes on first, as asked for on the day the request
 * reached us. Refuses one that there is not, or that this actor may not take on.
 */
export async function namingEarlier(
  context: Context,
  { tx, file, organisation }: At,
  { earlier: typed, why, ...posted }: Extract<StepInput, { step: 'name-earlier-case' }>,
): Promise<Result<PreparedStep>> {
  const reference = parseReference(typed);
  const reader = { actor: context.actor, permission: 'case:go-on' } as const;
  const earlier = reference === null ? null : await findCaseFile(tx, reader, reference);
  if (earlier === null || earlier.matter.id === file.matter.id)
    return refuse('wrong-input', NO_SUCH_CASE, 'earlier');
  await lockInOrder(tx, [file.matter.id, earlier.matter.id]);
  const { receivedOn: askedOn, channel } = file.matter;
  const asked = goingOn(context, { file: earlier, organisation }, { stage: null, askedOn });
  const text = theirWords(file);
  const goesOn = { step: 'next-stage', stage: null, askedOn, channel, text, why, ...asked } as const;
  const detailsAgree = isSamePerson(personOf(file), personOf(earlier));
  return done({
    command: { ...posted, why, earlier: earlier.matter, goesOn, detailsAgree },
    files: [],
    first: { file: earlier, command: goesOn, field: 'earlier' },
  });
}

// What they say is still wrong, and want: whoever looks again reads it with the new stage.
function theirWords({ answers }: CaseFile): string {
  const said = ['still-wrong', 'put-right'].map((question) => String(answerTo(answers, question)));
  return said.filter((words) => words !== '').join('\n\n');
}

const NO_SUCH_CASE = 'There is no such case, or you may not take it further. Check the reference.';
