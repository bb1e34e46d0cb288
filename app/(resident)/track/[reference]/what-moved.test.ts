import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { project } from '#lib/db/case-row';
import { caseIdOf } from '#lib/db/cases';
import type { HolidayTable } from '#lib/domain/calendar/bank-holidays';
import { councilCalendars } from '#lib/domain/calendar/calendars';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { rebuildProjections } from '#lib/use-cases/record/rebuild-projections';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { demonstration } from '../../../../prisma/demonstration/organisation.ts';
import { ExplainDate } from '../../explain-date.tsx';
import { LettersPart } from './letters-part.tsx';

const test = testCouncil();

// The list as it was published before a day was added to it: without Easter Monday 2026.
const EASTER_MONDAY = plainDate('2026-04-06');
const before: HolidayTable = {
  ...ukBankHolidays,
  version: 'the list before',
  byDate: new Map([...ukBankHolidays.byDate].filter(([date]) => date !== EASTER_MONDAY)),
};
const countedBefore = { calendars: councilCalendars('england-and-wales', before), policy: {} };

/** What the resident of a case reads on their page on that day: the letters, and why each date is what it is. */
async function pageOn(day: string, reference: Reference): Promise<string> {
  const caseId = (await caseIdOf(test.database.client, reference)) ?? '';
  const at = `${day}T10:00:00Z`;
  const context = givenContext(test.database, { kind: 'resident', caseId }, { at });
  const { matter, letters, clocks } = succeed(await trackCase(context, reference, null));
  if (letters === null) throw new Error('The letters are not open.');
  const { council } = demonstration;
  const parts = [
    createElement(LettersPart, { council, letters, locale: 'en', matter }),
    ...clocks.map((shown) => createElement(ExplainDate, { shown, locale: 'en', key: shown.clock.ruleId })),
  ];
  return parts.map((part) => renderToStaticMarkup(part)).join('\n');
}

describe('the resident’s page', () => {
  it('says by when it was due and is now due, once a bank holiday has been added to the list', async () => {
    const agent = test.as('agent', '2026-03-11T10:00:00Z');
    const reference = await givenLogged(agent, { form: 'foi' });
    const { client } = test.database;
    const id = (await caseIdOf(client, reference)) ?? '';
    const matter = caseFromEvents(await loadEvents(client, id));
    // The row as it was written while the list was the one before.
    await client.case.update({ where: { id }, data: project(matter, countedBefore) });
    const nightly = givenContext(
      test.database,
      { kind: 'system', job: 'recount-dates' },
      { at: '2026-03-12T02:45:00Z' },
    );
    const news = { problem: () => {}, progress: () => {} };
    const which = { check: false, which: 'outdated' } as const;
    expect(succeed(await rebuildProjections(nightly, { ...which, ...news }))).toMatchObject({ differing: 1 });

    const page = await pageOn('2026-03-12', reference);
    expect(page).toContain('The bank holidays or our rules for counting have changed.');
    expect(page).toContain('What was due by Friday 10 April 2026 is now due by Monday 13 April 2026.');
    expect(page).toContain('Easter Monday on Monday 6 April 2026 does not count');
  });

  it('says in plain words that a promise has slipped, and how to ask about it', async () => {
    const reference = await givenLogged(test.as('agent'), { form: 'complaint' });
    const owner = test.people('s.lark').id;
    const words = { step: 'give-undertaking', text: 'We will mend the gate.', kind: 'action', by: 'council' };
    const command = { ...words, owner, dueOn: '2026-02-20', amount: '' };
    succeed(await takeStep(test.as('s.lark'), { reference, command }));
    expect(await pageOn('2026-02-20', reference)).not.toContain('We have not done this yet');
    const late = await pageOn('2026-02-23', reference);
    expect(late).toContain('We will mend the gate.');
    expect(late).toContain('We have not done this yet');
    expect(late).toContain('We said we would do it by Friday 20 February 2026. We are sorry.');
    expect(late).toContain(`phone us on ${demonstration.council.phone}`);
  });
});
