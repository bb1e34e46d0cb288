import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#lib/domain/calendar/plain-date';
import { withheldWith } from '#lib/domain/cases/answer-parts';
import type { RawAnswers } from '#lib/domain/forms/form';
import { formatReference } from '#lib/domain/references/reference';
import { togetherWords } from '#lib/messages/together-words';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { trackCase } from '#lib/use-cases/tracking/track-case';

const test = testCouncil();
const { as } = test;

const take = (officer: string, reference: string, command: Record<string, unknown>) =>
  takeStep(as(officer), { reference, command });
const aggregating = (change: Record<string, unknown> = {}) => ({
  step: 'aggregate',
  why: 'Each asks for a part of the same list.',
  ...change,
});

/** A request that reached us so many days ago. */
function asked(daysAgo: number, raw: RawAnswers = {}) {
  const context = as('agent');
  const receivedOn = addDays(plainDate(context.today), -daysAgo);
  return givenLogged(context, { form: 'foi', raw, receivedOn });
}

const TOM = { name: 'Tom Ashby', email: 'tom.ashby@post.example' };

describe('requests of one person', () => {
  it('are shown on each other while 60 working days hold both, and to nobody who may not answer them', async () => {
    const [now, before] = [await asked(0), await asked(30)];
    const [, another] = [await asked(110), await asked(3, TOM)];
    const shown = await findCase(as('information'), now);
    expect(shown?.aggregable.map(({ reference }) => reference)).toEqual([before]);
    const toms = await findCase(as('information'), another);
    expect(toms?.aggregable).toEqual([]);
    expect((await findCase(as('agent'), now))?.aggregable).toEqual([]);
  });
});

describe('a request refused for what it costs with others', () => {
  it('names the requester’s own, and says only how many others’ there are', async () => {
    const [request, own, toms] = [await asked(0), await asked(20), await asked(10, TOM)];
    succeed(
      await take('information', request, aggregating({ ticked: [own], others: formatReference(toms) })),
    );
    const refusal = {
      draft: 0,
      text: 'It would take 40 hours.',
      outcome: 'cost-limit',
      points: [],
      withheld: { exemptions: [], emissions: false, narrowing: 'Ask for one ward.', hours: { locate: '40' } },
    };
    succeed(await take('information', request, { step: 'save-draft', ...refusal }));
    succeed(await take('information', request, { step: 'submit-draft', draft: 1 }));
    succeed(await take('p.neave', request, { step: 'approve-draft', draft: 1 }));
    const answered = succeed(
      await take('information', request, { step: 'send-answer', draft: 1, asDrafted: true }),
    );
    const reader = givenContext(test.database, { kind: 'resident', caseId: answered.id });
    const letters = succeed(await trackCase(reader, request, null)).letters;
    const { countedWith, estimate } = withheldWith(letters?.events ?? [], answered.sequence, 'resident');
    expect(estimate).toEqual({ hours: [{ activity: 'locate', hours: 40 }], hourly: 25, limit: 450 });
    expect(togetherWords('en', countedWith)).toEqual([
      expect.stringContaining(formatReference(own)),
      'a request of somebody else who asks together with you',
    ]);
    expect(JSON.stringify(togetherWords('en', countedWith))).not.toContain(formatReference(toms));
  });

  it('is counted by itself again once an officer says why', async () => {
    const [request, own] = [await asked(0), await asked(1)];
    succeed(await take('information', request, aggregating({ ticked: [own], others: own })));
    const taken = succeed(await take('information', request, aggregating({ why: 'It is another list.' })));
    expect(taken.countedWith).toEqual([]);
    const shown = await findCase(as('information'), request);
    expect(
      shown?.events.filter(({ data }) => data.type === 'requests-aggregated').map(({ text }) => text),
    ).toEqual(['Each asks for a part of the same list.', 'It is another list.']);
  });

  it('is counted with none that there is not, and with none that came too long before', async () => {
    const [request, early] = [await asked(0), await asked(110)];
    for (const others of ['222 222 222', 'nonsense', formatReference(early)])
      expect(await take('information', request, aggregating({ others }))).toMatchObject({
        reason: 'wrong-input',
        field: 'others',
      });
  });
});
