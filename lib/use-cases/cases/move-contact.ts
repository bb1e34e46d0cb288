import { lockCase, lockInOrder, saveEvents } from '#lib/db/cases';
import type { Organisation } from '#lib/db/organisation';
import { caseIdsOf, peopleHash, saveContact } from '#lib/db/parties';
import type { Transaction } from '#lib/db/transaction';
import type { Case } from '#lib/domain/cases/case';
import { REPLY_WAYS, waysLeft } from '#lib/domain/cases/contact';
import type { MessageTemplate } from '#lib/domain/cases/mail-template';
import { done, type Result } from '#lib/domain/cases/refusal';
import {
  type ContactChange,
  changeContact as decideChange,
  type KnownBy,
} from '#lib/domain/cases/topics/contact-change';
import type { Reach } from '#lib/domain/forms/reach';
import { ukMobileIn } from '#lib/domain/forms/read-contact';
import type { Reference } from '#lib/domain/references/reference';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { promiseMails } from '#lib/use-cases/promise-mail';
import { stampOf } from '#lib/use-cases/stamp';

type At = { tx: Transaction; organisation: Organisation; matter: Case };
/** `knownBy`: how an officer knows that it is them; null where they say so themselves. */
type Change = { before: Reach; now: Reach; knownBy: KnownBy | null };

/**
 * Changes how the resident of a story is reached, in all its stages, and tells them where they are reached now and where they
 * were; does nothing where that is the same.
 */
export async function moveContact(
  context: Context,
  { tx, organisation, matter: { id, storyId, reference } }: At,
  { before, now, knownBy }: Change,
): Promise<Result<Reference>> {
  if (isSame(before, now)) return done(reference);
  const caseIds = await caseIdsOf(tx, storyId);
  await lockInOrder(tx, caseIds);
  const { wantsTexts: _, ...contact } = now;
  await saveContact(tx, storyId, contact);
  const people = await peopleHash(tx, storyId);
  for (const caseId of caseIds) {
    const event = { ...eventOf(now), ...(caseId === storyId && people !== undefined && { people }) };
    const recorded = await record(context, { tx, organisation, caseId, knownBy }, event);
    if (!recorded.ok) return recorded;
    if (caseId === id) await tell(context, { tx, caseId, sequence: recorded.value }, { before, now });
  }
  return done(reference);
}

function isSame(before: Reach, now: Reach): boolean {
  const parts = ['email', 'phone', 'address', 'postcode', 'contactBy', 'wantsTexts'] as const;
  const needs = [before.needs, now.needs].map((each) => each.toSorted().join('\n'));
  return needs[0] === needs[1] && parts.every((part) => before[part] === now[part]);
}

/** Appends the change to one case; gives the number of its event. */
async function record(
  context: Context,
  { tx, organisation, caseId, knownBy }: Omit<At, 'matter'> & Pick<Change, 'knownBy'> & { caseId: string },
  event: ContactChange,
): Promise<Result<number>> {
  const locked = await lockCase(tx, caseId);
  if (locked === null) throw new Error('A case of the story is gone.');
  const decided = decideChange(locked.matter, event, knownBy);
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

type Told = { tx: Transaction; caseId: string; sequence: number };

// Somebody who has only got hold of the code cannot do so unnoticed: where the resident was reached before, they read of it.
async function tell(
  context: Context,
  { tx, caseId, sequence }: Told,
  { before, now }: Pick<Change, 'before' | 'now'>,
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
