import { wardAt } from '#lib/db/addresses';
import { type Filing, insertCase, type PartyRow, type Receipt } from '#lib/db/cases';
import type { FiledFile } from '#lib/db/event-chain';
import type { NewNotification } from '#lib/db/notifications';
import type { Organisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { type Contact, waysLeft } from '#lib/domain/cases/contact';
import type { Channel } from '#lib/domain/cases/event';
import type { Council } from '#lib/domain/council/council';
import type { Language } from '#lib/domain/council/language';
import type { RouteTaken } from '#lib/domain/forms/chooser';
import { type FiledFacts, factsOf } from '#lib/domain/forms/facts';
import type { Answers, Form } from '#lib/domain/forms/form';
import { relevantAnswers } from '#lib/domain/forms/journey';
import type { Process } from '#lib/domain/processes/process';
import { isRestricted, PROCESSES, packOn } from '#lib/domain/processes/registry';
import type { AccessCode } from '#lib/domain/references/access-code';
import { makeReference } from '#lib/domain/references/reference';
import { messagesTo } from '#lib/use-cases/cases/messages-to';
import { whoFiled } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { jurisdictionOf } from '#lib/use-cases/jurisdiction';
import { stampOf } from '#lib/use-cases/stamp';

/** What is filed: a form's checked answers, how they came, and the code that will open the case. */
export type ToFile = {
  form: Form;
  answers: Answers;
  /** What came with it. */
  files: readonly FiledFile[];
  channel: Channel;
  /** In which we write to the resident. */
  language: Language;
  receivedOn: PlainDate;
  route: RouteTaken | null;
  loggedById: string | null;
  accessCode: AccessCode;
};

/** Writes a new case with its first event, its people and the promise of an acknowledgement. One transaction, the caller's. */
export async function fileCase(
  context: Context,
  { tx, organisation }: { tx: Transaction; organisation: Organisation },
  toFile: ToFile,
): Promise<Case> {
  const wardOfPlace = await findWard(tx, toFile);
  const filing = filingOf(context, organisation, { ...toFile, wardOfPlace });
  const promised = promisedFor(context, filing);
  const matter = await insertCase(tx, { ...filing, promised }, countingOf(organisation.council));
  const jobs = promised.map(({ id }) => ({ notificationId: id }));
  await context.enqueue(tx, 'deliver-mail', jobs);
  return matter;
}

async function findWard(tx: Transaction, { form, answers }: ToFile): Promise<string | null> {
  const { postcode } = factsOf(form, answers);
  return postcode === null ? null : wardAt(tx, postcode);
}

/** `wardOfPlace` is where the place described lies, for whoever chose no ward. */
type Placed = ToFile & { wardOfPlace: string | null };

/** What is written for a filed form; writes nothing. */
export function filingOf(context: Context, organisation: Organisation, toFile: Placed): Filing {
  const facts = factsOf(toFile.form, toFile.answers);
  const caseId = context.newId();
  return {
    caseId,
    subject: facts.subject,
    answers: relevantAnswers(toFile.form, toFile.answers),
    files: toFile.files,
    accessCodeHash: codeHashOf(context, toFile),
    parties: partiesOf(facts),
    received: receivedEvent(context, organisation, { caseId, toFile, facts }),
    stamp: stampOf(context),
  };
}

// A new case has had no message yet, so this one is written with it and needs no look at the occasion.
function promisedFor(context: Context, { caseId, parties, received }: Filing): NewNotification[] {
  const addressee = whoFiled({ parties });
  const { contact } = received.data;
  return messagesTo({ addressee, parties, contact }, 'received').map((message) => ({
    ...message,
    id: context.newId(),
    caseId,
    occasion: '1',
    data: {},
    at: context.now,
  }));
}

// Whoever logs it for somebody reads the code out: it opens once.
function codeHashOf({ secrets }: Context, { accessCode, loggedById }: ToFile): Buffer {
  return loggedById === null ? secrets.hashAccessCode(accessCode) : secrets.hashFirstCode(accessCode);
}

function receivedEvent(
  context: Context,
  organisation: Organisation,
  { caseId, toFile, facts }: { caseId: string; toFile: Placed; facts: FiledFacts },
): Receipt {
  const { form, channel, language, receivedOn, route, loggedById } = toFile;
  const process = PROCESSES[facts.process];
  const serviceId = facts.serviceId ?? homeOf(organisation.council, process);
  const pack = packOn(process, receivedOn, jurisdictionOf(organisation, serviceId));
  if (pack === null) throw new RangeError(`${process.id} has no rules for ${receivedOn} here.`);
  return {
    data: {
      type: 'case-received',
      reference: makeReference(context.random),
      process: process.id,
      pack: pack.id,
      stage: pack.stages[0].id,
      storyId: caseId,
      follows: null,
      form: form.id,
      formVersion: form.version,
      channel,
      serviceId,
      categoryId: facts.categoryId,
      wardId: facts.wardId ?? toFile.wardOfPlace,
      receivedOn,
      restricted: isRestricted(process),
      loggedById,
      route,
      contact: contactOf(context, facts),
      language,
      ...(facts.onBehalf?.answered == null ? {} : { askedByMember: true }),
      ...(awaitsConsent(facts) ? { consentAwaited: true } : {}),
    },
    visibility: 'resident',
    text: null,
  };
}

// A member is no stranger to what their resident asks: what they get is the officer's to choose, answer by answer.
function awaitsConsent({ onBehalf }: FiledFacts): boolean {
  return onBehalf !== null && onBehalf.answered === null && onBehalf.consent === 'not-yet';
}

function homeOf({ homeServices }: Council, { id, office }: Process): string {
  return homeServices.processes[id] ?? homeServices[office === 'information' ? office : 'general'];
}

function contactOf({ sendsTexts }: Context, { person, onBehalf }: FiledFacts): Contact {
  return waysLeft(onBehalf?.answered ?? person, sendsTexts && person.wantsTexts);
}

const NOTHING_KNOWN = { email: null, phone: null, address: null, postcode: null, contactBy: null, needs: [] };

// The resident is the one to be answered. When somebody acts for another, that other is a party of their own; when a
// member asks for a resident, the resident is answered and the member a party of their own.
function partiesOf({ person, onBehalf }: FiledFacts): PartyRow[] {
  const { needsDetails, needs, wantsTexts: _, ...details } = person;
  const wanted = [...needs, ...needsDetails];
  const asks = { ...details, needs: wanted, relationship: null, consent: null };
  if (onBehalf === null) return [{ role: 'resident', ...asks }];
  const { name, relationship, consent, answered } = onBehalf;
  if (answered !== null)
    return [
      { role: 'resident', name, ...answered, needs: [], relationship: null, consent: null },
      { role: 'member', ...asks, relationship, consent },
    ];
  return [
    { role: 'resident', ...asks, relationship, consent },
    { role: 'represented', name, ...NOTHING_KNOWN, relationship: null, consent: null },
  ];
}
