import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { readDate } from '#lib/domain/forms/read-date';

const today = plainDate('2026-03-27');
const typed = (day: string, month: string, year: string) => ({ day, month, year });

describe('a typed date', () => {
  it.each([
    ['27', '3', '2026', '2026-03-27'],
    ['01', '02', '1999', '1999-02-01'],
    ['5', 'March', '2026', '2026-03-05'],
    ['5', 'dec', '2025', '2025-12-05'],
    ['29', 'FEBRUARY', '2024', '2024-02-29'],
  ])('reads %s %s %s', (...[day, month, year, date]) => {
    expect(readDate(typed(day, month, year), today)).toEqual({ date });
  });

  it('is empty when no part was typed', () => {
    expect(readDate(typed('', '', ''), today)).toEqual({ date: '' });
  });

  it.each([
    ['', '3', '2026', 'day'],
    ['1', '', '2026', 'month'],
    ['1', '3', '', 'year'],
    ['', '', '2026', 'day'],
  ])('misses a part of “%s %s %s”', (...[day, month, year, part]) => {
    expect(readDate(typed(day, month, year), today)).toEqual({ fault: 'incomplete', part });
  });

  it.each([
    ['31', '2', '2026', 'day'],
    ['0', '2', '2026', 'day'],
    ['x', '2', '2026', 'day'],
    ['1.5', '2', '2026', 'day'],
    ['1', '13', '2026', 'day'],
    ['1', 'Smarch', '2026', 'month'],
    ['1', '2', '26', 'year'],
    ['1', '2', '0000', 'year'],
    ['1', '2', '1066', 'day'],
  ])('does not exist: %s %s %s', (...[day, month, year, part]) => {
    expect(readDate(typed(day, month, year), today)).toEqual({ fault: 'wrong', part });
  });

  it('may not lie after the last day accepted', () => {
    expect(readDate(typed('28', '3', '2026'), today)).toEqual({ fault: 'future', part: 'day' });
    expect(readDate(typed('28', '3', '2026'), null)).toEqual({ date: '2026-03-28' });
  });
});
