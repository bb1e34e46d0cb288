import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Database } from '#lib/db/client';
import type { NewStaff } from '#lib/db/save-organisation';
import { addDays, londonDate, type PlainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { rollForward, workingCalendar } from '#lib/domain/calendar/working-days';
import type { Case } from '#lib/domain/cases/case';
import type { Result } from '#lib/domain/cases/refusal';
import type { Actor } from '#lib/domain/permissions/actor';
import type { Reference } from '#lib/domain/references/reference';
import { filesWith } from '#lib/files/take-file';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { takeStep } from '#lib/use-cases/cases/take-step';
import type { Context, Enqueue } from '#lib/use-cases/context';
import { saveAnswers } from '#lib/use-cases/drafts/save-answers';
import { sendDraft } from '#lib/use-cases/drafts/send-draft';
import { startDraft } from '#lib/use-cases/drafts/start-draft';
import { recordMail } from '#lib/use-cases/mail/record-mail';
import { secretsFrom } from '#lib/use-cases/secrets';
import { progressBar } from '../../scripts/progress-bar.ts';
import { COMPLAINTS_AND_REQUESTS } from './complaints-and-requests.ts';
import { FEEDBACK_AND_INFORMATION } from './feedback-and-information.ts';
import { HARD_COMPLAINTS } from './hard-complaints.ts';
import { HARD_INFORMATION } from './hard-information.ts';
import { hardRequests } from './hard-requests.ts';
import { type At, type Happening, RESIDENT, type Story } from './story.ts';

type Making = { database: Database; secretKey: string; now: Date };
type Filing = Making & { staff: readonly NewStaff[] };

/** Files the demonstration cases through the product's own use cases, on the days they are said to have happened. */
export async function fileDemonstrationCases({ staff, ...making }: Filing): Promise<void> {
  const today = londonDate(making.now);
  const maker = contextMaker(making, today);
  const stories = [
    ...COMPLAINTS_AND_REQUESTS,
    ...FEEDBACK_AND_INFORMATION,
    ...HARD_COMPLAINTS,
    ...hardRequests(today),
    ...HARD_INFORMATION,
  ];
  const progress = progressBar('the demonstration council:', stories.length);
  for (const [before, story] of stories.entries()) {
    await tell(maker, staff, story);
    progress(before + 1);
  }
}

type Maker = {
  at: (daysAgo: number, actor: Actor) => Context;
  settleMail: (daysAgo: number) => Promise<void>;
  days: Pick<At, 'inDays' | 'workingDayIn'>;
};

async function tell(maker: Maker, staff: readonly NewStaff[], story: Story): Promise<void> {
  const filed = await file(maker, staff, story);
  await maker.settleMail(story.daysAgo);
  let place: Place = { reference: filed, matter: null };
  for (const happening of story.since) {
    place = await happen(maker, staff, { happening, place });
    await maker.settleMail(happening.daysAgo);
  }
}

/** The case a story is at, as it stands; null before an officer's first step. */
type Place = { reference: Reference; matter: Case | null };

async function happen(
  maker: Maker,
  staff: readonly NewStaff[],
  { happening: { daysAgo, by, step }, place: { reference, matter } }: { happening: Happening; place: Place },
): Promise<Place> {
  const context = maker.at(daysAgo, by === RESIDENT ? residentOf(matter) : actorOf(staff, by));
  const idOf = (email: string) => actorOf(staff, email).id;
  const command = typeof step === 'function' ? step({ matter: known(matter), idOf, ...maker.days }) : step;
  if (command.step === 'acknowledge')
    succeed(await takeStep(context, { reference, command: { step: 'allocate', to: idOf(by) } }));
  const after = succeed(await takeStep(context, { reference, command }));
  // What follows a next stage is told of that stage.
  const isNext = command.step === 'next-stage';
  return { reference: (isNext ? after.wentOn?.reference : null) ?? reference, matter: after };
}

function file(maker: Maker, staff: readonly NewStaff[], story: Story): Promise<Reference> {
  if (story.channel === 'web') return sendAsResident(maker.at(story.daysAgo, { kind: 'public' }), story);
  return logAsAgent(maker.at(story.daysAgo, actorOf(staff, 'agent@brackwater.example')), story);
}

function residentOf(matter: Case | null): Actor {
  return { kind: 'resident', caseId: known(matter).id };
}

function known(matter: Case | null): Case {
  if (matter === null) throw new Error('The first step of a demonstration case is an officer’s.');
  return matter;
}

async function logAsAgent(context: Context, { form, channel, answers }: Story): Promise<Reference> {
  const receivedOn = context.today;
  const logging = { form, channel, receivedOn, raw: answers, token: context.newToken() };
  const logged = succeed(await logForResident(context, logging));
  if (logged.to === 'logged') return logged.reference;
  throw new Error(`A demonstration ${form} does not pass: ${JSON.stringify(logged.problems)}`);
}

async function sendAsResident(context: Context, story: Story): Promise<Reference> {
  const { token, form } = succeed(await startDraft(context, { form: story.form }));
  let page = form.pages[0]?.id;
  while (page !== undefined) {
    const onward = succeed(
      await saveAnswers(context, form, { token, page, raw: story.answers, changing: false }),
    );
    if (onward.to === 'problem')
      throw new Error(`A demonstration ${form.id} does not pass its page ${page}.`);
    page = onward.to === 'page' ? onward.page : undefined;
  }
  const sent = succeed(await sendDraft(context, form, { token }));
  if (sent.to === 'sent') return sent.reference;
  throw new Error(`A demonstration ${form.id} could not be sent.`);
}

function actorOf(staff: readonly NewStaff[], email: string): Actor & { kind: 'staff' } {
  const person = staff.find((candidate) => candidate.email === email);
  if (!person) throw new Error(`The demonstration has nobody with ${email}.`);
  const { id, name, role, serviceIds } = person;
  return { kind: 'staff', id, name, role, serviceIds };
}

function succeed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demonstration could not be filed: ${result.message}`);
  return result.value;
}

function contextMaker({ database, secretKey, now }: Making, today: PlainDate): Maker {
  const promised: string[] = [];
  // These messages are history: they are recorded as sent on their day, and nobody is written to.
  const enqueue: Enqueue = (_tx, _name, payloads) => {
    promised.push(...payloads.flatMap((each) => ('notificationId' in each ? each.notificationId : [])));
    return Promise.resolve();
  };
  const shared = {
    database,
    enqueue,
    secrets: secretsFrom(secretKey),
    files: filesWith({}),
    sendsTexts: false,
    showsMap: false,
    locale: 'en' as const,
  };
  const at = (daysAgo: number, actor: Actor): Context => {
    const day = addDays(today, -daysAgo);
    // In the afternoon, so that a limit of a day is still running when the demonstration is opened in the morning.
    const afternoon = new Date(`${day}T15:${String(10 + promised.length)}:00Z`);
    return {
      ...shared,
      actor,
      now: afternoon < now ? afternoon : now,
      today: day,
      newId: () => randomUUID(),
      random: (max) => randomInt(max),
      newToken: () => randomBytes(32).toString('base64url'),
    };
  };
  const settleMail = async (daysAgo: number) => {
    for (const notificationId of promised.splice(0)) {
      succeed(
        await recordMail(at(daysAgo, { kind: 'system', job: 'deliver-mail' }), {
          notificationId,
          failure: null,
        }),
      );
    }
  };
  const inDays = (days: number) => addDays(today, days);
  const workingDayIn = (days: number) => rollForward(inDays(days), workingCalendar('uk-any', ukBankHolidays));
  return { at, settleMail, days: { inDays, workingDayIn } };
}
