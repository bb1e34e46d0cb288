import { formatShort, type PlainDate, yearOf } from '#lib/domain/calendar/plain-date';
import type { Urgency } from '#lib/domain/cases/assessment';
import type { Case } from '#lib/domain/cases/case';
import { hasEndedUnanswered } from '#lib/domain/cases/ended-unanswered';
import type { Channel } from '#lib/domain/cases/event';
import type { Scan } from '#lib/domain/cases/scan';
import type { Sign } from '#lib/domain/cases/signs';
import type { Language } from '#lib/domain/council/language';
import type { Standing } from '#lib/domain/deadlines/standing';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import type { Status } from '#lib/domain/processes/step-rule';

/** What staff call things. Residents' words are in lib/messages. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  received: 'Received',
  'in-progress': 'In progress',
  answered: 'Answered',
  closed: 'Closed',
};

/** The status of a case, which is not called answered where it has ended without an answer. */
export function statusWords(matter: Case): string {
  return matter.status === 'answered' && hasEndedUnanswered(matter) ? 'Ended' : STATUS_WORDS[matter.status];
}

export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  ordinary: 'Ordinary',
  urgent: 'Urgent: before others',
};

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  web: 'On the website',
  phone: 'By phone',
  email: 'By email',
  letter: 'By letter',
  'in-person': 'In person',
  'social-media': 'On social media',
};

export const NEED_WORDS: Readonly<Record<string, string>> = {
  'large-print': 'Large print',
  'easy-read': 'Easy Read',
  bsl: 'BSL',
  interpreter: 'Interpreter',
  relay: 'Relay UK',
  'no-phone': 'No phone calls',
  advocate: 'An advocate',
  other: 'Another need',
};

/** '4 Dec', with its year when that is not this year. */
export function shortDate(date: PlainDate, today: PlainDate): string {
  const text = formatShort(date, 'en');
  return yearOf(date) === yearOf(today) ? text.slice(0, -5) : text;
}

/** How a date stands, in a few words: 'due in 2 days'. Days are working days. */
export function dueWords(
  { state, workingDays }: Standing,
  dueOn: PlainDate | null,
  today: PlainDate,
): string {
  switch (state) {
    case 'overdue':
      return workingDays === 0 ? 'overdue' : `overdue ${days(workingDays)}`;
    case 'due-today':
      return 'due today';
    case 'due-soon':
      return `due in ${days(workingDays)}`;
    case 'on-time':
      return dueOn === null ? '' : `due ${shortDate(dueOn, today)}`;
    case 'waiting':
      return 'waiting for the resident';
    case 'done-in-time':
      return 'done in time';
    case 'ended':
      return 'ended without an answer';
    case 'closed':
      return 'closed';
    case 'done-late':
      return workingDays === 0 ? 'done late' : `done ${days(workingDays)} late`;
  }
}

export function days(n: number): string {
  return n === 1 ? '1 day' : `${n} days`;
}

/** What staff call the languages we write to residents in. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

/** What staff call this kind of case. */
export function processName(process: ProcessId): string {
  return PROCESSES[process].name;
}

const instantFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** 'Mon 23 Nov 2026, 14:02', London time. */
export function instantWords(at: Date): string {
  return instantFormat.format(at).replace(',', '').replace(' at ', ', ');
}

const SCAN_WORDS: Readonly<Record<Scan, string>> = {
  clean: '',
  'not-scanned': '',
  waiting: ', waiting for the virus scan: it opens for nobody until then',
  infected: ', has a virus in it: it opens for nobody',
};

/** 'PDF, 120 KB', and why it does not open when it does not. */
export function fileWords({ name, size, scan }: { name: string; size: number; scan: Scan }): string {
  const kind = name.split('.').at(-1)?.toUpperCase() ?? 'File';
  const kilobytes = Math.max(1, Math.round(size / 1024));
  const amount = kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
  return `${kind}, ${amount}${SCAN_WORDS[scan]}`;
}

/** What is to be known of a case at a glance. */
export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  urgent: 'Urgent',
  safeguarding: 'Safeguarding',
  vulnerable: 'Extra care',
  promise: 'Promise slipped',
  letter: 'New letter',
  adjustments: 'Adjustments',
};
