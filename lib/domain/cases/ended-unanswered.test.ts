import { expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { hasEndedUnanswered } from '#lib/domain/cases/ended-unanswered';
import type { FactType } from '#lib/domain/deadlines/fact';

const ended = (...types: readonly FactType[]) =>
  hasEndedUnanswered({ facts: types.map((type) => ({ type, on: plainDate('2026-03-02') })) });

it('has ended without an answer when it was taken back, until it is taken up again or answered', () => {
  expect(ended('received', 'ended')).toBe(true);
  expect(ended('received')).toBe(false);
  expect(ended('received', 'response-sent')).toBe(false);
  expect(ended('received', 'ended', 'resumed')).toBe(false);
  expect(ended('received', 'ended', 'resumed', 'response-sent')).toBe(false);
});
