import { lockCase } from '#lib/db/cases';
import { findColleagues, findManagers, findRecipients, type Recipient } from '#lib/db/staff';
import type { Transaction } from '#lib/db/transaction';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import type { Contribution } from '#lib/domain/cases/contribution';
import type { ColleagueNews } from '#lib/domain/cases/mail-template';
import { openUndertakings } from '#lib/domain/cases/undertaking';
import { askedPeople } from '#lib/use-cases/cases/asked-people';
import type { Context } from '#lib/use-cases/context';
import { promiseMail } from '#lib/use-cases/promise-mail';

/** A case before a step and after it. */
type Stepped = { tx: Transaction; before: Case; matter: Case };

type News = {
  news: ColleagueNews;
  /** What makes it one of its kind for the case and the person it goes to. */
  occasion: string;
  dueOn: PlainDate | null;
  to: (tx: Transaction, matter: Case) => Promise<Recipient[]>;
};

/**
 * Writes to the colleagues whom a step concerns: who is asked for something, who asked, who has a promise to keep, who has
 * the case when its resident does something, or when another is merged into it.
 */
export async function tellColleagues(
  context: Context,
  { tx, before, matter }: Stepped,
  command: Command,
): Promise<void> {
  const news = [
    ...contributionNews(before, matter),
    ...promiseNews(before, matter),
    ...(context.actor.kind === 'resident' ? residentNews(command, matter) : []),
  ];
  for (const told of news) {
    for (const to of await told.to(tx, matter)) await tell(context, { tx, matter, to }, told);
  }
  if (command.step === 'merge') await tellSurvivor(context, { tx, merged: matter, into: command.survivor });
}

// Who has the case that goes on has more to answer from now on.
async function tellSurvivor(
  context: Context,
  { tx, merged, into }: { tx: Transaction; merged: Case; into: Case },
): Promise<void> {
  const told = { news: 'taken-in', occasion: `taken-in ${merged.id}`, dueOn: null } as const;
  for (const to of await whoHasIt(tx, into)) await tell(context, { tx, matter: into, to }, told);
}

/** Writes to whoever has the case that had gone to somebody outside, who sent it back: it is theirs to look at again. */
export async function tellSentBack(
  context: Context,
  { tx, caseId, from }: { tx: Transaction; caseId: string; from: Case },
): Promise<void> {
  const locked = await lockCase(tx, caseId);
  if (locked === null) return;
  const told = { news: 'sent-back', occasion: `sent-back ${from.id}`, dueOn: null } as const;
  const { matter } = locked;
  for (const to of await whoHasIt(tx, matter)) await tell(context, { tx, matter, to }, told);
}

function contributionNews(before: Case, after: Case): News[] {
  return after.contributions.flatMap((contribution): News[] => {
    const { number, ended, dueOn } = contribution;
    const was = before.contributions.find((each) => each.number === number);
    const about = (news: ColleagueNews, on: PlainDate | null): News[] => [
      { news, occasion: `${news} ${number}`, dueOn: on, to: recipientsOf(news, contribution) },
    ];
    if (was === undefined) return about('asked', dueOn);
    if (was.ended !== null || ended === null) return [];
    return about(ended.how === 'given' ? 'given' : 'not-needed', null);
  });
}

// What is given goes to whoever asked and whoever has the case; the rest to whom was asked.
function recipientsOf(news: ColleagueNews, { service, person, askedById }: Contribution): News['to'] {
  return (tx, { assignedToId, restricted }) => {
    if (news === 'given')
      return findRecipients(
        tx,
        [assignedToId, askedById].filter((id) => id !== null),
      );
    return askedPeople(tx, { serviceId: service.id, personId: person?.id ?? null, restricted });
  };
}

// A promise is news to whoever owns it from now on.
function promiseNews(before: Case, after: Case): News[] {
  return openUndertakings(after.undertakings).flatMap(({ id, owner, dueOn }): News[] => {
    const was = before.undertakings.find((each) => each.id === id);
    if (was?.owner.id === owner.id) return [];
    const occasion = `promise ${id} ${after.sequence}`;
    return [{ news: 'promise', occasion, dueOn, to: (tx) => findRecipients(tx, [owner.id]) }];
  });
}

// What a resident does is news to whoever has the case, or else to whoever sees to it that somebody has.
function residentNews(command: Command, { sequence }: Case): News[] {
  const news = ofResident(command);
  return news === null ? [] : [{ news, occasion: `${news} ${sequence}`, dueOn: null, to: whoHasIt }];
}

function ofResident(command: Command): ColleagueNews | null {
  switch (command.step) {
    case 'withdraw':
      return 'withdrawn';
    case 'rate':
      return command.solved === 'no' ? 'not-solved' : null;
    case 'choose-language':
      return null;
    default:
      return 'letter';
  }
}

async function whoHasIt(tx: Transaction, matter: Case): Promise<Recipient[]> {
  const owner = matter.assignedToId === null ? [] : await findRecipients(tx, [matter.assignedToId]);
  if (owner.length > 0 || matter.restricted) return owner;
  const subject = subjectOf(matter);
  if (subject.office === 'services') return findManagers(tx, matter.serviceId);
  const office = await findColleagues(tx, subject);
  return findRecipients(
    tx,
    office.map(({ id }) => id),
  );
}

type To = { tx: Transaction; matter: Case; to: Recipient };

async function tell(
  context: Context,
  { tx, matter, to }: To,
  { news, occasion, dueOn }: Omit<News, 'to'>,
): Promise<void> {
  const { actor } = context;
  if (actor.kind === 'staff' && actor.id === to.id) return;
  await promiseMail(context, tx, {
    caseId: matter.id,
    template: 'colleague',
    occasion: `${occasion} ${to.id}`,
    recipient: to.email,
    data: { news, staffId: to.id, ...(dueOn === null ? {} : { dueOn }) },
  });
}
