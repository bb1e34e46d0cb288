import type { CaseFile } from '#lib/db/case-files';
import { findContactOf } from '#lib/db/contact-of';
import type { Organisation } from '#lib/db/organisation';
import { findColleagues } from '#lib/db/staff';
import type { Transaction } from '#lib/db/transaction';
import { subjectOf } from '#lib/domain/cases/case';
import type { TypedTerms } from '#lib/domain/cases/command';
import { CONTACT_MEASURES, type ContactMeasure } from '#lib/domain/cases/contact-limit';
import { done, type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import { type ContactLetter, contactLetter } from '#lib/messages/contact-letter';
import { ANY_DAY, ANYBODY } from '#lib/use-cases/cases/contact-limit-input';
import type { PreparedStep } from '#lib/use-cases/cases/prepared-step';
import type { StepInput } from '#lib/use-cases/cases/step-input';
import type { Context } from '#lib/use-cases/context';

type At = { tx: Transaction; file: CaseFile; organisation: Organisation };
type Posted<S> = Extract<StepInput, { step: S }>;
const ABOUT_CONTACT = [
  'warn-about-contact',
  'limit-contact',
  'review-contact-limit',
  'lift-contact-limit',
] as const;
type About = (typeof ABOUT_CONTACT)[number];
type PostedTerms = Posted<'limit-contact' | 'review-contact-limit'>;

/** Whether a step is about how somebody contacts us. */
export function isAboutContact(posted: StepInput): posted is Posted<About> {
  return ABOUT_CONTACT.some((step) => step === posted.step);
}

/** A step about how somebody contacts us, with the letter it sends and, for a limit, its terms and the last warning. */
export async function aboutContact(
  context: Context,
  at: At,
  posted: Posted<About>,
): Promise<Result<PreparedStep>> {
  const { step, reason } = posted;
  const write = (letter: ContactLetter) => contactLetter(letter, { ...at.file, ...at.organisation, reason });
  if (step === 'warn-about-contact') return prepared({ ...posted, letter: write({ about: 'warned' }) });
  if (step === 'lift-contact-limit') return prepared({ ...posted, letter: write({ about: 'lifted' }) });
  const read = await termsOf(at, posted);
  if (!read.ok) return read;
  const terms = read.value;
  if (step === 'review-contact-limit')
    return prepared({ step, ...terms, reason, letter: write({ about: 'reviewed', terms }) });
  const { storyId } = at.file.matter;
  const { warnedOn } = await findContactOf(at.tx, context.actor, { storyId, today: context.today });
  const { ground } = posted;
  return prepared({ step, ground, warnedOn, ...terms, reason, letter: write({ about: 'limited', terms }) });
}

function prepared(command: PreparedStep['command']): Result<PreparedStep> {
  return done({ command, files: [] });
}

async function termsOf({ tx, file }: At, posted: PostedTerms): Promise<Result<TypedTerms>> {
  const { contact: wanted, until, reviewOn } = posted;
  const colleagues = wanted === ANYBODY ? [] : await findColleagues(tx, subjectOf(file.matter));
  const contact = colleagues.find(({ id }) => id === wanted) ?? null;
  if (contact === null && wanted !== ANYBODY)
    return refuse('unknown-person', 'Choose somebody who may open this case.', 'contact');
  const refused = timesRefused(posted);
  if (refused !== null) return refused;
  return done({
    measures: CONTACT_MEASURES.filter((measure) => isChosen(posted, measure)),
    contact: contact && { id: contact.id, name: contact.name },
    times: timesOf(posted),
    until,
    reviewOn,
  });
}

function isChosen(posted: PostedTerms, measure: ContactMeasure): boolean {
  if (measure === 'one-contact') return posted.contact !== ANYBODY;
  if (measure === 'limited-times') return posted.day !== ANY_DAY;
  return posted[measure];
}

function timesRefused({ day, callsFrom, callsTo }: PostedTerms): Refusal | null {
  if (day !== ANY_DAY || callsFrom + callsTo === '') return null;
  return refuse('wrong-input', 'Choose on which day we take calls, or leave the times empty.', 'day');
}

function timesOf({ day, callsFrom: from, callsTo: to }: PostedTerms): TypedTerms['times'] {
  return day === ANY_DAY ? null : { day, from, to };
}
