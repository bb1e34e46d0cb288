import { addDays, compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import { type Case, isReachable } from '#lib/domain/cases/case';
import type { Author, EventData, NewEvent } from '#lib/domain/cases/event';
import type { MailTemplate } from '#lib/domain/cases/mail-template';
import { stageOf } from '#lib/domain/processes/registry';
import type { Dice } from './dice.ts';

/** What happened to a case on a day. Days never go back. */
export type Happening = { on: PlainDate; author: Author; event: NewEvent };

/** How far a case has come by today. */
export type Stage = 'received' | 'in-progress' | 'answered' | 'closed';

export type Officer = { id: string; name: string };

type Life = { stage: Stage; officer: Officer | null; today: PlainDate };

const SYSTEM: Author = { kind: 'system', id: null, name: 'deliver-mail' };
const LOOKING =
  'Thank you for getting in touch. I am looking into this and will write to you by the date below.';
const NOTE = 'Spoke to the team. They have been out to look and will let me have their report this week.';
const ANSWER =
  'I have looked into what you told us and spoken to the people concerned. This is what we found, what we have done about it, and what you can do if you are not content with the answer.\n\nThank you for taking the time to tell us.';

/** What happens to a case after it was received, as far as its stage and today allow. */
export function drawLife(dice: Dice, matter: Case, { stage, officer, today }: Life): Happening[] {
  const happenings: Happening[] = [];
  const author: Author = officer
    ? { kind: 'staff', ...officer }
    : { kind: 'staff', id: null, name: 'Duty officer' };
  let on = matter.receivedOn;
  const pass = (days: number) => {
    const later = addDays(on, days);
    on = compareDates(later, today) > 0 ? today : later;
  };
  const happen = (
    data: EventData,
    text: string | null = null,
    visibility: NewEvent['visibility'] = 'staff',
  ) => happenings.push({ on, author, event: { data, visibility, text } });
  const mail = (template: MailTemplate) => {
    if (matter.contact.email)
      happenings.push({
        on,
        author: SYSTEM,
        event: { data: { type: 'mail-sent', template }, visibility: 'staff', text: null },
      });
  };
  const steps: Readonly<Record<Exclude<Stage, 'received'>, () => void>> = {
    'in-progress': () => {
      pass(1 + dice.below(3));
      if (officer) happen(allocation(officer));
      happen({ type: 'case-acknowledged' }, LOOKING, 'resident');
      mail('acknowledged');
      if (dice.percent(60)) happen({ type: 'note-added' }, NOTE);
    },
    answered: () => {
      pass(3 + dice.below(10));
      const outcome = dice.pick(stageOf(matter).outcomes.filter(({ by }) => by === undefined)).id;
      happen({ type: 'answer-sent', outcome, attachmentIds: [] }, ANSWER, 'resident');
      mail('answer');
      if (!matter.contact.email && isReachable(matter.contact)) happen({ type: 'resident-told', by: 'post' });
    },
    closed: () => {
      pass(1 + dice.below(4));
      happen({ type: 'case-closed' });
    },
  };
  mail('received');
  for (const step of ['in-progress', 'answered', 'closed'] as const) if (reaches(stage, step)) steps[step]();
  return happenings;
}

const ORDER: readonly Stage[] = ['received', 'in-progress', 'answered', 'closed'];

const reaches = (stage: Stage, step: Stage) => ORDER.indexOf(stage) >= ORDER.indexOf(step);

function allocation({ id, name }: Officer): EventData {
  return { type: 'case-allocated', assignedToId: id, assignedToName: name, teamId: null };
}
