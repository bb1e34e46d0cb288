import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Database } from '#lib/db/client';
import type { NewStaff } from '#lib/db/save-organisation';
import { addDays, londonDate } from '#lib/domain/calendar/plain-date';
import type { Result } from '#lib/domain/cases/refusal';
import type { Actor } from '#lib/domain/permissions/actor';
import type { Reference } from '#lib/domain/references/reference';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { takeStep } from '#lib/use-cases/cases/take-step';
import type { Context, Enqueue } from '#lib/use-cases/context';
import { saveAnswers } from '#lib/use-cases/drafts/save-answers';
import { sendDraft } from '#lib/use-cases/drafts/send-draft';
import { startDraft } from '#lib/use-cases/drafts/start-draft';
import { recordMail } from '#lib/use-cases/mail/record-mail';
import { secretsFrom } from '#lib/use-cases/secrets';
import { COMPLAINTS_AND_REQUESTS } from './complaints-and-requests.ts';
import { FEEDBACK_AND_INFORMATION } from './feedback-and-information.ts';
import type { Story } from './story.ts';

/** Files the demonstration cases through the product's own use cases, on the days they are said to have happened. */
export async function fileDemonstrationCases(
  database: Database,
  secretKey: string,
  staff: readonly NewStaff[],
): Promise<void> {
  const maker = contextMaker(database, secretKey);
  for (const story of [...COMPLAINTS_AND_REQUESTS, ...FEEDBACK_AND_INFORMATION])
    await tell(maker, staff, story);
}

type Maker = {
  at: (daysAgo: number, actor: Actor) => Context;
  settleMail: (daysAgo: number) => Promise<void>;
};

async function tell(maker: Maker, staff: readonly NewStaff[], story: Story): Promise<void> {
  const agent = actorOf(staff, 'agent@brackwater.example');
  const reference =
    story.channel === 'web'
      ? await sendAsResident(maker.at(story.daysAgo, { kind: 'public' }), story)
      : await logAsAgent(maker.at(story.daysAgo, agent), story);
  await maker.settleMail(story.daysAgo);
  for (const { daysAgo, by, step } of story.since) {
    const actor = actorOf(staff, by);
    const context = maker.at(daysAgo, actor);
    if (step.step === 'acknowledge') {
      succeed(await takeStep(context, { reference, command: { step: 'allocate', to: actor.id } }));
    }
    succeed(await takeStep(context, { reference, command: step }));
    await maker.settleMail(daysAgo);
  }
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

function contextMaker(database: Database, secretKey: string): Maker {
  const promised: string[] = [];
  // These messages are history: they are recorded as sent on their day, and nobody is written to.
  const enqueue: Enqueue = (_tx, _name, payloads) => {
    promised.push(...payloads.map(({ notificationId }) => notificationId));
    return Promise.resolve();
  };
  const today = londonDate(new Date());
  const shared = { database, enqueue, secrets: secretsFrom(secretKey), locale: 'en' as const };
  const at = (daysAgo: number, actor: Actor): Context => {
    const day = addDays(today, -daysAgo);
    return {
      ...shared,
      actor,
      now: new Date(`${day}T10:${String(10 + promised.length).padStart(2, '0')}:00Z`),
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
  return { at, settleMail };
}
