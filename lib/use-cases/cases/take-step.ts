import { z } from 'zod';
import { type CaseFile, findCaseFile } from '#lib/db/case-files';
import { lockCase, saveEvents } from '#lib/db/cases';
import { hashFiles } from '#lib/db/event-chain';
import { nameOfService, type Organisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import { decide } from '#lib/domain/cases/decide';
import type { CaseEvent } from '#lib/domain/cases/event';
import { doneMeanwhile, looksFirst } from '#lib/domain/cases/meanwhile';
import { done, type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import { filesAdded } from '#lib/domain/cases/topics/files';
import type { Permission } from '#lib/domain/permissions/permissions';
import type { StepId } from '#lib/domain/processes/step-rule';
import { parseReference } from '#lib/domain/references/reference';
import { cameTwice } from '#lib/use-cases/cases/came-twice';
import { personOf } from '#lib/use-cases/cases/people';
import { prepareStep } from '#lib/use-cases/cases/prepare-step';
import { filedOf, type PreparedStep, takeStepFiles } from '#lib/use-cases/cases/prepared-step';
import { stepEffects } from '#lib/use-cases/cases/step-effects';
import { stepInput } from '#lib/use-cases/cases/step-input';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { stampOf } from '#lib/use-cases/stamp';
import { write } from '#lib/use-cases/write';

const schema = z.object({
  reference: z.string().max(40),
  /** The last event on the page that the step is taken from; absent where there is none. */
  seen: z.coerce.number().int().min(0).catch(0).optional(),
  command: stepInput,
});

/**
 * Steps of people who may not read the case: whoever is only asked for something, whoever tells callers where it stands,
 * and whoever took it down for a service that is not theirs.
 */
const OPENED_BY: Readonly<Partial<Record<StepId, Permission>>> = {
  'give-contribution': 'case:contribute',
  'add-note': 'case:note',
  'choose-language': 'case:choose-language',
  'answer-in-call': 'case:answer-in-call',
};

const NO_SUCH_CASE = 'There is no such case, or you may not open it.';
const DONE_MEANWHILE = 'Somebody else has done something on this case since you opened this page.';

/**
 * Takes one step on a case: whatever the process's table has. The case is locked, so of two officers at once the second
 * is refused what the first has made impossible, and whatever would overwrite what the page did not show (`seen`); what the
 * step sends or publishes is written in the same transaction.
 */
export async function takeStep(context: Context, input: unknown): Promise<Result<Case>> {
  const files = await takeStepFiles(context, input);
  if (!files.ok) return files;
  return write(
    context,
    {
      permission: 'case:read',
      schema,
      act: async (tx, { reference: typed, seen, command: posted }, organisation) => {
        const reference = parseReference(typed);
        const reader = { actor: context.actor, permission: OPENED_BY[posted.step] ?? 'case:read' } as const;
        const file = reference === null ? null : await findCaseFile(tx, reader, reference);
        if (file === null) return refuse('not-found', NO_SUCH_CASE);
        const at = { tx, file, organisation, files: files.value };
        const prepared = await prepareStep(context, at, posted);
        if (!prepared.ok) return prepared;
        const refused = await refusedFirst(context, { tx, organisation }, prepared.value);
        return refused ?? stepLocked(context, { tx, file, organisation, seen }, prepared.value);
      },
    },
    input,
  );
}

// What comes first on another case, where it can be done: a refusal undoes it all.
async function refusedFirst(
  context: Context,
  at: { tx: Transaction; organisation: Organisation },
  { first }: PreparedStep,
): Promise<Refusal | null> {
  if (first === undefined) return null;
  const { file, command, field } = first;
  const taken = await stepLocked(context, { ...at, file }, { command, files: [] });
  return taken.ok ? null : refuse(taken.reason, taken.message, taken.field === 'why' ? taken.field : field);
}

type Stepping = { tx: Transaction; file: CaseFile; organisation: Organisation; seen?: number | undefined };

/** As takeStep, for a case that has been found: of the system's own steps, too. */
export async function stepLocked(
  context: Context,
  { tx, file, organisation, seen }: Stepping,
  { command, files }: PreparedStep,
): Promise<Result<Case>> {
  const locked = await lockCase(tx, file.matter.id);
  if (locked === null) return refuse('not-found', NO_SUCH_CASE);
  if (isUnseen(context, { record: locked.record, seen }, command.step))
    return refuse('done-meanwhile', DONE_MEANWHILE);
  const counting = countingOf(organisation.council);
  const { actor, today } = context;
  const decided = decide(locked.matter, command, { actor, today, person: personOf(file), counting });
  if (!decided.ok) return decided;
  if (cameTwice(context, locked.record, decided.value)) return done(locked.matter);
  // What comes with the next stage is that case's.
  const kept = command.step === 'next-stage' ? [] : files;
  const events = [...filesAdded(hashFiles(filedOf(kept), locked.salt), 'staff'), ...decided.value];
  const { matter, saved } = await saveEvents(tx, { locked, stamp: stampOf(context), counting }, events);
  const serviceName = nameOfService(organisation, matter.serviceId);
  await stepEffects(
    context,
    { tx, before: locked.matter, matter, saved },
    { command, files, serviceName, subject: file.subject, parties: file.parties, counting },
  );
  return done(matter);
}

type Since = { record: readonly CaseEvent[]; seen: number | undefined };

function isUnseen({ actor }: Context, { record, seen }: Since, step: StepId): boolean {
  return seen !== undefined && looksFirst(step) && doneMeanwhile(record, seen, actor).length > 0;
}
