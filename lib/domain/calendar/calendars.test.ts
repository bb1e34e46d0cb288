import { expect, it } from 'vitest';
import { councilCalendars } from '#lib/domain/calendar/calendars';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';

it.each(['england-and-wales', 'scotland', 'northern-ireland'] as const)(
  'a council in %s counts its own days where the law names no others, and those of the law where it does',
  (nation) => {
    const calendars = councilCalendars(nation, ukBankHolidays);
    expect(calendars.council).toBe(calendars[nation]);
    for (const [id, calendar] of Object.entries(calendars)) {
      expect(calendar.id).toBe(id === 'council' ? nation : id);
    }
  },
);
