import { z } from 'zod';
import { type CaseFile, findCaseForSystem } from '#lib/db/case-files';
import { lockCase } from '#lib/db/cases';
import type { Organisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { lapseOn, lapsesOn } from '#lib/domain/cases/lapse';
import { done, type Result } from '#lib/domain/cases/refusal';
import { translator } from '#lib/messages/translate';
import { addresseeIn } from '#lib/use-cases/cases/people';
import { stepLocked } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { promiseMail } from '#lib/use-cases/promise-mail';
import { write } from '#lib/use-cases/write';

/** Promises the resident the warning that their case ends after this day without their answer: once for a question. */
export async function warnOfLapse(
  context: Context,
  { tx, file }: { tx: Transaction; file: CaseFile },
  by: PlainDate,
): Promise<void> {
  const question = file.events.findLast(({ data }) => data.type === 'resident-asked');
  const recipient = addresseeIn(file, 'lapse-warning')?.email;
  if (question === undefined || recipient == null) return;
  const { sequence } = question;
  await promiseMail(context, tx, {
    caseId: file.matter.id,
    template: 'lapse-warning',
    occasion: String(sequence),
    recipient,
    data: { sequence, dueOn: by },
  });
}

/** Ends a case whose resident was warned and has not answered. False, and nothing done, when they have meanwhile. */
export function endUnanswered(context: Context, caseId: string): Promise<Result<boolean>> {
  const act = async (tx: Transaction, _input: object, organisation: Organisation) => {
    const locked = await lockCase(tx, caseId);
    const file = await findCaseForSystem(tx, caseId);
    if (locked === null || file === null || !isOver(context, locked.matter, organisation)) return done(false);
    const message = translator(locked.matter.language, 'mail')('lapse.ended');
    const command = { step: 'lapse' as const, message };
    const taken = await stepLocked(context, { tx, file, organisation }, { command, files: [] });
    return taken.ok ? done(true) : taken;
  };
  return write(context, { permission: 'case:lapse', schema: z.object({}), act }, {});
}

function isOver({ today }: Context, matter: CaseFile['matter'], { council }: Organisation): boolean {
  const counting = countingOf(council);
  const lastDay = lapsesOn(matter, counting);
  if (lastDay === null) return false;
  const rules = { today, escalation: council.escalation, calendar: counting.calendars.council };
  return lapseOn(matter, lastDay, rules).act === 'end';
}
