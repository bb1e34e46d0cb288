import { addDays, type PlainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { workingCalendar, workingDaysBetween } from '#lib/domain/calendar/working-days';
import type { Case } from '#lib/domain/cases/case';
import type { Channel } from '#lib/domain/cases/event';
import type { FormId, RawAnswers } from '#lib/domain/forms/form';
import type { PostedStep } from '#lib/use-cases/cases/step-input';

/** What a step can point to: the case as it stands then, a member of staff, the day in so many days from today, the first from it that is a working day in the whole UK. */
export type At = {
  matter: Case;
  idOf: (email: string) => string;
  inDays: (days: number) => PlainDate;
  workingDayIn: (days: number) => PlainDate;
};

export type Happening = { daysAgo: number; by: string; step: PostedStep | ((at: At) => PostedStep) };

/** A demonstration case: received so many days ago, with what was done to it since (days ago, by whom, what). */
export type Story = {
  form: FormId;
  channel: Channel;
  daysAgo: number;
  answers: RawAnswers;
  since: readonly Happening[];
};

/** In a story's `by`: the resident, on their own page. */
export const RESIDENT = 'resident';

export const CALLUM = 'caseworker@brackwater.example';
export const INES = 'information@brackwater.example';
export const MORAG = 'manager@brackwater.example';
export const PETRA = 'p.neave@brackwater.example';
export const SIONED = 's.lark@brackwater.example';
export const TOMASZ = 't.abara@brackwater.example';

export const byEmail = (name: string, email: string) => ({
  name,
  'contact-by': 'email',
  email,
  phone: '',
  needs: [],
});
export const byPost = (name: string, address: string) => ({
  name,
  'contact-by': 'post',
  address,
  postcode: '',
  phone: '',
  needs: [],
});

const WORKING_DAYS = workingCalendar('england-and-wales', ukBankHolidays);

/** How many days ago it was so many working days ago. */
export function workingDaysAgo(count: number, today: PlainDate): number {
  let days = 0;
  while (workingDaysBetween(addDays(today, -days), today, WORKING_DAYS) < count) days += 1;
  return days;
}

type Matter = { service: string; category: string; what: string; more: string };

export const complaint = ({ service, category, what, more }: Matter) => ({
  service,
  category,
  'told-us': 'not-fixed',
  'told-when': '',
  'told-reference': '',
  'what-happened': what,
  'happened-on-day': '',
  'happened-on-month': '',
  'happened-on-year': '',
  place: '',
  ward: '',
  effect: '',
  'put-right': more,
  'who-for': 'myself',
});

export const request = ({ service, category, what, more }: Matter) => ({
  danger: 'no',
  service,
  category,
  'what-is-needed': what,
  place: more,
  ward: '',
  'reported-before': 'no',
  'reply-wanted': 'yes',
  'who-for': 'myself',
});

/** What both laws on information ask; `ofFoi` are the further questions of one. */
export const ofFoi = { 'about-you': 'no', organisation: '' } as const;
export const information = (subject: string, what: string, service: string) => ({
  information: what,
  subject,
  'time-span': 'no',
  service,
  format: 'any',
});

const WE_ARE_LOOKING =
  'Thank you for getting in touch. I am looking into this and will write to you by the date below. If anything changes in the meantime, tell us and quote your reference.';

export const acknowledge = (daysAgo: number, by: string) => ({
  daysAgo,
  by,
  step: { step: 'acknowledge', message: WE_ARE_LOOKING } as const,
});
export const assess = (daysAgo: number, by: string) => ({
  daysAgo,
  by,
  step: { step: 'assess', urgency: 'ordinary' } as const,
});
export const note = (daysAgo: number, by: string, text: string) => ({
  daysAgo,
  by,
  step: { step: 'add-note', text } as const,
});
export const answer = (daysAgo: number, by: string, [outcome, text]: readonly [string, string]) => ({
  daysAgo,
  by,
  step: { step: 'send-answer' as const, outcome, text, files: [] },
});
export const close = (daysAgo: number, by: string) => ({ daysAgo, by, step: { step: 'close' } as const });
