import { z } from 'zod';
import { type CaseFile, findCaseForSystem } from '#lib/db/case-files';
import { lockCase } from '#lib/db/cases';
import type { Organisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { closesOn, lapseOn } from '#lib/domain/cases/lapse';
import { lapsesOn } from '#lib/domain/cases/lapses-on';
import { done, type Result } from '#lib/domain/cases/refusal';
import type { Permission } from '#lib/domain/permissions/permissions';
import { translator } from '#lib/messages/translate';
import { messagesTo } from '#lib/use-cases/cases/messages-to';
import { addresseeIn } from '#lib/use-cases/cases/people';
import { stepLocked } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { promiseMails } from '#lib/use-cases/promise-mail';
import { write } from '#lib/use-cases/write';

/** Promises the resident the warning that their case ends after this day without their answer: once for a question. */
export async function warnOfLapse(
  context: Context,
  { tx, file }: { tx: Transaction; file: CaseFile },
  by: PlainDate,
): Promise<void> {
  const question = file.events.findLast(({ data }) => data.type === 'resident-asked');
  if (question === undefined) return;
  const { sequence } = question;
  const { parties, matter } = file;
  const to = { addressee: addresseeIn(file, 'lapse-warning'), parties, contact: matter.contact };
  const about = { caseId: matter.id, occasion: String(sequence), data: { sequence, dueOn: by } };
  const messages = messagesTo(to, 'lapse-warning').map((message) => ({ ...about, ...message }));
  await promiseMails(context, tx, messages);
}

/** Ends a case whose resident was warned and has not answered. False, and nothing done, when they have meanwhile. */
export function endUnanswered(context: Context, caseId: string): Promise<Result<boolean>> {
  return takeBySystem(context, caseId, {
    permission: 'case:lapse',
    isTime: isOver,
    command: ({ language }) => ({ step: 'lapse', message: translator(language, 'mail')('lapse.ended') }),
  });
}

/** Closes a case that ended so, once its resident knows and nothing is open on it. False, and nothing done, when something is. */
export function closeUnanswered(context: Context, caseId: string): Promise<Result<boolean>> {
  return takeBySystem(context, caseId, {
    permission: 'case:close',
    isTime: (now, matter) => isTimeToClose(closesOn(matter), now),
    command: () => ({ step: 'close' }),
  });
}

/** Whether the day has come from which a case closes by itself; null: it does not. */
export function isTimeToClose(day: PlainDate | null, { today }: Pick<Context, 'today'>): boolean {
  return day !== null && day <= today;
}

type OwnStep = {
  permission: Permission;
  isTime: (context: Context, matter: Case, organisation: Organisation) => boolean;
  command: (matter: Case) => Command;
};

// Looked at again once it is locked: somebody may have come first.
function takeBySystem(
  context: Context,
  caseId: string,
  { permission, isTime, command }: OwnStep,
): Promise<Result<boolean>> {
  const act = async (tx: Transaction, _input: object, organisation: Organisation) => {
    const locked = await lockCase(tx, caseId);
    const file = await findCaseForSystem(tx, caseId);
    if (locked === null || file === null || !isTime(context, locked.matter, organisation)) return done(false);
    const prepared = { command: command(locked.matter), files: [] };
    const taken = await stepLocked(context, { tx, file, organisation }, prepared);
    return taken.ok ? done(true) : taken;
  };
  return write(context, { permission, schema: z.object({}), act }, {});
}

function isOver({ today }: Context, matter: Case, { council }: Organisation): boolean {
  const counting = countingOf(council);
  const lastDay = lapsesOn(matter, counting);
  if (lastDay === null) return false;
  const rules = { today, escalation: council.escalation, calendar: counting.calendars.council };
  return lapseOn(matter, lastDay, rules).act === 'end';
}
