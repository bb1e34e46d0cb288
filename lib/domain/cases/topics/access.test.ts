import { describe, expect, it } from 'vitest';
import { evolve } from '#lib/domain/cases/evolve';
import { renewCode, takeOwnCode } from '#lib/domain/cases/topics/access';
import { givenCase, givenEvents, receipt } from '#lib/testing/given-case';

const questions = [
  { detail: 'postcode', held: 'BW1 3CQ' },
  { detail: 'about', held: 'The lid' },
] as const;

describe('another access code', () => {
  it('is given when two answers were right, which is recorded and changes nothing else', () => {
    const matter = givenCase(receipt('complaint'));
    const decided = renewCode(matter, { questions, agreed: ['about', 'postcode', 'phone'] }, 'c0de');
    const data = { type: 'access-code-renewed', agreed: ['postcode', 'about'], code: 'c0de' } as const;
    expect(decided).toMatchObject({ ok: true, value: [{ data, visibility: 'staff', text: null }] });
    const [, event] = givenEvents(receipt('complaint'), data);
    expect(event && evolve(matter, event)).toEqual({ ...matter, sequence: 2 });
  });

  it('is not given for one right answer, nor for things that nobody could be asked', () => {
    const matter = givenCase(receipt('complaint'));
    for (const agreed of [[], ['about'], ['about', 'phone', 'email']] as const)
      expect(renewCode(matter, { questions, agreed }, 'c0de')).toMatchObject({
        ok: false,
        reason: 'not-allowed',
      });
  });

  it('is not the resident’s where a member asked and has the code', () => {
    const matter = givenCase(receipt('member-enquiry', { askedByMember: true }));
    const agreed = ['postcode', 'about'] as const;
    expect(renewCode(matter, { questions, agreed }, 'c0de')).toMatchObject({ ok: false, reason: 'not-now' });
  });
});

describe('a code of their own', () => {
  it('is on record for colleagues, and changes nothing else', () => {
    const [taken] = takeOwnCode('c0de');
    expect(taken).toMatchObject({ data: { type: 'access-code-taken' }, visibility: 'staff' });
    const [, event] = givenEvents(receipt('complaint'), { type: 'access-code-taken' });
    const matter = givenCase(receipt('complaint'));
    expect(event && evolve(matter, event)).toEqual({ ...matter, sequence: 2 });
  });
});
