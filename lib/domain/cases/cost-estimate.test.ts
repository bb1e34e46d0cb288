import { describe, expect, it } from 'vitest';
import { type AnswerContent, completeParts, draftParts } from '#lib/domain/cases/answer-content';
import { withheldWith } from '#lib/domain/cases/answer-parts';
import { type HoursTyped, totalOf } from '#lib/domain/cases/cost-estimate';
import { draftedContent } from '#lib/domain/cases/drafted-content';
import type { EventData } from '#lib/domain/cases/event';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import { NOTHING_WITHHELD } from '#lib/domain/cases/withholding';
import { givenCase, givenEvents, receipt } from '#lib/testing/given-case';

const inEngland = givenCase(receipt('foi', { pack: 'foi/2000' }));
const inScotland = givenCase(receipt('foi', { pack: 'foi/foisa-2002' }));

function refusing(hours: HoursTyped, outcome = 'cost-limit'): AnswerContent {
  const narrowing = outcome.endsWith('cost-limit') ? 'Ask for one year.' : '';
  const withheld = { ...NOTHING_WITHHELD, hours, narrowing };
  return { text: 'It would take too long.', outcome, attachmentIds: [], points: [], withheld };
}

const english = (hours: HoursTyped) => completeParts(inEngland, refusing(hours));
const scottish = (hours: HoursTyped) => completeParts(inScotland, refusing(hours, 'foisa-cost-limit'));

describe('a refusal because it would cost too much', () => {
  it('records the hours of each part of the work, with what the law had them cost', () => {
    const estimate = {
      hours: [
        { activity: 'held', hours: 0.5 },
        { activity: 'locate', hours: 18 },
      ],
      hourly: 25,
      limit: 450,
    } as const;
    expect(english({ held: ' 0.5 ', locate: '18', extract: '' })).toMatchObject({
      value: [{ data: { type: 'narrowing-advised', estimate }, text: 'Ask for one year.' }],
    });
    expect(totalOf(estimate)).toEqual({ hours: 18.5, cost: 46250 });
  });

  it('is refused without an estimate, and at or below the limit', () => {
    expect(english({})).toMatchObject({ field: 'locate' });
    expect(english({ locate: '18' })).toMatchObject({
      field: 'locate',
      message:
        '18 hours at £25 an hour are £450, which is not over the limit of £450. It cannot be refused for the cost.',
    });
    expect(english({ locate: '18.01' }).ok).toBe(true);
  });

  it('is over the Scottish limit after 40 hours', () => {
    expect(scottish({ locate: '20', provide: '20' })).toMatchObject({ ok: false, field: 'locate' });
    expect(scottish({ locate: '20', provide: '20.5' }).ok).toBe(true);
  });

  it('counts nothing that the law does not', () => {
    expect(english({ locate: '20', provide: '2' })).toMatchObject({ field: 'provide' });
    expect(scottish({ locate: '50', held: '1' })).toMatchObject({ field: 'held' });
    const eir = givenCase(receipt('eir'));
    expect(completeParts(eir, refusing({ locate: '9' }, 'granted'))).toMatchObject({ field: 'locate' });
  });

  it.each(['many', '-1', '1.234', '1e3', '100000'])('takes “%s” for no hours', (locate) => {
    expect(english({ locate })).toMatchObject({ reason: 'wrong-input', field: 'locate' });
  });
});

describe('an estimate', () => {
  it('belongs to no other outcome', () => {
    expect(completeParts(inEngland, refusing({ locate: '20' }, 'granted'))).toMatchObject({
      field: 'outcome',
    });
  });

  it('is kept with a draft as far as it goes', () => {
    const parts = draftParts(inEngland, refusing({ locate: '2' }, ''));
    const [advised] = parts.ok ? parts.value : [];
    const draft: EventData = { type: 'draft-saved', draft: 1, outcome: '', attachmentIds: [] };
    const events = givenEvents(receipt('foi'), ...(advised ? [advised.data] : []), draft);
    expect(withheldWith(events, 3, 'colleague').estimate?.hours).toEqual([{ activity: 'locate', hours: 2 }]);
    expect(draftedContent(events, caseFromEvents(events)).withheld.hours).toEqual({ locate: '2' });
  });
});
