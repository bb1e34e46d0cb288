import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { decide } from '#lib/domain/cases/decide';
import type { Actor } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const person = { name: 'Sunita Brar', email: null, phone: null, address: null, postcode: null };
const now = { person, today: plainDate('2026-02-06'), counting: english };
const officer: Actor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };

const inEnglish = givenCase(receipt('complaint'));
const inWelsh = givenCase(receipt('complaint', { language: 'cy' }));

const resident = (caseId: string): Actor => ({ kind: 'resident', caseId });
const toWelsh = { step: 'choose-language', language: 'cy' } as const;

describe('the language we write to a resident in', () => {
  it('is the one they filed in, and English where none was on record', () => {
    expect([inEnglish.language, inWelsh.language]).toEqual(['en', 'cy']);
  });

  it.each([
    ['an officer', officer],
    ['the resident', resident(inEnglish.id)],
  ])('can be changed by %s', (_, actor) => {
    expect(decide(inEnglish, toWelsh, { ...now, actor })).toMatchObject({
      ok: true,
      value: [{ data: { type: 'language-chosen', language: 'cy' }, visibility: 'staff' }],
    });
    expect(givenCase(receipt('complaint'), { type: 'language-chosen', language: 'cy' }).language).toBe('cy');
  });

  it('is not changed to what it is', () => {
    expect(decide(inWelsh, toWelsh, { ...now, actor: officer })).toMatchObject({
      reason: 'already-done',
      field: 'language',
    });
  });

  it('is nobody else’s to change', () => {
    expect(decide(inEnglish, toWelsh, { ...now, actor: resident('another') })).toMatchObject({
      reason: 'not-allowed',
    });
  });
});
