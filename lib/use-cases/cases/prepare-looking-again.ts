import { type CaseFile, findCaseFile } from '#lib/db/case-files';
import { lockInOrder } from '#lib/db/cases';
import type { Organisation } from '#lib/db/organisation';
import { caseIdsOf } from '#lib/db/parties';
import { findBefore, type NearRequest } from '#lib/db/requests-near';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { isReachedAnew, isSamePerson } from '#lib/domain/cases/same-person';
import type { KnownBy } from '#lib/domain/cases/topics/contact-change';
import { answerTo } from '#lib/domain/forms/condition';
import { type Reach, reachAnew } from '#lib/domain/forms/reach';
import { isOutside, stageOf, stepRule } from '#lib/domain/processes/registry';
import { parseReference } from '#lib/domain/references/reference';
import { moveContact } from '#lib/use-cases/cases/move-contact';
import { personOf, reachOf, residentOf } from '#lib/use-cases/cases/people';
import { goingOn } from '#lib/use-cases/cases/prepare-next-stage';
import type { PreparedStep } from '#lib/use-cases/cases/prepared-step';
import type { StepInput } from '#lib/use-cases/cases/step-input';
import type { Context } from '#lib/use-cases/context';

/**
 * What the same person had with us by the day they asked, and that can still go to a stage of ours; none where no earlier case
 * is to be named. The latest first.
 */
export async function findNameable({ database, actor }: Context, matter: Case): Promise<NearRequest[]> {
  if (stepRule(stageOf(matter), 'name-earlier-case') === null) return [];
  const before = await findBefore(database.client, actor, matter);
  return before
    .filter((other) => stageOf(other).next !== null && !isOutside(stageOf(other).next))
    .toReversed();
}

type At = { tx: Transaction; file: CaseFile; organisation: Organisation };

/**
 * Finds and locks the case whose answer somebody wants looked at again; it goes on first, as asked for on the day the request
 * reached us, and reaches them where the request says. Refuses one that there is not, or that this actor may not take on.
 */
export async function namingEarlier(
  context: Context,
  { tx, file, organisation }: At,
  { earlier: typed, why, ...posted }: Extract<StepInput, { step: 'name-earlier-case' }>,
): Promise<Result<PreparedStep>> {
  const found = await findEarlier(context, tx, typed);
  if (found === null || found.matter.id === file.matter.id)
    return refuse('wrong-input', NO_SUCH_CASE, 'earlier');
  await lockInOrder(tx, [file.matter.id, ...(await caseIdsOf(tx, found.matter.storyId))]);
  const reach = reachTold(file, found);
  if (reach !== null) {
    const change = { ...reach, knownBy: vouchedBy(why) };
    const moved = await moveContact(context, { tx, organisation, matter: found.matter }, change);
    if (!moved.ok) return moved;
  }
  const earlier = (await findEarlier(context, tx, typed)) ?? found;
  const { receivedOn: askedOn, channel } = file.matter;
  const asked = goingOn(context, { file: earlier, organisation }, { stage: null, askedOn });
  const goesOn = {
    step: 'next-stage',
    stage: null,
    askedOn,
    channel,
    text: theirWords(file),
    why,
    ...asked,
  } as const;
  const [before, now] = [personOf(found), personOf(earlier)];
  const detailsAgree = isSamePerson(personOf(file), before) && !isReachedAnew(before, now);
  return done({
    command: { ...posted, why, earlier: earlier.matter, goesOn, detailsAgree },
    files: [],
    first: { file: earlier, command: goesOn, field: 'earlier' },
  });
}

async function findEarlier({ actor }: Context, tx: Transaction, typed: string): Promise<CaseFile | null> {
  const reference = parseReference(typed);
  return reference && findCaseFile(tx, { actor, permission: 'case:go-on' }, reference);
}

// Without a word of the officer's the details agree: the request itself is the resident's own.
function vouchedBy(why: string): KnownBy | null {
  return why === '' ? null : { questions: [], agreed: [], proof: why };
}

// Whoever acts for somebody has said how they themselves are reached, and a member how the resident is.
function reachTold(request: CaseFile, earlier: CaseFile): { before: Reach; now: Reach } | null {
  const [told, known] = [residentOf(request), residentOf(earlier)];
  const isTheirs = [request, earlier].every(({ parties }) =>
    parties.every(({ role }) => role === 'resident'),
  );
  if (told === null || known === null || !isTheirs) return null;
  const before = reachOf(earlier.matter, known);
  const now = reachAnew(before, reachOf(request.matter, told));
  const isNew = before.contactBy !== now.contactBy || before.needs !== now.needs;
  return isNew || isReachedAnew(before, now) ? { before, now } : null;
}

// What they say is still wrong, and want: whoever looks again reads it with the new stage.
function theirWords({ answers }: CaseFile): string {
  const said = ['still-wrong', 'put-right'].map((question) => String(answerTo(answers, question)));
  return said.filter((words) => words !== '').join('\n\n');
}

const NO_SUCH_CASE = 'There is no such case, or you may not take it further. Check the reference.';
