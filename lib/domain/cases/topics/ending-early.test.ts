import { describe, expect, it } from 'vitest';
import { clocksOf, nextDateOf } from '#lib/domain/cases/case-clocks';
import type { EventData } from '#lib/domain/cases/event';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const acknowledged: EventData = { type: 'case-acknowledged' };
const asked: EventData = { type: 'resident-asked', what: 'clarification' };
const answer: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
const told: EventData = { type: 'mail-sent', template: 'answer' };
const ended: EventData = { type: 'mail-sent', template: 'ended' };
const closed: EventData = { type: 'case-closed' };
const reopened: EventData = { type: 'case-reopened' };

describe('a case that ends without an answer on the matter', () => {
  it('is withdrawn at the resident’s wish, and they are still told', () => {
    const matter = givenCase(receipt('complaint'), { type: 'case-withdrawn' });
    expect(matter).toMatchObject({ status: 'answered', outcome: 'withdrawn', toldOn: null });
    expect(nextDateOf(matter, english)).toBeNull();
  });

  it('lapses when nothing has come, and waits for nothing any more', () => {
    const matter = givenCase(receipt('complaint'), asked, { type: 'case-lapsed' }, ended);
    expect(matter).toMatchObject({
      status: 'answered',
      outcome: 'lapsed',
      waitingFor: null,
      toldOn: '2026-02-05',
    });
  });
});

describe('a case that is reopened after it ended without an answer', () => {
  const withdrawn: EventData = { type: 'case-withdrawn' };
  const clocksIn = (...events: EventData[]) => clocksOf(givenCase(receipt('complaint'), ...events), english);

  it('stands as before it ended, with its dates', () => {
    expect(givenCase(receipt('complaint'), withdrawn, reopened).status).toBe('received');
    expect(clocksIn(withdrawn, ended, reopened)).toEqual(clocksIn());
    const running = givenCase(receipt('complaint'), acknowledged, withdrawn, ended, closed, reopened);
    expect(running).toMatchObject({ status: 'in-progress', acknowledgedOn: '2026-02-03' });
    expect(clocksOf(running, english)).toEqual(clocksIn(acknowledged));
  });

  it('waits again for what it had not got, and the resident is to be warned anew', () => {
    const warned: EventData = { type: 'mail-sent', template: 'reminder' };
    const lapsed: EventData = { type: 'case-lapsed' };
    const matter = givenCase(receipt('foi'), acknowledged, asked, warned, lapsed, reopened);
    expect(matter.waitingFor).toEqual({ what: 'clarification', since: '2026-02-04', warned: null });
    const said: EventData = { type: 'reply-received', to: 'clarification' };
    expect(givenCase(receipt('foi'), asked, said, withdrawn, reopened).waitingFor).toBeNull();
  });

  it('had an answer before: only that of the second time is still owed', () => {
    const again = clocksIn(acknowledged, answer, reopened, withdrawn, reopened);
    expect(again).toEqual(clocksIn(acknowledged, answer, reopened));
    const matter = givenCase(
      receipt('complaint'),
      acknowledged,
      asked,
      answer,
      reopened,
      withdrawn,
      reopened,
    );
    expect(matter.waitingFor).toBeNull();
  });
});

describe('a case that is reopened', () => {
  const running = [receipt('complaint'), acknowledged, answer, told, closed, reopened] as const;

  it('is in progress again, without its answer', () => {
    const matter = givenCase(...running);
    expect(matter).toMatchObject({ status: 'in-progress', acknowledgedOn: '2026-02-03' });
    for (const gone of ['answeredOn', 'outcome', 'toldOn', 'closedOn'])
      expect(matter).not.toHaveProperty(gone);
  });

  it('counts as acknowledged when it had been answered at once', () => {
    expect(givenCase(receipt('complaint'), answer, reopened)).toMatchObject({ acknowledgedOn: '2026-02-04' });
  });

  it('runs on the council’s own clock; the code’s stays stopped where it was', () => {
    // Reopened on Saturday 7 February 2026.
    const clocks = clocksOf(givenCase(...running), english);
    expect(clocks.find(({ ruleId }) => ruleId === 'cmp-stage1')).toMatchObject({ stoppedOn: '2026-02-04' });
    expect(nextDateOf(givenCase(...running), english)).toMatchObject({
      ruleId: 'reopened-answer',
      dueOn: '2026-02-20',
    });
  });

  it('can be answered and reopened on the same day', () => {
    const again = givenCase(...running, answer, reopened, answer);
    expect(again.status).toBe('answered');
    expect(nextDateOf(again, english)).toBeNull();
  });

  it('is what nobody can do to a case that is still open', () => {
    expect(givenCase(receipt('complaint'), reopened).status).toBe('received');
  });
});
