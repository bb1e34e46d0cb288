import { z } from 'zod';
import { findCaseFile } from '#lib/db/case-files';
import { lockCase, lockInOrder, saveEvents } from '#lib/db/cases';
import type { Organisation } from '#lib/db/organisation';
import { caseIdsOf, peopleHash, saveContact } from '#lib/db/parties';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import { REPLY_WAYS, waysLeft } from '#lib/domain/cases/contact';
import type { MessageTemplate } from '#lib/domain/cases/mail-template';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { type ContactChange, changeContact as decideChange } from '#lib/domain/cases/topics/contact-change';
import { type Reach, reachFrom, reachPage, readReach, settleReach } from '#lib/domain/forms/reach';
import { ukMobileIn } from '#lib/domain/forms/read-contact';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import { reachOf, residentOf } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { promiseMails } from '#lib/use-cases/promise-mail';
import { stampOf } from '#lib/use-cases/stamp';
import { write } from '#lib/use-cases/write';

const schema = z.object({
  reference: z.string().max(40),
  raw: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/**
 * Changes how the resident of a case is reached, in all stages of the matter, and tells them where they are reached now and
 * where they were. `raw`: the page `reachPage` as it was posted; what cannot be kept is refused as wrong-input.
 */
export function changeContact(context: Context, input: unknown): Promise<Result<Reference>> {
  return write<typeof schema, Reference>(
    context,
    {
      permission: 'case:change-contact',
      schema,
      act: async (tx, { reference, raw }, organisation) => {
        const found = await findResident(context, tx, reference);
        if (found === null) return refuse('not-found', 'There is no such case, or you may not open it.');
        const { matter, before } = found;
        const read = readReach(settleReach(reachPage, raw, context.sendsTexts), raw, context.today);
        if (!read.ok) return refuse('wrong-input', 'Not all of it can be kept.');
        const now = reachFrom(read.answers);
        if (isSame(before, now)) return done(matter.reference);
        return change(context, { tx, organisation, matter }, { before, now });
      },
    },
    input,
  );
}

async function findResident(
  { actor }: Context,
  tx: Transaction,
  typed: string,
): Promise<{ matter: Case; before: Reach } | null> {
  const reference = parseReference(typed);
  const file = reference && (await findCaseFile(tx, { actor, permission: 'case:change-contact' }, reference));
  const resident = file && residentOf(file);
  if (!file || !resident) return null;
  return { matter: file.matter, before: reachOf(file.matter, resident) };
}

type At = { tx: Transaction; organisation: Organisation; matter: Case };
type Change = { before: Reach; now: Reach };

async function change(
  context: Context,
  { tx, organisation, matter: { id, storyId, reference } }: At,
  { before, now }: Change,
): Promise<Result<Reference>> {
  const caseIds = await caseIdsOf(tx, storyId);
  await lockInOrder(tx, caseIds);
  const { wantsTexts: _, ...contact } = now;
  await saveContact(tx, storyId, contact);
  const people = await peopleHash(tx, storyId);
  for (const caseId of caseIds) {
    const event = { ...eventOf(now), ...(caseId === storyId && people !== undefined && { people }) };
    const recorded = await record(context, { tx, organisation, caseId }, event);
    if (!recorded.ok) return recorded;
    if (caseId === id) await tell(context, { tx, caseId, sequence: recorded.value }, { before, now });
  }
  return done(reference);
}

/** Appends the change to one case; gives the number of its event. */
async function record(
  context: Context,
  { tx, organisation, caseId }: Omit<At, 'matter'> & { caseId: string },
  event: ContactChange,
): Promise<Result<number>> {
  const locked = await lockCase(tx, caseId);
  if (locked === null) throw new Error('A case of the story is gone.');
  const decided = decideChange(locked.matter, event);
  if (!decided.ok) return decided;
  const counting = countingOf(organisation.council);
  const { matter } = await saveEvents(tx, { locked, stamp: stampOf(context), counting }, decided.value);
  return done(matter.sequence);
}

function eventOf(reach: Reach): ContactChange {
  return {
    by: REPLY_WAYS.find((way) => way === reach.contactBy) ?? 'email',
    contact: waysLeft(reach, reach.wantsTexts),
  };
}

function isSame(before: Reach, now: Reach): boolean {
  const parts = ['email', 'phone', 'address', 'postcode', 'contactBy', 'wantsTexts'] as const;
  return parts.every((part) => before[part] === now[part]);
}

type Told = { tx: Transaction; caseId: string; sequence: number };

// Somebody who has only got hold of the code cannot do so unnoticed: where the resident was reached before, they read of it.
async function tell(
  context: Context,
  { tx, caseId, sequence }: Told,
  { before, now }: Change,
): Promise<void> {
  const texted = { before: numberOf(before), now: numberOf(now) };
  const messages: { template: MessageTemplate; recipient: string | null }[] = [
    { template: 'contact-changed', recipient: now.email },
    { template: 'contact-moved', recipient: unless(now.email, before.email) },
    { template: 'changed-text', recipient: unless(texted.before, texted.now) },
    { template: 'moved-text', recipient: unless(texted.now, texted.before) },
  ];
  const about = { caseId, occasion: String(sequence), data: { sequence } };
  await promiseMails(
    context,
    tx,
    messages.flatMap(({ template, recipient }) =>
      recipient === null ? [] : [{ ...about, template, recipient }],
    ),
  );
}

function numberOf({ phone, wantsTexts }: Reach): string | null {
  return wantsTexts ? ukMobileIn(phone ?? '') : null;
}

function unless(other: string | null, recipient: string | null): string | null {
  return recipient?.toLowerCase() === other?.toLowerCase() ? null : recipient;
}
