import { listAttachments } from '#lib/db/attachments';
import { findCaseFile } from '#lib/db/case-files';
import { nameOfService } from '#lib/db/organisation';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { type PointFound, pointsFound, type Withheld, withheldWith } from '#lib/domain/cases/answer-parts';
import type { Case } from '#lib/domain/cases/case';
import type { CaseEvent } from '#lib/domain/cases/event';
import { goOnBy } from '#lib/domain/cases/next-stage';
import { type PromisedThen, promisedThen } from '#lib/domain/cases/undertaking-story';
import type { Council } from '#lib/domain/council/council';
import { parseReference } from '#lib/domain/references/reference';
import { addressLines, needsLargePrint, residentOf } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';
import { countingOf } from '#lib/use-cases/counting';
import { isForResident } from '#lib/use-cases/tracking/role';

/** The answer of a case, as a letter says it. */
export type AnswerLetter = {
  matter: Case;
  council: Council;
  serviceName: string;
  partnerName: string | null;
  subject: string;
  text: string;
  outcome: string;
  writtenOn: PlainDate;
  largePrint: boolean;
  writer: string | null;
  teamName: string | null;
  person: { name: string | null; addressLines: readonly string[] };
  files: readonly string[];
  points: readonly PointFound[];
  withheld: Withheld;
  /** What had been promised when it was written. */
  promises: readonly PromisedThen[];
  /** The last day on which somebody outside takes it, once that is what is left. */
  goOnBy: PlainDate | null;
};

/** The last answer sent on a case, for whoever may read its letters; null for others and when there is none yet. */
export async function findAnswerLetter(context: Context, typed: string): Promise<AnswerLetter | null> {
  const reference = parseReference(typed);
  if (reference === null) return null;
  // The letter has the resident's address, which is not for whoever reads for them.
  if (isForResident(context.actor)) return null;
  const db = context.database.client;
  const file = await findCaseFile(db, { actor: context.actor, permission: 'case:read-letters' }, reference);
  const answer = file?.events.findLast(({ data }) => data.type === 'answer-sent');
  if (!file || answer?.data.type !== 'answer-sent') return null;
  const organisation = await organisationFor({ ...context, locale: file.matter.language });
  const { matter, subject } = file;
  const { attachmentIds, outcome } = answer.data;
  const attachments = await listAttachments(db, matter.id, 'resident');
  const person = residentOf(file);
  return {
    matter,
    council: organisation.council,
    serviceName: nameOfService(organisation, matter.serviceId),
    partnerName: organisation.services.get(matter.serviceId)?.partner ?? null,
    subject,
    text: answer.text ?? '',
    outcome,
    writtenOn: answer.on,
    largePrint: needsLargePrint(person),
    writer: writerOf(answer),
    teamName: organisation.teams.find(({ id }) => id === matter.teamId)?.name ?? null,
    person: { name: person?.name ?? null, addressLines: addressLines(person) },
    files: attachments.filter(({ id }) => attachmentIds.includes(id)).map(({ name }) => name),
    points: pointsFound(file.events, answer.sequence),
    withheld: withheldWith(file.events, answer.sequence, 'resident'),
    promises: promisedThen(file.events, answer.sequence),
    goOnBy: goOnBy(matter, countingOf(organisation.council)),
  };
}

function writerOf({ author }: CaseEvent): string | null {
  return author.kind === 'staff' ? author.name : null;
}
